import { group } from "d3";
import { drawnOf, type Dated } from "../../charts/parts/time-series";
import { smallMultiples } from "../../charts/small-multiples";
import { timeline } from "../../charts/timeline";
import type { Sex } from "../../model/codes";
import type { Observation } from "../../model/observation";
import { observed } from "../../query/observed";
import type { Words } from "../../words/words";
import { defineFigure } from "../figure";
import { dateOf, observationTable } from "../observation-table";
import { barLegend } from "../parts/bar-legend";
import { countPanel } from "../parts/count-panel";
import { countRow } from "../parts/count-row";
import { markLegend } from "../parts/mark-legend";
import { latestOf, peakOf, readValue } from "../parts/reading";
import { trendOf } from "../parts/trend";
import type { Sentence } from "../view";

type Answers = {
  readonly months: readonly Observation[];
  readonly penalties: readonly Observation[];
  readonly years: readonly Observation[];
};

const SHOWN: readonly { readonly sex: Sex; readonly color: string }[] = [
  { sex: "all", color: "held" },
  { sex: "male", color: "cat-6" },
  { sex: "female", color: "women" },
];

/** The penalties in the order of the drawing. */
const PENALTIES = [
  "imprisonment",
  "home-confinement",
  "open-type",
  "arrest",
  "fine",
  "additional-fine",
  "suspended",
  "additional-compulsory-treatment",
] as const;

/** From the first month of trials that was counted to the latest. */
const MONTH_DOMAIN = [new Date(Date.UTC(2021, 0, 1)), new Date(Date.UTC(2025, 3, 1))] as const;

/** The months for which penalties were published. */
const PENALTY_DOMAIN = [new Date(Date.UTC(2021, 0, 1)), new Date(Date.UTC(2023, 3, 1))] as const;

/** People convicted in a month, by sex where published; the penalties of some months; and whole years apart. */
export const convictionsMonth = defineFigure<Answers>({
  id: "convictions-month",
  choices: [
    { dimension: "sex", values: ["all", "male", "female"], names: "held-by", many: true },
    { dimension: "dates", values: [], names: "", many: false },
  ],
  queries: (state) => ({
    months: observed(["convictions-month"], state),
    penalties: observed(["penalties-month"], state),
    years: observed(["convictions-year"], state),
  }),
  subtitle: ({ months }, _, words) => {
    const latest = latestOf(drawnOf(months));
    return words.t("figure.convictions-month.subtitle", {
      date: latest ? dateOf(latest, words) : words.t("unknown"),
    });
  },
  panels: ({ months, penalties, years }, _, context) => {
    const { words } = context;
    const bySex = SHOWN.map(({ sex, color }) => ({
      label: words.name("held-by", sex),
      color,
      rows: drawnOf(months).filter((o) => o.sex === sex),
    })).filter(({ rows }) => rows.length > 0);
    const byPenalty = group(drawnOf(penalties), ({ category }) => category);
    const multiples = PENALTIES.flatMap((code) => {
      const rows = byPenalty.get(code) ?? [];
      return rows.length < 2 ? [] : [penalty(words.name("penalty", code), rows, words)];
    });
    const groups = [...group(drawnOf(years), (o) => o.as_of.getUTCFullYear())].map(([year, rows]) => ({
      label: String(year),
      rows: rows.map((o) => ({ ...countRow(o, words, words.name("held-by", o.sex)), color: colorOf(o.sex) })),
    }));
    return [
      ...(bySex.length === 0
        ? []
        : [
            {
              options: timeline(
                { series: bySex, flags: [], domain: MONTH_DOMAIN, max: 180, maxGapDays: 32 },
                context,
              ),
            },
          ]),
      ...(multiples.length === 0
        ? []
        : [
            {
              title: words.t("figure.convictions-month.panel.penalties"),
              options: smallMultiples(
                { multiples, domain: PENALTY_DOMAIN, max: 80, ticks: [0, 40, 80] },
                context,
              ),
            },
          ]),
      ...countPanel(
        {
          title: words.t("figure.convictions-month.panel.years"),
          groups,
          mark: "bar",
          color: "held",
          max: 1750,
        },
        context,
      ),
    ];
  },
  legend: ({ months, penalties, years }, _, words) => [
    ...markLegend([...drawnOf(months), ...drawnOf(penalties)], words, "held"),
    ...barLegend(drawnOf(years), words, "grey-1"),
  ],
  describe: ({ months, penalties, years }, _, words) => [
    ...trendOf(
      "figure.convictions-month.trend",
      drawnOf(months).filter(({ sex }) => sex === "all"),
      words,
    ),
    ...women(
      drawnOf(months).filter(({ sex }) => sex === "female"),
      words,
    ),
    ...imprisoned(
      drawnOf(penalties).filter(({ category }) => category === "imprisonment"),
      words,
    ),
    ...yearly(
      drawnOf(years).filter(({ sex }) => sex === "all"),
      words,
    ),
  ],
  table: ({ months, penalties, years }, _, words) =>
    observationTable([...months, ...penalties, ...years], words, {
      caption: words.t("figure.convictions-month.title"),
      extra: [
        {
          key: "sex",
          label: words.t("table.sex"),
          cell: ({ sex }) => ({ text: words.name("held-by", sex) }),
        },
        {
          key: "penalty",
          label: words.t("table.penalty"),
          cell: ({ category }) => ({ text: category === null ? "" : words.name("penalty", category) }),
        },
      ],
    }),
  cited: ({ months, penalties, years }) => [...months, ...penalties, ...years],
  notes: [
    "figure.convictions-month.note.gaps",
    "figure.convictions-month.note.penalties",
    "figure.convictions-month.note.years",
    "note.known-to-defenders",
  ],
});

const colorOf = (sex: Sex): string => SHOWN.find((shown) => shown.sex === sex)?.color ?? "grey-1";

function penalty(title: string, rows: readonly Dated[], words: Words) {
  const peak = peakOf(rows);
  const latest = latestOf(rows);
  const told = [latest, peak].flatMap((row) => row ?? []);
  return {
    title,
    rows,
    color: () => "held",
    labels: [...new Set(told)].map((row) => ({ row, text: words.number(row.value) })),
  };
}

function women(rows: readonly Dated[], words: Words): readonly Sentence[] {
  const peak = peakOf(rows);
  if (!peak) return [];
  return [
    {
      text: words.t("figure.convictions-month.women", {
        peak: readValue(peak, words),
        peakDate: dateOf(peak, words),
      }),
      observations: [peak.id],
    },
  ];
}

function imprisoned(rows: readonly Dated[], words: Words): readonly Sentence[] {
  const peak = peakOf(rows);
  const latest = latestOf(rows);
  if (!peak || !latest) return [];
  return [
    {
      text: words.t("figure.convictions-month.imprisoned", {
        peak: readValue(peak, words),
        peakDate: dateOf(peak, words),
        latest: readValue(latest, words),
        latestDate: dateOf(latest, words),
      }),
      observations: [peak.id, latest.id],
    },
  ];
}

function yearly(rows: readonly Dated[], words: Words): readonly Sentence[] {
  if (rows.length === 0) return [];
  const parts = rows.map((o) => `${readValue(o, words)} (${dateOf(o, words)})`);
  return [
    {
      text: words.t("figure.convictions-month.years", { parts: words.list(parts) }),
      observations: rows.map(({ id }) => id),
    },
  ];
}
