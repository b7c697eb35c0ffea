import type { ChartContext } from "../../charts/context";
import { datedLanes } from "../../charts/dated-lanes";
import { RECORD_DOMAIN } from "../../charts/parts/date-domain";
import { drawnOf, isDated } from "../../charts/parts/time-series";
import type { Observation } from "../../model/observation";
import { deathsOneByOne, type Death } from "../../query/deaths";
import { observed } from "../../query/observed";
import type { Words } from "../../words/words";
import { defineFigure } from "../figure";
import { dateOf, observationTable } from "../observation-table";
import { countPanel } from "../parts/count-panel";
import { countRow } from "../parts/count-row";
import { latestOf, readValue } from "../parts/reading";
import type { Sentence } from "../view";

type Answers = {
  readonly deaths: readonly Death[];
  readonly totals: readonly Observation[];
  readonly years: readonly Observation[];
};

/** Deaths in custody: each dated one, and the published totals apart from them. */
export const deaths = defineFigure<Answers>({
  id: "deaths",
  choices: [{ dimension: "dates", values: [], names: "", many: false }],
  queries: (state) => ({
    deaths: deathsOneByOne(state),
    totals: observed(["deaths-total"], state),
    years: observed(["deaths-year"], state),
  }),
  subtitle: ({ deaths, totals, years }, _, words) => {
    const latest = latestOf([...drawnOf(deaths), ...drawnOf(totals), ...drawnOf(years)]);
    return words.t("figure.deaths.subtitle", { date: latest ? dateOf(latest, words) : words.t("unknown") });
  },
  panels: ({ deaths, totals, years }, _, context) => [
    ...(drawnOf(deaths).length === 0
      ? []
      : [
          {
            title: context.words.t("figure.deaths.panel.each"),
            options: datedLanes(
              {
                lanes: deaths
                  .filter(isDrawn)
                  .map((death) => ({ at: death, label: placeName(death, context.words) })),
                color: "held",
                domain: RECORD_DOMAIN,
              },
              context,
            ),
          },
        ]),
    ...counted("figure.deaths.panel.years", years, context),
    ...counted("figure.deaths.panel.totals", totals, context),
  ],
  legend: () => [],
  describe: ({ deaths, totals, years }, _, words) => [
    ...oneByOne(deaths, words),
    ...byYear(years, words),
    ...latestTotal(totals, words),
  ],
  table: ({ deaths, totals, years }, _, words) =>
    observationTable([...deaths, ...years, ...totals], words, {
      caption: words.t("figure.deaths.title"),
      extra: [
        {
          key: "what",
          label: words.t("figure.deaths.what"),
          cell: (o) => ({ text: words.name("figure.deaths.kind", o.series ?? "") }),
        },
        {
          key: "place",
          label: words.t("table.place"),
          cell: (o) => {
            const death = deaths.find(({ id }) => id === o.id);
            return { text: death ? placeName(death, words) : "" };
          },
        },
      ],
    }),
  cited: ({ deaths, totals, years }) => [...deaths, ...totals, ...years],
  notes: ["note.known-to-defenders", "figure.deaths.note.apart", "figure.deaths.note.names"],
});

const isDrawn = (o: Death): o is Death & { readonly as_of: Date } => isDated(o) && o.drawn;

function placeName(death: Death, words: Words): string {
  return death[`place_${words.lang}`] ?? words.t("figure.deaths.place-unknown");
}

function counted(
  title: "figure.deaths.panel.years" | "figure.deaths.panel.totals",
  rows: readonly Observation[],
  context: ChartContext,
) {
  const { words } = context;
  const groups = [{ rows: drawnOf(rows).map((o) => countRow(o, words)) }];
  return countPanel({ title: words.t(title), groups, mark: "bar", color: "held", max: 9 }, context);
}

function oneByOne(rows: readonly Death[], words: Words): readonly Sentence[] {
  const drawn = drawnOf(rows);
  const [first] = drawn;
  const last = drawn.at(-1);
  if (!first || !last) return [];
  return [
    {
      text: words.t("figure.deaths.each", {
        count: drawn.length,
        first: dateOf(first, words),
        last: dateOf(last, words),
      }),
      observations: drawn.map(({ id }) => id),
    },
  ];
}

function byYear(rows: readonly Observation[], words: Words): readonly Sentence[] {
  const drawn = drawnOf(rows);
  if (drawn.length === 0) return [];
  const parts = drawn.map((o) => `${readValue(o, words)} (${dateOf(o, words)})`);
  return [
    {
      text: words.t("figure.deaths.years", { parts: words.list(parts) }),
      observations: drawn.map(({ id }) => id),
    },
  ];
}

function latestTotal(rows: readonly Observation[], words: Words): readonly Sentence[] {
  const latest = latestOf(drawnOf(rows));
  if (!latest) return [];
  return [
    {
      text: words.t("figure.deaths.total", {
        value: readValue(latest, words),
        date: dateOf(latest, words),
        who: latest.publisher,
      }),
      observations: [latest.id],
    },
  ];
}
