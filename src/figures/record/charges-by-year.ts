import { group } from "d3";
import { labelledBars } from "../../charts/labelled-bars";
import { drawnOf, type Dated } from "../../charts/parts/time-series";
import type { Observation } from "../../model/observation";
import { observed } from "../../query/observed";
import type { Words } from "../../words/words";
import { defineFigure } from "../figure";
import { observationTable } from "../observation-table";
import { articleLabel } from "../parts/article-label";
import { countRow } from "../parts/count-row";
import { peakOf } from "../parts/reading";
import type { Sentence } from "../view";

type Answers = { readonly charges: readonly Observation[] };

/** The articles that were among the five most charged of a year. */
const ARTICLES = [
  "130",
  "293",
  "339",
  "342",
  "361",
  "361-1",
  "361-4",
  "364",
  "367",
  "368",
  "369",
  "411",
] as const;

/** A little over the largest count, so that filtered bars keep their length. */
const SCALE_END = 500;

/** The five articles most charged in each year of arrest. */
export const chargesByYear = defineFigure<Answers>({
  id: "charges-by-year",
  choices: [
    { dimension: "category", values: ARTICLES, names: "article", many: true },
    { dimension: "dates", values: [], names: "", many: false },
  ],
  queries: (state) => ({ charges: observed(["charges-by-year"], state) }),
  subtitle: (_, __, words) => words.t("figure.charges-by-year.subtitle"),
  panels: ({ charges }, _, context) => [
    {
      options: labelledBars(
        {
          groups: byYear(charges).map(([year, rows]) => ({
            heading: String(year),
            color: "held",
            bars: rows.map((o) => ({
              ...countRow(o, context.words, articleLabel(o.category ?? "", context.words)),
              text: context.words.number(o.value),
            })),
          })),
          max: SCALE_END,
        },
        context,
      ),
    },
  ],
  legend: (_, __, words) => [{ mark: "bar", color: "held", label: words.t("figure.charges.legend") }],
  describe: ({ charges }, _, words) => byYear(charges).flatMap(([year, rows]) => most(year, rows, words)),
  table: ({ charges }, _, words) =>
    observationTable(charges, words, {
      caption: words.t("figure.charges-by-year.title"),
      extra: [
        {
          key: "article",
          label: words.t("table.article"),
          cell: ({ category }) => ({ text: articleLabel(category ?? "", words) }),
        },
      ],
    }),
  cited: ({ charges }) => charges,
  notes: [
    "figure.charges-by-year.note.half",
    "figure.charges-by-year.note.five",
    "figure.charges.note.several",
    "figure.charges-by-year.note.current",
  ],
});

/** The drawn rows of each year of arrest, the largest first. */
const byYear = (rows: readonly Observation[]): readonly (readonly [year: number, rows: readonly Dated[]])[] =>
  [...group(drawnOf(rows), (o) => o.as_of.getUTCFullYear())].map(
    ([year, same]) => [year, [...same].sort((a, b) => b.value - a.value)] as const,
  );

/** The article with most people in a year; articles that share the first place are all named. */
function most(year: number, rows: readonly Dated[], words: Words): readonly Sentence[] {
  const peak = peakOf(rows);
  if (!peak) return [];
  const first = rows.filter(({ value }) => value === peak.value);
  return [
    {
      text: words.t("figure.charges-by-year.most", {
        year: String(year),
        article: words.list(first.map(({ category }) => articleLabel(category ?? "", words))),
        count: first.length,
        value: words.number(peak.value),
      }),
      observations: first.map(({ id }) => id),
    },
  ];
}
