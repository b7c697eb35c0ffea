import { group } from "d3";
import type { CountRow } from "../../charts/count-rows";
import { drawnOf, type Dated } from "../../charts/parts/time-series";
import type { Observation } from "../../model/observation";
import { withChoice } from "../../model/record-state";
import { observed } from "../../query/observed";
import type { Words } from "../../words/words";
import { defineFigure } from "../figure";
import { dateOf, observationTable } from "../observation-table";
import { countPanel } from "../parts/count-panel";
import { countRow } from "../parts/count-row";
import { latestOf, peakOf, readValue } from "../parts/reading";
import type { Sentence } from "../view";

type Answers = {
  readonly counts: readonly Observation[];
  /** The same days with every kind of place: what a day lacks is told from it. */
  readonly days: readonly Observation[];
};

/** In the order of the drawing. */
const KINDS = [
  "colony",
  "pre-trial",
  "open-type",
  "unknown",
  "awaiting-sentence-at-liberty",
  "moved-to-prison",
  "juvenile",
  "psychiatric-hospital",
  "house-arrest",
] as const;

/** Political prisoners by kind of place: a bar for each count with its date, never a share of a whole. */
export const placeKinds = defineFigure<Answers>({
  id: "place-kinds",
  choices: [
    { dimension: "category", values: KINDS, names: "place-kind", many: true },
    { dimension: "dates", values: [], names: "", many: false },
  ],
  queries: (state) => ({
    counts: observed(["place-kinds"], state),
    days: observed(["place-kinds"], withChoice(state, "category", undefined)),
  }),
  subtitle: ({ days }, _, words) =>
    words.t("figure.place-kinds.subtitle", {
      dates: words.list(byDay(days).map(([, [first]]) => (first ? dateOf(first, words) : ""))),
    }),
  panels: ({ counts, days }, _, context) =>
    countPanel(
      {
        groups: byKind(counts).map(([kind, rows]) => ({
          label: context.words.name("place-kind", kind),
          rows: byDay(days).flatMap(([day, [other]]) => {
            const counted = rows.filter((o) => o.as_of.getTime() === day);
            return counted.length > 0
              ? counted.map((o) => countRow(o, context.words))
              : other
                ? [notCounted(other, context.words)]
                : [];
          }),
        })),
        mark: "bar",
        color: "held",
        max: 560,
      },
      context,
    ),
  legend: () => [],
  describe: ({ counts }, _, words) => [
    ...byDay(counts).flatMap(([, rows]) => mostOf(rows, words)),
    ...byKind(counts).flatMap(([kind, rows]) => change(kind, rows, words)),
  ],
  table: ({ counts }, _, words) =>
    observationTable(counts, words, {
      caption: words.t("figure.place-kinds.title"),
      extra: [
        {
          key: "kind",
          label: words.t("dimension.kind"),
          cell: ({ category }) => ({ text: words.name("place-kind", category ?? "") }),
        },
        {
          key: "sex",
          label: words.t("table.sex"),
          cell: ({ sex }) => ({ text: words.name("held-by", sex) }),
        },
      ],
    }),
  cited: ({ counts }) => counts,
  notes: [
    "note.known-to-defenders",
    "figure.place-kinds.note.apart",
    "figure.place-kinds.note.none",
    "figure.place-kinds.note.moved",
  ],
});

function byKind(
  counts: readonly Observation[],
): readonly (readonly [kind: string, rows: readonly Dated[]])[] {
  const groups = group(drawnOf(counts), ({ category }) => category);
  return KINDS.flatMap((kind) => {
    const rows = groups.get(kind);
    return rows ? [[kind, rows] as const] : [];
  });
}

/** The counts of each day, the earliest day first. */
const byDay = (
  counts: readonly Observation[],
): readonly (readonly [day: number, rows: readonly Dated[]])[] => [
  ...group(drawnOf(counts), ({ as_of }) => as_of.getTime()),
];

/** A day on which others were counted and this kind was not. */
function notCounted({ as_of }: Dated, words: Words): CountRow {
  const text = words.t("figure.place-kinds.none");
  return { label: words.shortDate(as_of), text, title: text, qualifier: "exact", solid: true };
}

function mostOf(rows: readonly Dated[], words: Words): readonly Sentence[] {
  const peak = peakOf(rows);
  if (!peak || rows.length < 2) return [];
  const text = words.t("figure.place-kinds.on", {
    date: dateOf(peak, words),
    name: words.name("place-kind", peak.category ?? ""),
    value: readValue(peak, words),
  });
  return [{ text, observations: rows.map(({ id }) => id) }];
}

/** The first and the latest count of one kind that was counted more than once. */
function change(kind: string, rows: readonly Dated[], words: Words): readonly Sentence[] {
  const [first] = rows;
  const latest = latestOf(rows);
  if (!first || !latest || first === latest) return [];
  const text = words.t("figure.place-kinds.both", {
    name: words.name("place-kind", kind),
    first: readValue(first, words),
    firstDate: dateOf(first, words),
    latest: readValue(latest, words),
    latestDate: dateOf(latest, words),
  });
  return [{ text, observations: [first.id, latest.id] }];
}
