import { afterAll, beforeAll, expect, test } from "vitest";
import { caseCounts } from "../../../src/engine/case-counts";
import { countSelection } from "../../../src/engine/crossfilter";
import { CHARGE_ANSWERS, CHARGES, CONDITION_ANSWERS, CONDITIONS } from "../../../src/model/case-codes";
import type { Selection } from "../../../src/model/selection";
import { dayNumber } from "../../../src/model/time-axis";
import type { Value } from "../../../src/query/answer";
import { KNOWN_STATES } from "../../../src/query/cases/bins";
import { SHOWN, type ShownId } from "../../../src/query/cases/draws";
import { CODE_LISTS } from "../../../src/query/cases/code-lists";
import { figureSql } from "../../../src/query/cases/figure-sql";
import { openCaseEngine, type CaseEngine } from "../../support/case-engine";
import { randomSelections } from "../../support/random-selection";

let opened: CaseEngine;
/** What the rows hold, in the order of their letters. */
let setsInOrder: { readonly conditions: readonly string[]; readonly pairs: readonly string[] };
beforeAll(async () => {
  opened = await openCaseEngine();
  setsInOrder = {
    conditions: [...new Set(opened.people.map(({ conditions }) => conditions))].sort(),
    pairs: [...new Set(opened.people.flatMap(({ transfers }) => transfers))].sort(),
  };
});
afterAll(() => opened.store.close());

const dayOf = ([day]: readonly Value[]): number => dayNumber(new Date(`${String(day)}T00:00:00Z`));
const monthOf = ([day]: readonly Value[]): number => {
  const [year = NaN, month = NaN] = String(day).split("-").map(Number);
  return (year - 2020) * 12 + month - 1;
};
const stateOf = ([state]: readonly Value[]): number => KNOWN_STATES.findIndex((each) => each === state);

/** The bin that a row of the answer to a figure's first question is about. */
const BIN_OF_ROW: Partial<Readonly<Record<ShownId, (row: readonly Value[]) => number>>> = {
  total: () => 0,
  stayInDay: dayOf,
  stayOutDay: dayOf,
  stayInMonth: monthOf,
  stayOutMonth: monthOf,
  stayState: stateOf,
  custodyState: stateOf,
  contactState: stateOf,
  sentence: ([from]) => (Number(from) - 1) / 6,
  custody: ([months, isHeld]) => Number(months) * 2 + (isHeld === true ? 0 : 1),
  contact: ([months]) => Number(months),
  transferred: () => 0,
  transfersMade: () => 0,
  condition: ([code]) => CONDITION_ANSWERS.findIndex((c) => c === code),
  charge: ([code]) => CHARGE_ANSWERS.findIndex((c) => c === code),
  conditionSet: ([codes]) => setsInOrder.conditions.indexOf(String(codes)),
  conditionByCharge: ([condition, charge]) =>
    CONDITIONS.findIndex((c) => c === condition) * CHARGES.length + CHARGES.findIndex((c) => c === charge),
  facility: ([code]) => opened.sets.facility.findIndex(({ codes }) => codes === code),
  transfer: ([pair]) => setsInOrder.pairs.indexOf(String(pair)),
  disabilityCare: ([disability, care]) =>
    CODE_LISTS.disability.findIndex((c) => c === disability) * CODE_LISTS.care.length +
    CODE_LISTS.care.findIndex((c) => c === care),
  ageSex: ([age, sex]) =>
    (age === null ? 18 : Number(age) / 5) * 3 + CODE_LISTS.sex.findIndex((c) => c === sex),
  ...Object.fromEntries(
    (
      [
        ["region", "region"],
        ["disability", "disability"],
        ["care", "care"],
        ["sex", "sex"],
        ["sentenceState", "sentence_state"],
        ["designation", "designation"],
        ["status", "custody"],
        ["penalty", "penalty"],
        ["occupation", "occupation"],
        ["releaseKind", "release_kind"],
        ["labelled", "labelled_extremist"],
        ["minor", "minor"],
        ["over60", "over_60"],
        ["pregnant", "pregnant"],
      ] as const
    ).map(([id, column]) => [
      id,
      ([code]: readonly Value[]) => (CODE_LISTS[column] as readonly Value[]).indexOf(code ?? null),
    ]),
  ),
};

/** What questions answer, asked one by one as a person would, in the bins of a figure. */
async function askedCounts(id: ShownId, questions: readonly string[]): Promise<readonly number[]> {
  const [first, ...more] = questions;
  const { rows } = await opened.store.ask(first ?? "");
  const counts = Array.from({ length: opened.cases.measures[id].size }, () => 0);
  for (const row of rows) {
    const bin = BIN_OF_ROW[id]?.(row);
    if (bin === undefined || !(bin in counts)) throw new Error(`${id}: expected a bin, got ${row.join()}`);
    counts[bin] = Number(row.at(-1));
  }
  for (const [i, question] of more.entries())
    counts[counts.length - more.length + i] = Number((await opened.store.ask(question)).rows[0]?.[0]);
  return counts;
}

test("the SQL that a figure shows counts what the figure counts", { timeout: 120_000 }, async () => {
  for (const selection of [{}, ...randomSelections(12, 29)]) {
    const counts = await countSelection(opened.cases, selection);
    for (const id of SHOWN)
      expect(
        await askedCounts(id, figureSql([id], { selection })),
        `${id} of ${JSON.stringify(selection)}`,
      ).toEqual([...counts[id]]);
  }
});

test(
  "the SQL of two groups counts each, and everyone else are all who are not in the first",
  { timeout: 120_000 },
  async () => {
    const unknown: readonly Selection[] = [
      { age: { from: 60 } },
      { sentence: { from: 12, to: 36 } },
      { sex: ["female"] },
    ];
    for (const selection of [...unknown, ...randomSelections(4, 31)])
      for (const comparison of ["rest", { sex: ["male"] } as const] as const) {
        const { selected, compared } = await caseCounts(opened.cases, { selection, comparison });
        for (const id of SHOWN) {
          const questions = figureSql([id], { selection, comparison });
          const half = questions.length / 2;
          const said = `${id} of ${JSON.stringify({ selection, comparison })}`;
          expect(await askedCounts(id, questions.slice(0, half)), said).toEqual([...selected[id]]);
          expect(await askedCounts(id, questions.slice(half)), said).toEqual([...(compared?.[id] ?? [])]);
        }
      }
  },
);
