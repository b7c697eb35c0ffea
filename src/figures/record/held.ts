import { timeline } from "../../charts/timeline";
import { RECORD_DOMAIN } from "../../charts/parts/date-domain";
import { drawnOf } from "../../charts/parts/time-series";
import type { Sex } from "../../model/codes";
import type { ContextEvent } from "../../model/context-event";
import type { RecordState } from "../../model/record-state";
import type { Observation } from "../../model/observation";
import { contextEvents } from "../../query/context-events";
import { observed } from "../../query/observed";
import { defineFigure } from "../figure";
import { dateOf, observationTable } from "../observation-table";
import { eventLegend, flagsOf } from "../parts/event-words";
import { markLegend } from "../parts/mark-legend";
import { latestOf } from "../parts/reading";
import { trendOf } from "../parts/trend";
import type { Key } from "../../words/words";

type Answers = { readonly held: readonly Observation[]; readonly events: readonly ContextEvent[] };

const SHOWN: readonly { readonly sex: Sex; readonly color: string }[] = [
  { sex: "all", color: "held" },
  { sex: "female", color: "women" },
  { sex: "male", color: "cat-6" },
];

/** Men are drawn when they are asked for: few publications count them. */
const isShown = (sex: Sex, state: RecordState): boolean =>
  sex !== "male" || state.sex?.includes("male") === true;

/** People held on a date, 2020 to 2026: every published count, women apart. */
export const held = defineFigure<Answers>({
  id: "held",
  choices: [
    { dimension: "sex", values: ["all", "female", "male"], names: "held-by", many: true },
    { dimension: "dates", values: [], names: "", many: false },
  ],
  queries: (state) => ({ held: observed(["held"], state), events: contextEvents() }),
  subtitle: ({ held }, _, words) => {
    const latest = latestOf(drawnOf(held));
    return words.t("figure.held.subtitle", { date: latest ? dateOf(latest, words) : words.t("unknown") });
  },
  panels: ({ held, events }, state, context) => [
    {
      options: timeline(
        {
          series: SHOWN.filter(({ sex }) => isShown(sex, state)).map(({ sex, color }) => ({
            label: context.words.name("held-by", sex),
            color,
            rows: drawnOf(held).filter((o) => o.sex === sex),
          })),
          flags: flagsOf(events, context.words),
          domain: RECORD_DOMAIN,
          max: 1600,
          maxGapDays: 62,
        },
        context,
      ),
    },
  ],
  legend: ({ held, events }, _, words) => [
    ...markLegend(drawnOf(held), words, "held"),
    ...eventLegend(events, words),
  ],
  describe: ({ held }, state, words) =>
    SHOWN.filter(({ sex }) => isShown(sex, state)).flatMap(({ sex }) =>
      trendOf(
        TREND[sex],
        drawnOf(held).filter((o) => o.sex === sex),
        words,
      ),
    ),
  table: ({ held }, _, words) =>
    observationTable(held, words, {
      caption: words.t("figure.held.title"),
      extra: [
        {
          key: "sex",
          label: words.t("table.sex"),
          cell: ({ sex }) => ({ text: words.name("held-by", sex) }),
        },
      ],
    }),
  cited: ({ held }) => held,
  notes: ["note.known-to-defenders", "note.gaps", "figure.held.note.contradictions", "figure.held.note.fall"],
});

const TREND: Readonly<Record<Sex, Key>> = {
  all: "figure.held.trend",
  female: "figure.held.trend.women",
  male: "figure.held.trend.men",
};
