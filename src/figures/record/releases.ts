import { group, sum } from "d3";
import { drawnOf, type Dated } from "../../charts/parts/time-series";
import type { Observation } from "../../model/observation";
import { observed } from "../../query/observed";
import type { Words } from "../../words/words";
import { defineFigure } from "../figure";
import { dateOf, observationTable } from "../observation-table";
import { barLegend } from "../parts/bar-legend";
import { countPanel } from "../parts/count-panel";
import { countRow } from "../parts/count-row";
import { latestOf, peakOf, readValue } from "../parts/reading";
import type { LegendItem, Sentence } from "../view";

type Answers = {
  readonly waves: readonly Observation[];
  readonly years: readonly Observation[];
  readonly totals: readonly Observation[];
};

/** How people were freed, in the order of the legend. */
export const RELEASE_KINDS = [
  { kind: "pardon", color: "cat-1" },
  { kind: "pardon-or-amnesty", color: "cat-3" },
  { kind: "us-mediation", color: "cat-2" },
] as const;

/** Waves of releases by date, size and kind, and the totals as they were published. */
export const releases = defineFigure<Answers>({
  id: "releases",
  choices: [
    {
      dimension: "category",
      values: RELEASE_KINDS.map(({ kind }) => kind),
      names: "release-kind",
      many: true,
    },
    { dimension: "dates", values: [], names: "", many: false },
  ],
  queries: (state) => ({
    waves: observed(["releases"], state),
    years: observed(["releases-year"], state),
    totals: observed(["pardoned-total"], state),
  }),
  subtitle: ({ waves }, _, words) => {
    const latest = latestOf(drawnOf(waves));
    return words.t("figure.releases.subtitle", { date: latest ? dateOf(latest, words) : words.t("unknown") });
  },
  panels: ({ waves, years, totals }, _, context) => [
    ...countPanel(
      {
        groups: [...group(drawnOf(waves), (o) => o.as_of.getUTCFullYear())].map(([year, rows]) => ({
          label: String(year),
          rows: rows.map((o) => waveRow(o, context.words)),
        })),
        ...BARS,
        max: 260,
      },
      context,
    ),
    ...countPanel(
      {
        title: context.words.t("figure.releases.panel.years"),
        groups: oneGroup(years, context.words),
        ...BARS,
        max: 20,
      },
      context,
    ),
    ...countPanel(
      {
        title: context.words.t("figure.releases.panel.totals"),
        groups: oneGroup(totals, context.words),
        ...BARS,
        max: 320,
      },
      context,
    ),
  ],
  legend: ({ waves, totals }, _, words) => [
    ...RELEASE_KINDS.filter(({ kind }) => drawnOf(waves).some(({ category }) => category === kind)).map(
      ({ kind, color }): LegendItem => ({ mark: "bar", color, label: words.name("release-kind", kind) }),
    ),
    ...barLegend(drawnOf([...waves, ...totals]), words, "grey-1"),
  ],
  describe: ({ waves, totals }, _, words) => [
    ...largest(once(drawnOf(waves)), words),
    ...byYear(once(drawnOf(waves)), words),
    ...latestTotal(
      drawnOf(totals).filter(({ sex }) => sex === "all"),
      words,
    ),
  ],
  table: ({ waves, years, totals }, _, words) =>
    observationTable([...waves, ...years, ...totals], words, {
      caption: words.t("figure.releases.title"),
      extra: [
        { key: "kind", label: words.t("figure.releases.kind"), cell: (o) => ({ text: kindOf(o, words) }) },
        {
          key: "sex",
          label: words.t("table.sex"),
          cell: ({ sex }) => ({ text: words.name("held-by", sex) }),
        },
      ],
    }),
  cited: ({ waves, years, totals }) => [...waves, ...years, ...totals],
  notes: ["figure.releases.note.waves", "figure.releases.note.totals", "figure.releases.note.contradiction"],
});

const BARS = { mark: "bar", color: "grey-1" } as const;

const kindOf = ({ category }: Observation, words: Words): string =>
  category === null ? words.t("figure.releases.total") : words.name("release-kind", category);

function waveRow(o: Observation, words: Words) {
  const color = RELEASE_KINDS.find(({ kind }) => kind === o.category)?.color ?? "grey-1";
  const kind = kindOf(o, words);
  const detail = o.contradiction === null ? kind : `${kind}, ${o.publisher}`;
  return { ...countRow(o, words), color, detail };
}

/** Each wave once: of two counts that contradict each other, the one that was checked twice. */
const once = (waves: readonly Dated[]): readonly Dated[] =>
  waves.filter(
    ({ contradiction, verification }) => contradiction === null || verification === "checked-twice",
  );

const oneGroup = (rows: readonly Observation[], words: Words) => [
  {
    rows: drawnOf(rows).map((o) => ({
      ...countRow(o, words),
      ...(o.sex === "female" && { detail: `${words.name("held-by", "female")}, ${o.publisher}` }),
    })),
  },
];

function largest(waves: readonly Dated[], words: Words): readonly Sentence[] {
  const peak = peakOf(waves);
  const latest = latestOf(waves);
  if (!peak || !latest) return [];
  return [
    {
      text: words.t("figure.releases.largest", {
        count: waves.length,
        peak: readValue(peak, words),
        peakDate: dateOf(peak, words),
        latestDate: dateOf(latest, words),
      }),
      observations: waves.map(({ id }) => id),
    },
  ];
}

/** The waves of each year add up, because none is a part of another. */
function byYear(waves: readonly Dated[], words: Words): readonly Sentence[] {
  const years = [...group(waves, (o) => o.as_of.getUTCFullYear())];
  if (years.length === 0) return [];
  const parts = years.map(([year, rows]) => `${year}: ${words.number(sum(rows, ({ value }) => value))}`);
  return [
    {
      text: words.t("figure.releases.years", { parts: parts.join("; ") }),
      observations: waves.map(({ id }) => id),
    },
  ];
}

function latestTotal(totals: readonly Dated[], words: Words): readonly Sentence[] {
  const latest = latestOf(totals);
  if (!latest) return [];
  return [
    {
      text: words.t("figure.releases.latest-total", {
        value: readValue(latest, words),
        date: dateOf(latest, words),
        who: latest.publisher,
      }),
      observations: [latest.id],
    },
  ];
}
