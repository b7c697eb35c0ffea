import { countRows } from "../../charts/count-rows";
import { classNames, regionMap, type RegionValue } from "../../charts/region-map";
import { REGIONS } from "../../model/codes";
import type { RecordState } from "../../model/record-state";
import { convictionsByRegion, type RegionCount } from "../../query/convictions-by-region";
import type { Words } from "../../words/words";
import { defineFigure } from "../figure";
import { dateOf, observationTable } from "../observation-table";
import { barLegend } from "../parts/bar-legend";
import { readValue } from "../parts/reading";
import type { LegendItem, Sentence } from "../view";

type Answers = { readonly counts: readonly RegionCount[] };

/** The year and the months for which every region was published. */
export const PERIODS = ["2022", "2023-12", "2024-05", "2024-06", "2024-09", "2024-10"] as const;
const FIRST_PERIOD = PERIODS[0];

/** Lower bounds of the classes but the first; years and months have their own. */
const THRESHOLDS = {
  count: { year: [75, 100, 150, 200, 400], month: [5, 10, 20, 40, 80] },
  rate: { year: [5, 7.5, 10, 15, 20], month: [0.5, 1, 2, 3, 4] },
} as const;

/** The ends of the bars' scales: fixed as the classes are, so that the bars of two periods compare. */
const SCALE_ENDS = { count: { year: 550, month: 110 }, rate: { year: 28, month: 5.5 } } as const;

/** People convicted by region, as a count or among 100,000 residents, period by period. */
export const convictionsMap = defineFigure<Answers>({
  id: "convictions-map",
  geography: true,
  choices: [
    { dimension: "measure", values: ["count", "rate"], names: "measure", initial: "count", many: false },
    { dimension: "period", values: PERIODS, names: "convictions-period", initial: FIRST_PERIOD, many: false },
  ],
  queries: (state) => ({ counts: convictionsByRegion(state.period ?? FIRST_PERIOD) }),
  subtitle: (_, state, words) =>
    words.t(isRate(state) ? "figure.convictions-map.subtitle.rate" : "figure.convictions-map.subtitle", {
      period: periodName(state, words),
    }),
  panels: ({ counts }, state, context) => {
    const { words, geography } = context;
    if (!geography) throw new TypeError("convictions-map: expected the geography, got none");
    const drawn = counts.filter(({ drawn }) => drawn);
    const values = drawn.flatMap((o) => regionValue(o, state, words));
    const rows = [...values]
      .sort((a, b) => b.value - a.value)
      .map(
        ({ name, value, text, title, solid }) =>
          ({ label: name, value, text, title, qualifier: "exact", solid }) as const,
      );
    return [
      {
        options: regionMap(
          { values, thresholds: thresholdsOf(state), unknown: words.t("unknown") },
          context,
          geography,
        ),
      },
      {
        options: countRows(
          { groups: [{ rows }], mark: "bar", color: "held", max: scaleEndOf(state) },
          context,
        ),
      },
    ];
  },
  legend: ({ counts }, state, words) => [
    ...classLegend(thresholdsOf(state), words),
    ...barLegend(
      counts.filter(({ drawn }) => drawn),
      words,
      "held",
    ),
  ],
  describe: ({ counts }, state, words) => reading(counts, state, words),
  table: ({ counts }, state, words) =>
    observationTable(counts, words, {
      caption: words.t("figure.convictions-map.title"),
      extra: [
        {
          key: "region",
          label: words.t("table.region"),
          cell: ({ region }) => ({ text: regionName(region, words) }),
        },
        {
          key: "rate",
          label: words.t("measure.rate"),
          cell: ({ id, unit }) => {
            const rate = unit === "people" ? counts.find((o) => o.id === id)?.rate : undefined;
            return rate === undefined || rate === null
              ? { text: "" }
              : { text: rateText(rate, state, words) };
          },
        },
      ],
    }),
  cited: ({ counts }) => counts,
  notes: [
    "figure.convictions-map.note.court",
    "figure.convictions-map.note.periods",
    "figure.convictions-map.note.rate",
    "note.known-to-defenders",
  ],
});

/** A period that the figure does not offer is named by its code: the drawing is empty then. */
const periodName = ({ period = FIRST_PERIOD }: RecordState, words: Words): string =>
  PERIODS.some((known) => known === period) ? words.name("convictions-period", period) : period;

const isRate = ({ measure }: RecordState): boolean => measure === "rate";

const thresholdsOf = (state: RecordState): readonly number[] =>
  THRESHOLDS[state.measure ?? "count"][spanOf(state)];

const scaleEndOf = (state: RecordState): number => SCALE_ENDS[state.measure ?? "count"][spanOf(state)];

const spanOf = ({ period = FIRST_PERIOD }: RecordState): "year" | "month" =>
  period.length === 4 ? "year" : "month";

/** A month has few people per 100,000: two decimals keep each rate in its class. */
const rateText = (rate: number, state: RecordState, words: Words): string =>
  words.number(rate, spanOf(state) === "year" ? 1 : 2);

/** A union of regions, as one source printed it, is named by its parts. */
const regionName = (region: string, words: Words): string =>
  words.list(region.split("|").map((code) => words.name("region", code)));

function regionValue(
  o: RegionCount,
  state: RecordState,
  words: Words,
): readonly (RegionValue & { readonly solid: boolean })[] {
  const region = REGIONS.find((code) => code === o.region);
  const value = isRate(state) ? o.rate : o.value;
  if (!region || value === null) return [];
  const name = words.name("region", region);
  const text = isRate(state) ? rateText(value, state, words) : readValue(o, words);
  const solid = o.verification === "checked-twice";
  return [
    { region, name, value, text, solid, title: `${name}, ${dateOf(o, words)}: ${text}\n${o.publisher}` },
  ];
}

function classLegend(thresholds: readonly number[], words: Words): readonly LegendItem[] {
  return classNames.map((color, i) => {
    const from = thresholds[i - 1];
    const to = thresholds[i];
    const label =
      from === undefined
        ? words.t("legend.under", { to: words.number(to ?? 0) })
        : to === undefined
          ? words.t("legend.from", { from: words.number(from) })
          : words.t("legend.between", { from: words.number(from), to: words.number(to) });
    return { mark: "bar", color, label };
  });
}

function reading(counts: readonly RegionCount[], state: RecordState, words: Words): readonly Sentence[] {
  const drawn = counts
    .filter((o) => o.drawn)
    .map((o) => ({ o, value: (isRate(state) ? o.rate : o.value) ?? 0 }))
    .sort((a, b) => b.value - a.value);
  const most = drawn[0];
  const least = drawn.at(-1);
  if (!most || !least) return [];
  const say = ({ o, value }: typeof most) =>
    isRate(state) ? rateText(value, state, words) : readValue(o, words);
  return [
    {
      text: words.t(
        isRate(state) ? "figure.convictions-map.reading.rate" : "figure.convictions-map.reading",
        {
          period: periodName(state, words),
          most: words.name("region", most.o.region),
          mostValue: say(most),
          least: words.name("region", least.o.region),
          leastValue: say(least),
        },
      ),
      observations: [most.o.id, least.o.id],
    },
  ];
}
