import { greatest, group, least, utcDay, utcMonth } from "d3";
import { monthGrid } from "../../charts/month-grid";
import { RECORD_DOMAIN } from "../../charts/parts/date-domain";
import { coveredMonths, seriesExtents, type CoveredMonth, type SeriesExtent } from "../../query/coverage";
import type { Words } from "../../words/words";
import type { Cited } from "../cited";
import { defineFigure } from "../figure";
import type { LegendItem, Sentence, TableView } from "../view";

type Answers = { readonly months: readonly CoveredMonth[]; readonly extents: readonly SeriesExtent[] };

/** The series that could be known month by month, in the order of the account. */
export const COVERED = [
  "held",
  "recognised",
  "recognised-month",
  "left-custody",
  "health",
  "health-at-risk",
  "releases",
  "deaths",
  "convictions-month",
  "convictions-year",
  "penalties-month",
  "penalties-year",
  "convictions-region-month",
  "convictions-region-year",
  "held-by-facility",
  "place-kinds",
  "sentences",
  "occupations",
  "detentions",
  "administrative-arrests",
  "administrative-fines",
  "administrative-cases",
  "extremist-list",
  "extremist-list-entries",
] as const;

const GRADES = [
  { color: "grey-3", key: "coverage.left-out" },
  { color: "held-soft", key: "coverage.read-once" },
  { color: "held", key: "coverage.checked-twice" },
] as const;

/** Which indicator is known for which month, and how well: the record's own blind spots. */
export const coverage = defineFigure<Answers>({
  id: "coverage",
  choices: [],
  queries: () => ({ months: coveredMonths(COVERED), extents: seriesExtents(COVERED) }),
  isEmpty: ({ months }) => months.length === 0,
  subtitle: (_, __, words) => words.t("figure.coverage.subtitle"),
  panels: ({ months }, _, context) => {
    const { words } = context;
    const bySeries = group(months, ({ series }) => series);
    return [
      {
        options: monthGrid(
          {
            rows: COVERED.map((series) => ({
              label: words.name("series", series),
              months: bySeries.get(series) ?? [],
            })),
            domain: RECORD_DOMAIN,
            colors: GRADES.map(({ color }) => color),
            grades: GRADES.map(({ key }) => words.t(key)),
          },
          context,
        ),
      },
    ];
  },
  legend: (_, __, words) =>
    [...GRADES].reverse().map(({ color, key }): LegendItem => ({ mark: "bar", color, label: words.t(key) })),
  describe: ({ extents }, _, words) => [
    ...extent(
      "figure.coverage.best",
      greatest(extents, ({ drawn }) => drawn),
      words,
    ),
    ...extent(
      "figure.coverage.worst",
      least(extents, ({ drawn }) => drawn),
      words,
    ),
    ...stale(extents, words),
  ],
  table: ({ extents }, _, words) => table(extents, words),
  cited: () => [RECORD],
  notes: ["figure.coverage.note.month", "figure.coverage.note.absence", "note.known-to-defenders"],
});

/** The record counts its own rows here; what each of them rests on stands with the figure that draws it. */
const RECORD: Cited = {
  id: "record",
  drawn: true,
  publisher: "Rollcall",
  title: "data/sources/observations.csv",
  address: null,
  no_address: "counted from the rows of this record; each row names its own source",
  published_on: null,
  published_precision: null,
};

function extent(
  key: "figure.coverage.best" | "figure.coverage.worst",
  found: SeriesExtent | undefined,
  words: Words,
): readonly Sentence[] {
  if (!found?.first_day || !found.last_day) return [];
  return [
    {
      text: words.t(key, {
        name: words.name("series", found.series),
        count: found.drawn,
        period: words.period(utcMonth.floor(found.first_day), lastOfMonth(found.last_day)),
      }),
      observations: (found.ids ?? "").split(" "),
    },
  ];
}

const lastOfMonth = (day: Date): Date => utcDay.offset(utcMonth.offset(utcMonth.floor(day), 1), -1);

/** The series that ended first: nobody published their number since. */
function stale(extents: readonly SeriesExtent[], words: Words): readonly Sentence[] {
  const monthly = extents.filter(({ drawn, last_day }) => drawn > 5 && last_day !== null);
  const oldest = least(monthly, ({ last_day }) => last_day?.getTime() ?? 0);
  if (!oldest?.last_day) return [];
  return [
    {
      text: words.t("figure.coverage.stale", {
        name: words.name("series", oldest.series),
        last: words.date(oldest.last_day, "month"),
      }),
      observations: (oldest.ids ?? "").split(" "),
    },
  ];
}

function table(extents: readonly SeriesExtent[], words: Words): TableView {
  const day = (date: Date | null) => (date ? words.date(date, "month") : words.t("unknown"));
  const known = COVERED.flatMap((series) => extents.filter((found) => found.series === series));
  return {
    caption: words.t("figure.coverage.title"),
    columns: [
      { key: "series", label: words.t("figure.coverage.series"), kind: "text" },
      { key: "first", label: words.t("figure.coverage.first"), kind: "date" },
      { key: "last", label: words.t("figure.coverage.last"), kind: "date" },
      { key: "drawn", label: words.t("figure.coverage.drawn"), kind: "number" },
      { key: "left_out", label: words.t("figure.coverage.left-out"), kind: "number" },
      { key: "rule", label: words.t("figure.coverage.rule"), kind: "text" },
    ],
    rows: known.map(({ series, first_day, last_day, drawn, left_out }) => ({
      leftOut: false,
      cells: [
        { text: words.name("series", series) },
        { text: day(first_day) },
        { text: day(last_day) },
        { text: words.number(drawn) },
        { text: words.number(left_out) },
        { text: words.name("series-rule", series) },
      ],
    })),
  };
}
