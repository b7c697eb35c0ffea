import { group, sum } from "d3";
import { numberMatrix, type MatrixCell } from "../../charts/number-matrix";
import { drawnOf, type Dated } from "../../charts/parts/time-series";
import type { Observation } from "../../model/observation";
import { observed } from "../../query/observed";
import type { Words } from "../../words/words";
import { defineFigure } from "../figure";
import { dateOf, observationTable } from "../observation-table";
import { latestOf, readValue } from "../parts/reading";
import type { Sentence } from "../view";

type Answers = { readonly stated: readonly Observation[]; readonly waves: readonly Observation[] };

/** The columns of the matrix after the size of the wave: women are counted by sex, the rest by category. Rarer statements stand in the table. */
const COLUMNS = [
  "chronic-disease",
  "disability",
  "over-50",
  "pension-age",
  "female",
  "have-children",
  "minor-children",
] as const;

/** What was stated officially about the people freed, wave by wave; what was not stated is unknown. */
export const freedIll = defineFigure<Answers>({
  id: "freed-ill",
  choices: [{ dimension: "dates", values: [], names: "", many: false }],
  queries: (state) => ({ stated: observed(["freed-ill"], state), waves: observed(["releases"], state) }),
  isEmpty: ({ stated }) => drawnOf(stated).length === 0,
  subtitle: ({ stated }, _, words) => {
    const latest = latestOf(drawnOf(stated));
    return words.t("figure.freed-ill.subtitle", {
      date: latest ? dateOf(latest, words) : words.t("unknown"),
    });
  },
  panels: ({ stated, waves }, _, context) => {
    const { words } = context;
    const byDay = group(drawnOf(stated), (o) => o.as_of.getTime());
    return [
      {
        options: numberMatrix(
          {
            columns: [words.t("figure.freed-ill.size"), ...COLUMNS.map((code) => words.name("freed", code))],
            rows: [...byDay].map(([time, rows]) => ({
              label: words.shortDate(new Date(time)),
              cells: [
                cell(
                  drawnOf(waves).find((o) => o.as_of.getTime() === time),
                  words,
                ),
                ...COLUMNS.map((code) =>
                  cell(
                    rows.find((o) => codeOf(o) === code),
                    words,
                  ),
                ),
              ],
            })),
            unknown: "?",
            max: 30,
          },
          context,
        ),
      },
    ];
  },
  legend: (_, __, words) => [
    { mark: "bar", color: "held-soft", label: words.t("figure.freed-ill.legend.stated") },
    { mark: "gap", color: "ink-faint", label: words.t("figure.freed-ill.legend.unknown") },
  ],
  describe: ({ stated }, _, words) => [
    ...together("chronic-disease", stated, words),
    ...together("disability", stated, words),
    ...latestOn(stated, words),
  ],
  table: ({ stated, waves }, _, words) =>
    observationTable([...stated, ...wavesOf(stated, waves)], words, {
      caption: words.t("figure.freed-ill.title"),
      extra: [
        {
          key: "what",
          label: words.t("figure.freed-ill.what"),
          cell: (o) => ({
            text: o.series === "releases" ? words.t("figure.freed-ill.size") : words.name("freed", codeOf(o)),
          }),
        },
      ],
    }),
  cited: ({ stated, waves }) => [...stated, ...wavesOf(stated, waves)],
  notes: ["figure.freed-ill.note.official", "figure.freed-ill.note.unknown", "figure.freed-ill.note.overlap"],
});

const codeOf = ({ category, sex }: Observation): string => category ?? sex;

/** The waves of which something was stated. */
const wavesOf = (stated: readonly Observation[], waves: readonly Observation[]): readonly Observation[] => {
  const days = new Set(drawnOf(stated).map((o) => o.as_of.getTime()));
  return drawnOf(waves).filter((o) => days.has(o.as_of.getTime()));
};

function cell(o: Dated | undefined, words: Words): MatrixCell | undefined {
  if (!o) return undefined;
  const text = readValue(o, words);
  return { value: o.value, text, title: `${dateOf(o, words)}: ${text}\n${o.publisher}` };
}

/** In how many waves it was stated, and of how many people together: the waves hold different people. */
function together(code: string, stated: readonly Observation[], words: Words): readonly Sentence[] {
  const rows = drawnOf(stated).filter((o) => codeOf(o) === code);
  if (rows.length === 0) return [];
  return [
    {
      text: words.t("figure.freed-ill.together", {
        what: words.name("freed", code),
        count: rows.length,
        sum: words.number(sum(rows, ({ value }) => value)),
      }),
      observations: rows.map(({ id }) => id),
    },
  ];
}

/** The last wave with a word about illness or disability. */
function latestOn(stated: readonly Observation[], words: Words): readonly Sentence[] {
  const latest = latestOf(
    drawnOf(stated).filter((o) => ["chronic-disease", "disability"].includes(codeOf(o))),
  );
  if (!latest) return [];
  return [
    {
      text: words.t("figure.freed-ill.latest", { date: dateOf(latest, words) }),
      observations: [latest.id],
    },
  ];
}
