import { group } from "d3";
import type { ChartContext } from "../../charts/context";
import { drawnOf, type Dated } from "../../charts/parts/time-series";
import { smallMultiples, type Multiple } from "../../charts/small-multiples";
import type { Observation } from "../../model/observation";
import type { RecordState } from "../../model/record-state";
import { observed } from "../../query/observed";
import type { Words } from "../../words/words";
import { defineFigure } from "../figure";
import { observationTable } from "../observation-table";
import { markLegend } from "../parts/mark-legend";
import { latestOf, peakOf, readValue } from "../parts/reading";
import { calloutOf, isStatement } from "../parts/statement";
import { trendOf } from "../parts/trend";
import type { Sentence } from "../view";

type Answers = { readonly categories: readonly Observation[]; readonly totals: readonly Observation[] };

/** In the order of the drawing; the two that the UN experts counted stand first. */
const CATEGORIES = [
  "disability",
  "chronic-or-grave",
  "serious-illness",
  "disability-or-illness",
  "mental-disorder",
  "over-60",
  "large-family",
] as const;
const OTHERS = ["health-critical", "compulsory-treatment"] as const;
const TOTALS = ["health-at-risk", ...OTHERS, "compulsory-treatment-parts"];

const NAMES: Readonly<Record<string, string>> = {
  "health-at-risk": "at-risk",
  "health-critical": "critical",
  "compulsory-treatment": "compulsory",
  incommunicado: "compulsory.contact",
  released: "compulsory.released",
};

const DOMAIN = [new Date(Date.UTC(2022, 9, 1)), new Date(Date.UTC(2026, 3, 1))] as const;

/** People at particular risk: one small panel a category, on one scale, never stacked and never added up. */
export const health = defineFigure<Answers>({
  id: "health",
  choices: [
    { dimension: "category", values: CATEGORIES, names: "health", many: true },
    { dimension: "dates", values: [], names: "", many: false },
  ],
  queries: (state) => ({
    categories: observed(["health"], state),
    totals: observed(TOTALS, withoutCategory(state)),
  }),
  subtitle: (answers, _, words) => {
    const latest = latestOf(drawnOf([...answers.categories, ...answers.totals]));
    return words.t("figure.health.subtitle", { date: latest ? dateOf(latest, words) : words.t("unknown") });
  },
  panels: ({ categories, totals }, _, context) => {
    const atRisk = rowsOf(totals, "health-at-risk");
    const panels = [
      ...byCategory(categories).map(([code, rows]) =>
        multiple(context.words.name("health", code), rows, context),
      ),
      ...OTHERS.flatMap((series) => {
        const rows = rowsOf(totals, series);
        return rows.length === 0
          ? []
          : [multiple(context.words.name("health", NAMES[series] ?? ""), rows, context)];
      }),
    ];
    return [
      ...(atRisk.length === 0
        ? []
        : [
            {
              title: context.words.t("figure.health.panel.at-risk"),
              options: smallMultiples(
                {
                  multiples: [{ ...multiple("", atRisk, context), color: () => "cat-2" }],
                  domain: DOMAIN,
                  max: 300,
                  ticks: [0, 100, 200, 300],
                  plotHeightPx: 130,
                },
                context,
              ),
            },
          ]),
      ...(panels.length === 0
        ? []
        : [
            {
              title: context.words.t("figure.health.panel.categories"),
              options: smallMultiples(
                { multiples: panels, domain: DOMAIN, max: 120, ticks: [0, 50, 100] },
                context,
              ),
            },
          ]),
    ];
  },
  legend: ({ categories, totals }, _, words) => [
    ...markLegend(drawnOf([...categories, ...totals]), words, "cat-1"),
  ],
  describe: ({ categories, totals }, _, words) => [
    ...statement(categories, words),
    ...trendOf("figure.health.at-risk", rowsOf(totals, "health-at-risk"), words),
    ...byCategory(categories).flatMap(([code, rows]) => reading(words.name("health", code), rows, words)),
    ...OTHERS.flatMap((series) => {
      const rows = rowsOf(totals, series);
      return reading(
        words.name("health", NAMES[series] ?? ""),
        rows.filter(({ sex }) => sex === "all"),
        words,
      );
    }),
    ...rowsOf(totals, "compulsory-treatment")
      .filter(({ sex }) => sex === "female")
      .map((o) => ({
        text: words.t("figure.health.women", { value: readValue(o, words), date: dateOf(o, words) }),
        observations: [o.id],
      })),
    ...rowsOf(totals, "compulsory-treatment-parts").flatMap((o) => reading(nameOf(o, words), [o], words)),
  ],
  table: ({ categories, totals }, _, words) =>
    observationTable([...categories, ...totals], words, {
      caption: words.t("figure.health.title"),
      extra: [
        {
          key: "category",
          label: words.t("table.category"),
          cell: (o) => ({ text: nameOf(o, words) }),
        },
        { key: "sex", label: words.t("table.sex"), cell: ({ sex }) => ({ text: words.name("sex", sex) }) },
      ],
    }),
  cited: ({ categories, totals }) => [...categories, ...totals],
  notes: [
    "note.known-to-defenders",
    "figure.health.note.overlap",
    "figure.health.note.lists",
    "figure.health.note.diagnoses",
  ],
});

const withoutCategory = ({ category: _, ...rest }: RecordState): RecordState => rest;

const dateOf = (o: Dated, words: Words): string => words.date(o.as_of, o.as_of_precision ?? "day");

const rowsOf = (rows: readonly Observation[], series: string): readonly Dated[] =>
  drawnOf(rows).filter((o) => o.series === series);

const nameOf = (o: Observation, words: Words): string => {
  const code = o.category === null || o.series === "health-at-risk" ? (o.series ?? "") : o.category;
  return words.name("health", NAMES[code] ?? code);
};

function byCategory(
  rows: readonly Observation[],
): readonly (readonly [code: string, rows: readonly Dated[]])[] {
  const groups = group(drawnOf(rows), ({ category }) => category);
  return CATEGORIES.flatMap((code) => {
    const members = groups.get(code);
    return members ? [[code, members] as const] : [];
  });
}

function multiple(title: string, rows: readonly Dated[], { words }: ChartContext): Multiple {
  const told = rows.find(isStatement);
  const shown = [told, latestOf(rows), peakOf(rows), rows[0], ...rows].filter(
    (o): o is Dated => o !== undefined,
  );
  return {
    title,
    rows,
    color: (o) => (isStatement(o) ? "held" : o.sex === "female" ? "women" : "cat-1"),
    labels: [...new Set(shown)].map((row) => ({
      row,
      text:
        row.sex === "female"
          ? words.t("figure.health.women-label", { n: row.value })
          : words.number(row.value),
    })),
    ...(told && { callout: calloutOf(told, words) }),
  };
}

function statement(rows: readonly Observation[], words: Words): readonly Sentence[] {
  const stated = drawnOf(rows).filter(isStatement);
  const disability = stated.find(({ category }) => category === "disability");
  const illness = stated.find(({ category }) => category === "chronic-or-grave");
  if (!disability?.published_on || !illness) return [];
  return [
    {
      text: words.t("figure.health.un", {
        date: dateOf(disability, words),
        disability: readValue(disability, words),
        illness: readValue(illness, words),
        published: words.date(disability.published_on),
      }),
      observations: [disability.id, illness.id],
    },
  ];
}

function reading(name: string, rows: readonly Dated[], words: Words): readonly Sentence[] {
  const [first] = rows;
  if (!first) return [];
  if (rows.length > 1) return trendOf("figure.health.category.many", rows, words, { name });
  const text = words.t("figure.health.category.one", {
    name,
    value: readValue(first, words),
    date: dateOf(first, words),
  });
  return [{ text, observations: [first.id] }];
}
