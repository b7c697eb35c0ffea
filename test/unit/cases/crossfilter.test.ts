import { afterAll, beforeAll, expect, test } from "vitest";
import { CHARGE_ANSWERS, CHARGES, CONDITION_ANSWERS, CONDITIONS } from "../../../src/model/case-codes";
import { caseCounts } from "../../../src/engine/case-counts";
import { openCaseWindow } from "../../../src/engine/case-window";
import { countSelection, openBrush } from "../../../src/engine/crossfilter";
import { countInBoth, summarize } from "../../../src/engine/summary";
import { baseOf, type Dimension, type Selection } from "../../../src/model/selection";
import { AXES, DRAWS, type AxisId, type ShownId } from "../../../src/query/cases/draws";
import { CODE_LISTS } from "../../../src/query/cases/code-lists";
import { dayAt, dayNumber } from "../../../src/model/time-axis";
import { whereInWords } from "../../../src/query/cases/where";
import { sql, sqlText } from "../../../src/query/sql";
import { openCaseEngine, type CaseEngine, type CasePerson } from "../../support/case-engine";
import { randomSelections } from "../../support/random-selection";
import { isIn } from "../../support/selection-oracle";

let opened: CaseEngine;
/** What the rows hold, in the order of their letters. */
let setsInOrder: { readonly conditions: readonly string[]; readonly pairs: readonly string[] };
let binsOfEveryone: Readonly<Record<string, readonly (readonly number[])[]>>;
beforeAll(async () => {
  opened = await openCaseEngine();
  setsInOrder = {
    conditions: [...new Set(opened.people.map(({ conditions }) => conditions))].sort(),
    pairs: [...new Set(opened.people.flatMap(({ transfers }) => transfers))].sort(),
  };
  binsOfEveryone = Object.fromEntries(
    COMPARED.map((id) => [id, opened.people.map((person) => BINS[id]?.(person) ?? [])]),
  );
});
afterAll(() => opened.store.close());

const monthOf = (day: Date): number => (day.getUTCFullYear() - 2020) * 12 + day.getUTCMonth();
const stays = ({ detained, released, custody }: CasePerson): boolean =>
  detained !== null && (custody === "held" || released !== null);

/** The bins of a person, worked out from the row alone; nothing of what is tested is used. */
const BINS: Partial<Readonly<Record<ShownId, (person: CasePerson) => readonly number[]>>> = {
  total: () => [0],
  stayInDay: (p) => (stays(p) && p.detained ? [dayNumber(p.detained)] : []),
  stayOutDay: (p) => (stays(p) && p.released ? [dayNumber(p.released)] : []),
  stayInMonth: (p) => (stays(p) && p.detained ? [monthOf(p.detained)] : []),
  stayOutMonth: (p) => (stays(p) && p.released ? [monthOf(p.released)] : []),
  condition: ({ conditions }) =>
    conditions.split(";").map((code) => CONDITION_ANSWERS.findIndex((c) => c === code)),
  charge: ({ charges }) => charges.split(";").map((code) => CHARGE_ANSWERS.findIndex((c) => c === code)),
  conditionSet: ({ conditions }) => [setsInOrder.conditions.indexOf(conditions)],
  conditionByCharge: ({ conditions, charges }) => {
    const known = charges.split(";").flatMap((code) => CHARGES.flatMap((c, i) => (c === code ? [i] : [])));
    const bins = conditions
      .split(";")
      .flatMap((code) => CONDITIONS.flatMap((c, i) => (c === code ? [i] : [])))
      .flatMap((row) => known.map((column) => row * CHARGES.length + column));
    return bins.length > 0 ? bins : [CONDITIONS.length * CHARGES.length];
  },
  transfer: ({ transfers }) => [...new Set(transfers)].map((pair) => setsInOrder.pairs.indexOf(pair)),
  transferred: ({ transfers }) => (transfers.length > 0 ? [0] : []),
  transfersMade: ({ transfers }) => transfers.map(() => 0),
  region: ({ region }) => [CODE_LISTS.region.findIndex((code) => code === region)],
  disabilityCare: ({ disability, care }) => [
    CODE_LISTS.disability.indexOf(disability) * CODE_LISTS.care.length + CODE_LISTS.care.indexOf(care),
  ],
  ageSex: ({ age, sex }) => [
    (age === null ? 18 : Math.min(Math.floor(age / 5), 17)) * 3 + CODE_LISTS.sex.indexOf(sex),
  ],
  sentence: ({ sentence_months: months }) =>
    months === null ? [] : [Math.min(Math.floor((months - 1) / 6), 51)],
  custodyState: ({ custody, detained, released }) => [
    custody === "not-held" ? 2 : detained !== null && (custody === "held" || released !== null) ? 0 : 1,
  ],
  stayState: ({ custody, detained, released }) => [
    custody === "not-held" ? 2 : detained !== null && (custody === "held" || released !== null) ? 0 : 1,
  ],
  contactState: ({ custody, last_contact }) => [custody !== "held" ? 2 : last_contact === null ? 1 : 0],
  status: ({ custody }) => [CODE_LISTS.custody.indexOf(custody)],
  penalty: ({ penalty }) => [CODE_LISTS.penalty.indexOf(penalty)],
  occupation: ({ occupation }) => [CODE_LISTS.occupation.indexOf(occupation)],
};
const COMPARED = Object.keys(BINS) as readonly ShownId[]; // border: keys of the record above

/** Counts of every compared measure, read off the rows. */
function expected(selection: Selection): Readonly<Record<string, readonly number[]>> {
  const inside = new Map<string, readonly number[]>();
  const rowsWithout = (draws: readonly Dimension[]): readonly number[] => {
    const except = draws.filter((dimension) => selection[dimension] !== undefined);
    const found =
      inside.get(except.join()) ?? opened.people.flatMap((p, i) => (isIn(p, selection, except) ? [i] : []));
    inside.set(except.join(), found);
    return found;
  };
  return Object.fromEntries(COMPARED.map((id) => [id, countsOf(id, rowsWithout(DRAWS[id]))]));
}

/** The bins of a measure, read off some rows. */
function countsOf(id: ShownId, rows: readonly number[]): readonly number[] {
  const counts = Array.from({ length: opened.cases.measures[id].size }, () => 0);
  for (const row of rows)
    for (const bin of binsOfEveryone[id]?.[row] ?? []) counts[bin] = (counts[bin] ?? 0) + 1;
  return counts;
}

/** Whoever a selection starts from and does not hold, whatever a figure draws. */
const elseRows = (selection: Selection): readonly number[] =>
  opened.people.flatMap((p, i) => (isIn(p, baseOf(selection)) && !isIn(p, selection) ? [i] : []));

test("the summary of a selection counts whom a reading of the rows finds", { timeout: 60_000 }, async () => {
  let last: Selection = {};
  for (const selection of [{}, ...randomSelections(100, 17)]) {
    const inside = opened.people.filter((person) => isIn(person, selection));
    expect(await summarize(opened.cases, selection), JSON.stringify(selection)).toEqual({
      people: inside.length,
      held: inside.filter(({ custody }) => custody === "held").length,
      outOfStock: inside.filter((person) => person.custody !== "not-held" && !stays(person)).length,
    });
    expect(await countInBoth(opened.cases, selection, last)).toBe(
      inside.filter((person) => isIn(person, last)).length,
    );
    last = selection;
  }
});

test("the table of cases shows whom the selection holds", { timeout: 60_000 }, async () => {
  const read = openCaseWindow(opened.store);
  for (const [i, selection] of randomSelections(40, 11).entries()) {
    const inside = opened.people.filter((person) => isIn(person, selection)).map(({ id }) => id);
    const offset = Math.floor((inside.length * (i % 4)) / 4);
    const rows = await read(selection, { column: "id", descending: false }, { offset, limit: 500 });
    expect(
      rows.map(({ id }) => id),
      JSON.stringify(selection),
    ).toEqual(inside.toSorted().slice(offset, offset + 500));
  }
});

test(
  "every figure counts whom a reading of the rows finds, for 1,000 random selections",
  { timeout: 240_000 },
  async () => {
    for (const selection of randomSelections(1000, 20260830)) {
      const counts = await countSelection(opened.cases, selection);
      const read = expected(selection);
      for (const id of COMPARED)
        expect([...counts[id]], `${id} of ${JSON.stringify(selection)}`).toEqual(read[id]);
    }
  },
);

test(
  "of two groups that are compared each is whole in every figure, and everyone else are those outside",
  { timeout: 60_000 },
  async () => {
    let second: Selection = { sex: ["male"] };
    const insideOf = (selection: Selection) =>
      opened.people.flatMap((p, i) => (isIn(p, selection) ? [i] : []));
    for (const selection of [{ sex: ["female"] } as const, ...randomSelections(60, 5)]) {
      const rest = await caseCounts(opened.cases, { selection, comparison: "rest" });
      const other = await caseCounts(opened.cases, { selection, comparison: second });
      const [inside, others] = [insideOf(selection), insideOf(second)];
      for (const id of COMPARED) {
        const said = `${id} of ${JSON.stringify({ selection, second })}`;
        expect([...rest.selected[id]], said).toEqual(countsOf(id, inside));
        expect([...(rest.compared?.[id] ?? [])], said).toEqual(countsOf(id, elseRows(selection)));
        expect([...other.selected[id]], said).toEqual(countsOf(id, inside));
        expect([...(other.compared?.[id] ?? [])], said).toEqual(countsOf(id, others));
      }
      second = selection;
    }
  },
);

test(
  "a brush that keeps the clauses of what a figure draws counts who is inside the whole selection",
  { timeout: 60_000 },
  async () => {
    for (const selection of randomSelections(20, 3)) {
      const whole: Selection = { ...selection, age: { from: 20, to: 45 } };
      const brush = await openBrush(opened.cases, whole, "age", { own: "kept" });
      const counts = brush.counts(20, 45);
      const rows = opened.people.flatMap((p, i) => (isIn(p, whole) ? [i] : []));
      for (const id of COMPARED.filter((id) => id !== "ageSex"))
        expect([...(counts[id] ?? [])], `${id} of ${JSON.stringify(whole)}`).toEqual(countsOf(id, rows));
    }
  },
);

test(
  "a brush counts what plain SQL counts, on every axis, for random selections and intervals",
  { timeout: 120_000 },
  async () => {
    const axes = Object.keys(AXES) as readonly AxisId[]; // border: keys of the record
    for (const [i, random] of randomSelections(30, 7).entries()) {
      const axis = axes[i % axes.length] ?? "held";
      // who was asked for although the number is unknown stays while an interval moves
      const isAsked = axis !== "held" && (i % 2 === 0 || random[axis]?.unknown === true);
      const unknown = isAsked ? { unknown: true as const } : {};
      const selection: Selection = isAsked ? { ...random, [axis]: { ...random[axis], ...unknown } } : random;
      const brush = await openBrush(opened.cases, selection, axis);
      const steps = opened.cases.measures[AXES[axis].bins].size / AXES[axis].perStep;
      for (const share of [0, 0.3, 0.8]) {
        const from = Math.floor(steps * share * 0.9);
        const to = Math.min(steps - 2, from + Math.floor(steps / (3 + i)));
        const whole: Selection = { ...selection, [axis]: { ...clauseOf(axis, from, to), ...unknown } };
        const counts = brush.counts(from, to);
        for (const [id, column, codes] of [
          ["total", "'everyone'", ["everyone"]],
          ["region", "region", CODE_LISTS.region],
          ["status", "custody", CODE_LISTS.custody],
        ] as const) {
          const rows = await opened.store.run<{ code: string; people: number }>(
            sql`SELECT ${sqlText(column)} AS code, count(*)::INTEGER AS people FROM people WHERE ${whereInWords(whole, DRAWS[id])} GROUP BY 1`,
          );
          const found = new Map(rows.map(({ code, people }) => [code, people]));
          const plain = codes.map((code) => found.get(code) ?? 0);
          expect(found.size).toBe(plain.filter((people) => people > 0).length);
          expect(
            [...(counts[id] ?? [])],
            `${axis} ${from}..${to}, ${id}, ${JSON.stringify(selection)}`,
          ).toEqual(plain);
        }
      }
    }
  },
);

function clauseOf(axis: AxisId, from: number, to: number): object {
  if (axis === "held" || axis === "detained") return { from: dayAt(from), to: dayAt(to) };
  if (axis === "sentence") return { from: from * 6 + 1, to: (to + 1) * 6 };
  return { from, to };
}
