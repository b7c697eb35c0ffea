import { group } from "d3";
import { countRows } from "../../charts/count-rows";
import { drawnOf, type Dated } from "../../charts/parts/time-series";
import type { Observation } from "../../model/observation";
import { observed } from "../../query/observed";
import type { Words } from "../../words/words";
import { defineFigure } from "../figure";
import { observationTable } from "../observation-table";
import { countRow } from "../parts/count-row";
import { markLegend } from "../parts/mark-legend";
import { latestOf, peakOf, readValue } from "../parts/reading";
import type { Sentence } from "../view";

type Answers = { readonly counts: readonly Observation[] };

/** In the order of the drawing. */
const OCCUPATIONS = [
  "journalists",
  "journalists-cpj",
  "cultural-figures",
  "writers",
  "students",
  "trade-union-leaders",
  "doctors",
  "lawyers",
  "human-rights-defenders",
  "human-rights-defenders-viasna",
] as const;

/** Political prisoners by occupation: every dated count in a row of its own, never added up. */
export const occupations = defineFigure<Answers>({
  id: "occupations",
  choices: [
    { dimension: "category", values: OCCUPATIONS, names: "occupation", many: true },
    { dimension: "dates", values: [], names: "", many: false },
  ],
  queries: (state) => ({ counts: observed(["occupations"], state) }),
  subtitle: ({ counts }, _, words) => {
    const drawn = drawnOf(counts);
    const at = (o: Dated | undefined) =>
      o ? words.date(o.as_of, o.as_of_precision ?? "day") : words.t("unknown");
    return words.t("figure.occupations.subtitle", { from: at(drawn[0]), to: at(latestOf(drawn)) });
  },
  panels: ({ counts }, _, context) => [
    {
      options: countRows(
        {
          groups: byOccupation(counts).map(([code, rows]) => ({
            label: context.words.name("occupation", code),
            rows: rows.map((o) => countRow(o, context.words)),
          })),
          mark: "dot",
          color: "cat-1",
          max: 170,
        },
        context,
      ),
    },
  ],
  legend: ({ counts }, _, words) =>
    markLegend(drawnOf(counts), words, "cat-1").filter(({ mark }) => mark !== "whisker"),
  describe: ({ counts }, _, words) =>
    byOccupation(counts).flatMap(([code, rows]) => reading(code, rows, words)),
  table: ({ counts }, _, words) =>
    observationTable(counts, words, {
      caption: words.t("figure.occupations.title"),
      extra: [
        {
          key: "category",
          label: words.t("table.category"),
          cell: ({ category }) => ({ text: words.name("occupation", category ?? "") }),
        },
      ],
    }),
  cited: ({ counts }) => counts,
  notes: [
    "note.known-to-defenders",
    "figure.occupations.note.definitions",
    "figure.occupations.note.contradiction",
    "figure.occupations.note.absence",
  ],
});

function byOccupation(
  counts: readonly Observation[],
): readonly (readonly [code: string, rows: readonly Dated[]])[] {
  const groups = group(drawnOf(counts), ({ category }) => category);
  return OCCUPATIONS.flatMap((code) => {
    const rows = groups.get(code);
    return rows ? [[code, rows] as const] : [];
  });
}

/** First, latest and highest count of one occupation, or its only one or two. */
function reading(code: string, rows: readonly Dated[], words: Words): readonly Sentence[] {
  const [first] = rows;
  const latest = latestOf(rows);
  const peak = peakOf(rows);
  if (!first || !latest || !peak) return [];
  const name = words.name("occupation", code);
  const on = (o: Dated) => words.date(o.as_of, o.as_of_precision ?? "day");
  if (rows.length === 1) {
    const text = words.t("figure.occupations.single", {
      name,
      value: readValue(first, words),
      date: on(first),
    });
    return [{ text, observations: [first.id] }];
  }
  if (rows.length === 2) {
    const text = words.t("figure.occupations.pair", {
      name,
      first: readValue(first, words),
      firstDate: on(first),
      latest: readValue(latest, words),
      latestDate: on(latest),
    });
    return [{ text, observations: rows.map(({ id }) => id) }];
  }
  return [
    {
      text: words.t("figure.occupations.trend", {
        name,
        first: readValue(first, words),
        firstDate: on(first),
        latest: readValue(latest, words),
        latestDate: on(latest),
        peak: readValue(peak, words),
        peakDate: on(peak),
        count: rows.length,
      }),
      observations: rows.map(({ id }) => id),
    },
  ];
}
