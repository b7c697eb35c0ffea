import type { ChartContext } from "../../charts/context";
import type { CountGroup, CountRow } from "../../charts/count-rows";
import { drawnOf, type Dated } from "../../charts/parts/time-series";
import { smallMultiples } from "../../charts/small-multiples";
import type { Area } from "../../model/codes";
import type { Observation } from "../../model/observation";
import { observed } from "../../query/observed";
import type { Words } from "../../words/words";
import { defineFigure, type Panel } from "../figure";
import { dateOf, observationTable } from "../observation-table";
import { countPanel } from "../parts/count-panel";
import { countRow } from "../parts/count-row";
import { markLegend } from "../parts/mark-legend";
import { latestOf, peakOf, readValue } from "../parts/reading";
import type { Sentence } from "../view";

type Answers = { readonly months: readonly Observation[]; readonly years: readonly Observation[] };

/** What is counted by month: people, cases and rulings each in a colour and on a scale of their own. */
const MONTHLY = [
  { series: "detentions", color: "held", max: 8000 },
  { series: "administrative-cases", color: "cat-3", max: 700 },
  { series: "administrative-arrests", color: "cat-1", max: 500 },
  { series: "administrative-fines", color: "cat-1", max: 160 },
] as const;

const BY_REGION = "administrative-detentions-region-year";

/** What is counted by year, in the order of the drawing. */
const YEARLY = [
  { series: "detentions-year", color: "held" },
  { series: BY_REGION, color: "held" },
  { series: "administrative-detentions-year", color: "held" },
  { series: "administrative-cases-year", color: "cat-3" },
  { series: "administrative-arrests-year", color: "cat-1" },
  { series: "administrative-fines-year", color: "cat-1" },
] as const;

/** From the vote to the end of the last year that has a count of a month. */
const MONTHS = [new Date(Date.UTC(2020, 6, 1)), new Date(Date.UTC(2024, 11, 31))] as const;

const AXIS_PX = 36;

/** Detentions, administrative cases, arrests and fines, by month and by year apart; rulings are not people. */
export const administrative = defineFigure<Answers>({
  id: "administrative",
  choices: [{ dimension: "dates", values: [], names: "", many: false }],
  queries: (state) => ({
    months: observed(
      MONTHLY.map(({ series }) => series),
      state,
    ),
    years: observed(
      YEARLY.map(({ series }) => series),
      state,
    ),
  }),
  subtitle: ({ months }, _, words) => {
    const latest = latestOf(drawnOf(months));
    return words.t("figure.administrative.subtitle", {
      date: latest ? dateOf(latest, words) : words.t("unknown"),
    });
  },
  panels: ({ months, years }, _, context) => [
    ...MONTHLY.flatMap((shown) => monthPanel(shown, months, context)),
    ...countPanel(
      {
        title: context.words.t("figure.administrative.panel.years"),
        groups: YEARLY.map((shown) => yearGroup(shown, years, context.words)),
        mark: "bar",
        color: "held",
        max: 6600,
      },
      context,
    ),
    ...countPanel(
      {
        title: context.words.t("figure.administrative.panel.regions"),
        groups: [{ rows: placesOf(years).map((o) => placeRow(o, context.words)) }],
        mark: "bar",
        color: "held",
        max: 3500,
      },
      context,
    ),
  ],
  legend: ({ months }, _, words) => markLegend(drawnOf(months), words, "grey-1"),
  describe: ({ months, years }, _, words) => [
    ...MONTHLY.flatMap(({ series }) => monthly(rowsOf(months, series), series, words)),
    ...YEARLY.flatMap(({ series }) => yearly(totalsOf(years, series), series, words)),
    ...mostByPlace(years, words),
  ],
  table: ({ months, years }, _, words) =>
    observationTable([...months, ...years], words, {
      caption: words.t("figure.administrative.title"),
      extra: [
        {
          key: "what",
          label: words.t("figure.administrative.what"),
          cell: ({ series }) => ({ text: words.name("figure.administrative.kind", series ?? "") }),
        },
        {
          key: "region",
          label: words.t("table.region"),
          cell: (o) => ({ text: areaName(o, words) }),
        },
        {
          key: "sex",
          label: words.t("table.sex"),
          cell: ({ sex }) => ({ text: words.name("held-by", sex) }),
        },
      ],
    }),
  cited: ({ months, years }) => [...months, ...years],
  notes: [
    "figure.administrative.note.units",
    "figure.administrative.note.gaps",
    "figure.administrative.note.scales",
    "figure.administrative.note.years",
    "note.known-to-defenders",
  ],
});

const WHOLE_COUNTRY: Area = "BY";

const rowsOf = (rows: readonly Observation[], series: string): readonly Dated[] =>
  drawnOf(rows).filter((o) => o.series === series);

/** The numbers of the whole country: what is split by place stands in a panel of its own. */
const totalsOf = (rows: readonly Observation[], series: string): readonly Dated[] =>
  rowsOf(rows, series).filter(({ region }) => region === WHOLE_COUNTRY);

/** The people of one year by place of arrest, most first. */
const placesOf = (rows: readonly Observation[]): readonly Dated[] =>
  rowsOf(rows, BY_REGION)
    .filter(({ region }) => region !== WHOLE_COUNTRY)
    .toSorted((a, b) => b.value - a.value);

const areaName = ({ region }: Observation, words: Words): string =>
  region === "unknown" ? words.t("figure.administrative.place-unknown") : words.name("region", region);

/** Without its publisher: the places of one year are one publication's. */
function placeRow(o: Observation, words: Words): CountRow {
  const { detail: _, ...row } = countRow(o, words, areaName(o, words));
  return row;
}

function monthPanel(
  { series, color, max }: (typeof MONTHLY)[number],
  months: readonly Observation[],
  context: ChartContext,
): readonly Panel[] {
  const { words } = context;
  const rows = rowsOf(months, series);
  const latest = latestOf(rows);
  const peak = peakOf(rows);
  if (!latest || !peak) return [];
  const multiple = {
    title: words.name("figure.administrative.month", series),
    color: () => color,
    rows,
    labels: [peak, latest].map((row) => ({ row, text: words.number(row.value) })),
  };
  return [
    {
      options: smallMultiples(
        { multiples: [multiple], domain: MONTHS, max, ticks: [0, max / 2, max], axisPx: AXIS_PX },
        context,
      ),
    },
  ];
}

function yearGroup(
  { series, color }: (typeof YEARLY)[number],
  years: readonly Observation[],
  words: Words,
): CountGroup {
  return {
    label: words.name("figure.administrative.kind", series),
    rows: totalsOf(years, series).map((o) => ({ ...countRow(o, words, yearLabel(o, words)), color })),
  };
}

const yearLabel = (o: Dated, words: Words): string =>
  o.sex === "all" ? dateOf(o, words) : `${dateOf(o, words)}, ${words.name("held-by", o.sex)}`;

/** A number with those that contradict it. */
const sidesOf = (row: Dated, rows: readonly Dated[]): readonly Dated[] =>
  row.contradiction === null ? [row] : rows.filter((o) => o.contradiction === row.contradiction);

/** How many months are known, with the highest and the latest number. */
function monthly(rows: readonly Dated[], series: string, words: Words): readonly Sentence[] {
  const peak = peakOf(rows);
  const latest = latestOf(rows);
  if (!peak || !latest) return [];
  const text = words.t("figure.administrative.reading", {
    name: words.name("figure.administrative.kind", series),
    count: rows.length,
    peak: readValue(peak, words),
    peakDate: dateOf(peak, words),
    latest: words.list(sidesOf(latest, rows).map((o) => readValue(o, words))),
    latestDate: dateOf(latest, words),
  });
  return [{ text, observations: rows.map(({ id }) => id) }];
}

function yearly(rows: readonly Dated[], series: string, words: Words): readonly Sentence[] {
  if (rows.length === 0) return [];
  const text = words.t("figure.administrative.years", {
    name: words.name("figure.administrative.kind", series),
    parts: words.list(rows.map((o) => `${readValue(o, words)} (${yearLabel(o, words)})`)),
  });
  return [{ text, observations: rows.map(({ id }) => id) }];
}

function mostByPlace(years: readonly Observation[], words: Words): readonly Sentence[] {
  const [total] = totalsOf(years, BY_REGION);
  const [most] = placesOf(years);
  if (!total || !most) return [];
  const text = words.t("figure.administrative.regions", {
    period: dateOf(total, words),
    total: readValue(total, words),
    name: areaName(most, words),
    most: readValue(most, words),
  });
  return [{ text, observations: [total.id, most.id] }];
}
