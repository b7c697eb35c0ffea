import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../../../src/model/person";
import { openCaseWindow } from "../../../src/engine/case-window";
import { CASE_COLUMNS, caseOrder, type CaseColumn } from "../../../src/query/cases/case-rows";
import { openCaseEngine, type CaseEngine } from "../../support/case-engine";

let opened: CaseEngine;
beforeAll(async () => {
  opened = await openCaseEngine();
});
afterAll(() => opened.store.close());

const STATES: Partial<Record<CaseColumn, keyof Person>> = {
  detained: "detained_state",
  verdict: "verdict_state",
  released: "released_state",
  last_contact: "last_contact_state",
  sentence_months: "sentence_state",
};
const NO_VALUES: readonly unknown[] = ["none-reported", "not-applicable", "unknown"];
/** 0 for a value; more for what is none, in the order in which it shall come. */
const rankOf = (person: Person, column: CaseColumn): number =>
  person[column] === null && STATES[column] === undefined
    ? 3
    : NO_VALUES.indexOf(person[STATES[column] ?? column]) + 1;

test("a window of cases ends with the last of them, and after it there are none", async () => {
  const read = openCaseWindow(opened.store);
  const order = { column: "id", descending: true } as const;
  const last = opened.people.length - 3;
  const rows = await read({}, order, { offset: last, limit: 80 });
  expect(rows).toEqual(
    opened.people
      .toSorted((a, b) => (a.id < b.id ? 1 : -1))
      .slice(last)
      .map(({ transfers: _, ...person }) => person),
  );
  expect(await read({}, order, { offset: opened.people.length, limit: 80 })).toEqual([]);
  expect(await read({ age: { from: 119 } }, order, { offset: 0, limit: 80 })).toEqual([]);
});

test.each(CASE_COLUMNS)(
  "cases by %s have their values first, whichever way they are sorted",
  async (column) => {
    const sorted = async (descending: boolean) => {
      const { row = [] } = await opened.store.columns(caseOrder({}, { column, descending }));
      return Array.from(row).flatMap((at) => opened.people[at] ?? []);
    };
    const [up, down] = [await sorted(false), await sorted(true)];
    for (const rows of [up, down]) {
      expect(rows.length).toBe(opened.people.length);
      const ranks = rows.map((person) => rankOf(person, column));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
    const valuesOf = (rows: readonly Person[]) =>
      rows.filter((person) => rankOf(person, column) === 0).map((person) => String(person[column]));
    expect(valuesOf(down)).toEqual(valuesOf(up).toReversed());
  },
);
