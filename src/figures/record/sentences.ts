import { descending, group } from "d3";
import { labelledBars, type BarGroup } from "../../charts/labelled-bars";
import { drawnOf } from "../../charts/parts/time-series";
import type { Observation } from "../../model/observation";
import { observed } from "../../query/observed";
import type { Words } from "../../words/words";
import { defineFigure } from "../figure";
import { dateOf, observationTable } from "../observation-table";
import { barLegend } from "../parts/bar-legend";
import { countRow } from "../parts/count-row";
import { readValue } from "../parts/reading";
import type { Sentence } from "../view";

type Answers = {
  readonly lengths: readonly Observation[];
  readonly penalties: readonly Observation[];
  readonly women: readonly Observation[];
};

/** Length of sentence of the people held, and penalties of the people convicted: whole counts of one day or one year. */
export const sentences = defineFigure<Answers>({
  id: "sentences",
  choices: [{ dimension: "dates", values: [], names: "", many: false }],
  queries: (state) => ({
    lengths: observed(["sentences-total", "sentences", "sentences-women"], state),
    penalties: observed(["penalties-year"], state),
    women: observed(["penalties-women"], state),
  }),
  subtitle: (_, __, words) => words.t("figure.sentences.subtitle"),
  panels: ({ lengths, penalties, women }, _, context) => {
    const { words } = context;
    const rows = (observations: readonly Observation[], family: string) =>
      drawnOf(observations).map((o) => countRow(o, words, nameOf(o, family, words)));
    const sorted = (observations: readonly Observation[]) =>
      [...observations].sort((a, b) => descending(a.value, b.value));
    const groups = (observations: readonly Observation[], color: string): readonly BarGroup[] =>
      byDate(observations, words).map(([heading, same]) => ({
        heading,
        color,
        bars: rows(sorted(same), "penalty"),
      }));
    const whole = lengths.filter(isWhole);
    const parts = lengths.filter((o) => !isWhole(o));
    const lengthGroups: readonly BarGroup[] = [
      { color: "held", bars: rows(whole, "sentence-length") },
      { heading: words.t("figure.sentences.of-them"), color: "held", bars: rows(parts, "sentence-length") },
    ];
    return [
      { title: words.t("figure.sentences.panel.lengths"), groups: lengthGroups, max: 70 },
      { title: words.t("figure.sentences.panel.penalties"), groups: groups(penalties, "held"), max: 460 },
      { title: words.t("figure.sentences.panel.women"), groups: groups(women, "women"), max: 810 },
    ].flatMap(({ title, groups: all, max }) => {
      const filled = all.filter(({ bars }) => bars.length > 0);
      return filled.length === 0 ? [] : [{ title, options: labelledBars({ groups: filled, max }, context) }];
    });
  },
  legend: ({ lengths, penalties, women }, _, words) => [
    ...barLegend(drawnOf([...lengths, ...penalties]), words, "held"),
    ...(drawnOf([...lengths, ...penalties]).length === 0 ? barLegend(drawnOf(women), words, "women") : []),
  ],
  describe: ({ lengths, penalties, women }, _, words) => [
    ...longest(lengths, words),
    ...mostOf(penalties, "figure.sentences.penalties", words),
    ...mostOf(women, "figure.sentences.women", words),
  ],
  table: ({ lengths, penalties, women }, _, words) =>
    observationTable([...lengths, ...penalties, ...women], words, {
      caption: words.t("figure.sentences.title"),
      extra: [
        {
          key: "sex",
          label: words.t("table.sex"),
          cell: ({ sex }) => ({ text: words.name("held-by", sex) }),
        },
        {
          key: "category",
          label: words.t("figure.sentences.category"),
          cell: (o) => ({
            text: nameOf(o, o.indicator === "held-by-sentence" ? "sentence-length" : "penalty", words),
          }),
        },
      ],
    }),
  cited: ({ lengths, penalties, women }) => [...lengths, ...penalties, ...women],
  notes: ["figure.sentences.note.lengths", "figure.sentences.note.penalties", "note.known-to-defenders"],
});

const isWhole = ({ series }: Observation): boolean => series === "sentences-total";

const nameOf = ({ category }: Observation, family: string, words: Words): string =>
  category === null ? "" : words.name(family, category);

/** The drawn rows of each publication's day or year, the latest first. */
const byDate = (rows: readonly Observation[], words: Words) =>
  [...group(drawnOf(rows), (o) => dateOf(o, words))].reverse();

function longest(rows: readonly Observation[], words: Words): readonly Sentence[] {
  const whole = drawnOf(rows).find(isWhole);
  const parts = drawnOf(rows).filter((o) => !isWhole(o));
  if (!whole) return [];
  return [
    {
      text: words.t("figure.sentences.longest", {
        value: readValue(whole, words),
        date: dateOf(whole, words),
        parts: parts.map((o) => `${nameOf(o, "sentence-length", words)}: ${readValue(o, words)}`).join("; "),
      }),
      observations: [whole, ...parts].map(({ id }) => id),
    },
  ];
}

/** The penalties of the latest count, from the most frequent. */
function mostOf(
  rows: readonly Observation[],
  key: "figure.sentences.penalties" | "figure.sentences.women",
  words: Words,
): readonly Sentence[] {
  const [latest] = byDate(rows, words);
  if (!latest) return [];
  const [date, same] = latest;
  const sorted = [...same].sort((a, b) => descending(a.value, b.value));
  const parts = sorted.map((o) => `${nameOf(o, "penalty", words)}: ${readValue(o, words)}`).join("; ");
  return [{ text: words.t(key, { date, parts }), observations: sorted.map(({ id }) => id) }];
}
