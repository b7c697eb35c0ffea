import { RECORD_DOMAIN } from "../../charts/parts/date-domain";
import { drawnOf } from "../../charts/parts/time-series";
import { timeline } from "../../charts/timeline";
import type { Observation } from "../../model/observation";
import { observed } from "../../query/observed";
import type { Key, Words } from "../../words/words";
import { defineFigure } from "../figure";
import { dateOf, observationTable } from "../observation-table";
import { markLegend } from "../parts/mark-legend";
import { latestOf, readValue } from "../parts/reading";
import type { LegendItem, Sentence } from "../view";

type Answers = { readonly people: readonly Observation[]; readonly entries: readonly Observation[] };

const SERIES = [
  {
    name: "people",
    color: "held",
    label: "figure.extremist-list.people",
    reading: "figure.extremist-list.reading.people",
  },
  {
    name: "entries",
    color: "cat-1",
    label: "figure.extremist-list.entries",
    reading: "figure.extremist-list.reading.entries",
  },
] as const;

/** The interior ministry's list of people labelled extremist by the authorities: people, and entries apart from them. */
export const extremistList = defineFigure<Answers>({
  id: "extremist-list",
  choices: [{ dimension: "dates", values: [], names: "", many: false }],
  queries: (state) => ({
    people: observed(["extremist-list"], state),
    entries: observed(["extremist-list-entries"], state),
  }),
  subtitle: ({ people }, _, words) => {
    const latest = latestOf(drawnOf(people));
    return words.t("figure.extremist-list.subtitle", {
      date: latest ? dateOf(latest, words) : words.t("unknown"),
    });
  },
  panels: (answers, _, context) => [
    {
      options: timeline(
        {
          series: SERIES.map(({ name, color, label }) => ({
            label: context.words.t(label),
            color,
            rows: drawnOf(answers[name]),
          })),
          flags: [],
          domain: RECORD_DOMAIN,
          max: 7000,
          maxGapDays: 0,
        },
        context,
      ),
    },
  ],
  legend: ({ people, entries }, _, words) => [
    ...SERIES.map(({ color, label }): LegendItem => ({ mark: "bar", color, label: words.t(label) })),
    ...markLegend([...drawnOf(people), ...drawnOf(entries)], words, "grey-1"),
  ],
  describe: (answers, _, words) =>
    SERIES.flatMap(({ name, reading }) => growth(answers[name], reading, words)),
  table: ({ people, entries }, _, words) =>
    observationTable([...people, ...entries], words, {
      caption: words.t("figure.extremist-list.title"),
      extra: [
        {
          key: "unit",
          label: words.t("figure.extremist-list.unit"),
          cell: ({ unit }) => ({
            text: words.t(
              unit === "entries" ? "figure.extremist-list.entries" : "figure.extremist-list.people",
            ),
          }),
        },
      ],
    }),
  cited: ({ people, entries }) => [...people, ...entries],
  notes: [
    "figure.extremist-list.note.label",
    "figure.extremist-list.note.entries",
    "figure.extremist-list.note.gaps",
  ],
});

function growth(rows: readonly Observation[], key: Key, words: Words): readonly Sentence[] {
  const drawn = drawnOf(rows);
  const [first] = drawn;
  const latest = latestOf(drawn);
  if (!first || !latest) return [];
  return [
    {
      text: words.t(key, {
        first: readValue(first, words),
        firstDate: dateOf(first, words),
        latest: readValue(latest, words),
        latestDate: dateOf(latest, words),
      }),
      observations: [first.id, latest.id],
    },
  ];
}
