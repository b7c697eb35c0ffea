import { group, max } from "d3";
import { labelledBars, type BarGroup } from "../../charts/labelled-bars";
import { drawnOf, type Dated } from "../../charts/parts/time-series";
import { charged, type Charge } from "../../query/charges";
import type { Words } from "../../words/words";
import { defineFigure } from "../figure";
import { dateOf, observationTable } from "../observation-table";
import { articleLabel } from "../parts/article-label";
import { latestOf } from "../parts/reading";
import type { Sentence } from "../view";

type Answers = { readonly charges: readonly Charge[] };
type DrawnCharge = Charge & Dated;

/** By their numbers in the Code. */
const CHAPTERS = [
  "peace-and-humanity",
  "family-and-minors",
  "constitutional-rights",
  "property",
  "economic-activity",
  "public-safety",
  "transport-safety",
  "public-health",
  "public-order",
  "computer-security",
  "state",
  "order-of-government",
  "justice",
] as const;

/** The end of the scale: a little over the largest count, so that filtered bars keep their length. */
const SCALE_END = 3800;

/** People charged since 2020 by article of the Criminal Code, under the chapters of the articles. */
export const charges = defineFigure<Answers>({
  id: "charges",
  choices: [{ dimension: "category", values: CHAPTERS, names: "chapter", many: true }],
  queries: (state) => ({ charges: charged(state) }),
  subtitle: ({ charges }, _, words) => {
    const latest = latestOf(drawnOf(charges));
    return words.t("figure.charges.subtitle", { date: latest ? dateOf(latest, words) : words.t("unknown") });
  },
  panels: ({ charges }, _, context) => [
    {
      options: labelledBars(
        { groups: byChapter(drawnCharges(charges), context.words), max: SCALE_END },
        context,
      ),
    },
  ],
  legend: (_, __, words) => [{ mark: "bar", color: "cat-1", label: words.t("figure.charges.legend") }],
  describe: ({ charges }, _, words) => largest(drawnCharges(charges), words),
  table: ({ charges }, _, words) => {
    const charge = new Map(charges.map((row) => [row.id, row]));
    return observationTable(charges, words, {
      caption: words.t("figure.charges.title"),
      extra: [
        {
          key: "article",
          label: words.t("table.article"),
          cell: ({ category }) => ({ text: category ?? "" }),
        },
        {
          key: "name",
          label: words.t("figure.charges.as-worded"),
          cell: ({ id }) => ({ text: charge.get(id)?.[`name_${words.lang}`] ?? "" }),
        },
        {
          key: "chapter",
          label: words.t("figure.charges.chapter"),
          cell: ({ id }) => ({ text: words.name("chapter", charge.get(id)?.chapter ?? "") }),
        },
      ],
    });
  },
  cited: ({ charges }) => charges,
  notes: [
    "figure.charges.note.several",
    "figure.charges.note.lower-bound",
    "figure.charges.note.wording",
    "note.known-to-defenders",
  ],
});

const drawnCharges = (rows: readonly Charge[]): readonly DrawnCharge[] =>
  rows.filter((row): row is DrawnCharge => row.drawn && row.as_of !== null);

/** A group of bars for each chapter, the chapter with the largest count first. */
function byChapter(rows: readonly DrawnCharge[], words: Words): readonly BarGroup[] {
  return [...group(rows, ({ chapter }) => chapter)]
    .sort(([, a], [, b]) => (max(b, ({ value }) => value) ?? 0) - (max(a, ({ value }) => value) ?? 0))
    .map(([chapter, members]) => ({
      heading: words.name("chapter", chapter),
      color: "cat-1",
      bars: members.map((row) => ({
        label: articleLabel(row.category ?? "", words),
        value: row.value,
        text: words.number(row.value),
        title: `${articleLabel(row.category ?? "", words)}\n${dateOf(row, words)}: ${words.qualified(row.value, row.qualifier)}\n${row.publisher}`,
        qualifier: row.qualifier,
        solid: row.verification === "checked-twice",
      })),
    }));
}

/** The articles with the most people, at most three, in the order of their counts. */
function largest(rows: readonly DrawnCharge[], words: Words): readonly Sentence[] {
  const top = rows.slice(0, 3);
  const [first] = top;
  if (!first) return [];
  const items = top.map(({ category, value }) =>
    words.t("figure.charges.item", {
      article: articleLabel(category ?? "", words),
      value: words.number(value),
    }),
  );
  return [
    {
      text: words.t("figure.charges.largest", {
        items: words.list(items),
        date: dateOf(first, words),
        count: rows.length,
      }),
      observations: top.map(({ id }) => id),
    },
  ];
}
