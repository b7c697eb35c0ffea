import { columns } from "../../charts/linked/columns";
import type { HorizontalAxis } from "../../charts/linked/parts/brush-axis";
import { NOT_APPLICABLE, SENTENCE_STATES, UNKNOWN } from "../../model/case-codes";
import { CONTACT_MONTHS, KNOWN_STATES, SENTENCE_BINS, SENTENCE_STEP } from "../../query/cases/bins";
import type { Words } from "../../words/words";
import type { BrushPlan, CaseFigure, Frame, Note } from "./case-figure";
import { sum } from "./said";
import { comparedIn } from "./compared-in";

interface ColumnFigure {
  readonly id: "sentence" | "contact";
  readonly size: number;
  readonly axisLabel: "explore.axis.years" | "explore.axis.months";
  /** Says of whom the amount is known, unknown, or does not arise: whoever it arises for is whom the figure is of. */
  readonly states: "sentenceState" | "contactState";
  readonly codes: readonly string[];
  readonly notes: readonly Note[];
  /** A bin in words, and what stands under it on the axis. */
  say(bin: number, words: Words): string;
  tick(bin: number, words: Words): string | undefined;
  reading(frame: Frame, words: Words): string | undefined;
}

/** People by an amount in steps of one size, brushed along it. */
function columnFigure({
  id,
  states,
  codes,
  size,
  axisLabel,
  notes,
  say,
  tick,
  reading,
}: ColumnFigure): CaseFigure {
  return {
    id,
    ids: [id, states],
    ofWhom: (counts) => sum(Array.from(counts[states] ?? []).filter((_, i) => codes[i] !== NOT_APPLICABLE)),
    notes,
    draw(world) {
      const { words, everyone, scaledTo } = world;
      const bins = Array.from({ length: size }, (_, bin) => {
        const mark = tick(bin, words);
        return { label: say(bin, words), ...(mark !== undefined && { tick: mark }) };
      });
      const drawn = columns(
        {
          label: words.name(`explore.figure.${id}`, "title"),
          bins,
          axisLabel: words.t(axisLabel),
          everyone: everyone[id],
          ...(scaledTo && { scaledTo: scaledTo[id] }),
        },
        world,
      );
      return {
        node: drawn.node,
        show: (frame) =>
          drawn.update({
            selected: frame.selected[id] ?? [],
            everyone: frame.everyone[id],
            ...comparedIn(frame, (counts) => counts[id]),
          }),
        brush: planOf(id, drawn.axis, size, (bin) => say(bin, words)),
      };
    },
    reading: (frame, { words }) => reading(frame, words),
    table: ({ selected, everyone, compared }, { words }) =>
      Array.from({ length: size }, (_, bin) => ({
        label: say(bin, words),
        selected: selected[id]?.[bin] ?? 0,
        everyone: everyone[id][bin] ?? 0,
        compared: compared?.[id][bin],
      })).filter(({ everyone: people }) => people > 0),
  };
}

const planOf = (
  axis: "sentence" | "contact",
  { left, right, top, bottom, binAt, xOf }: HorizontalAxis,
  steps: number,
  say: (step: number) => string,
): BrushPlan => ({ axis, steps, box: { left, right, top, bottom }, x: xOf, stepAt: binAt, say });

const months = (from: number, to: number, words: Words): string =>
  words.t("explore.value.between", {
    from: words.number(from),
    value: words.t("explore.months", { count: to }),
  });

const unknownContact = ({ contactState }: Frame["selected"]): number =>
  contactState?.[KNOWN_STATES.indexOf("unknown")] ?? 0;

export const sentenceFigure = columnFigure({
  id: "sentence",
  states: "sentenceState",
  codes: SENTENCE_STATES,
  size: SENTENCE_BINS,
  axisLabel: "explore.axis.years",
  notes: [
    {
      key: "apart",
      args: ({ selected }, words) => ({
        unknown: words.number(selected.sentenceState?.[SENTENCE_STATES.indexOf(UNKNOWN)] ?? 0),
        none: words.number(selected.sentenceState?.[SENTENCE_STATES.indexOf(NOT_APPLICABLE)] ?? 0),
      }),
    },
    { key: "assumption" },
  ],
  say: (bin, words) => months(bin * SENTENCE_STEP + 1, (bin + 1) * SENTENCE_STEP, words),
  reading({ selected }, words) {
    const counts = Array.from(selected.sentence ?? []);
    const half = sum(counts) / 2;
    let seen = 0;
    const median = counts.findIndex((people) => (seen += people) >= half);
    const longest = counts.findLastIndex((people) => people > 0);
    if (longest < 0) return undefined;
    const say = (bin: number): string => months(bin * SENTENCE_STEP + 1, (bin + 1) * SENTENCE_STEP, words);
    return words.t("explore.figure.sentence.reading", { median: say(median), longest: say(longest) });
  },
  tick: (bin, words) => (bin % 10 === 0 ? words.number((bin * SENTENCE_STEP) / 12) : undefined),
});

export const contactFigure = columnFigure({
  id: "contact",
  states: "contactState",
  codes: KNOWN_STATES,
  size: CONTACT_MONTHS,
  axisLabel: "explore.axis.months",
  notes: [
    { key: "word" },
    { key: "unknown", args: ({ selected }) => ({ count: unknownContact(selected) }) },
    { key: "assumption" },
  ],
  say: (bin, words) => words.t("explore.months", { count: bin }),
  reading({ selected }, words) {
    const counts = Array.from(selected.contact ?? []);
    if (sum(counts) + unknownContact(selected) === 0) return undefined;
    return words.t("explore.figure.contact.reading", {
      value: words.number(sum(counts.slice(12))),
      unknown: words.number(unknownContact(selected)),
    });
  },
  tick: (bin, words) => (bin % 12 === 0 ? words.number(bin) : undefined),
});
