import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { countSelection } from "../../../src/engine/crossfilter";
import { openNodeEngine } from "../../../src/engine/node";
import { openCases } from "../../../src/engine/open-cases";
import { dayNumber } from "../../../src/model/time-axis";
import { readBatches } from "../../../src/engine/parquet";
import { shapeOf } from "../../../src/engine/shape";
import { caseTables } from "../../../src/model/case-tables";
import { people } from "../../../src/model/people";
import { persons } from "../../../src/model/person";
import { createViewSql, type Lists } from "../../../src/model/schema";
import { preparePeople, wholeMonths } from "../../../src/query/cases/prepare";
import { sql } from "../../../src/query/sql";
import { openCaseEngine } from "../../support/case-engine";

const FIRST_OF_MONTH = "2026-08-01";

/** The committed case records as a file leaves them in the engine. */
async function openUnprepared() {
  const opened = await openCaseEngine();
  const listed = await countSelection(opened.cases, {});
  await opened.store.execute(sql`DROP VIEW people`);
  await opened.store.execute(sql`DROP VIEW people_codes`);
  for (const table of [
    "charge_lists",
    "condition_lists",
    "facilities",
    "person_transfers",
    "transfer_sets",
    "transfer_set_pairs",
    "transferred",
  ])
    await opened.store.execute({ text: `DROP TABLE ${table}`, params: [] });
  return { ...opened, listed };
}

/** A month of which the data see one day: whoever came or went in it, on a day that nobody knows, stands at its end. */
it("puts who came or went after the last day of the data on that day", { timeout: 60_000 }, async () => {
  const { store, people } = await openUnprepared();
  const { cases } = await openCases(store, FIRST_OF_MONTH);
  const last = new Date(`${FIRST_OF_MONTH}T00:00:00Z`);
  const [days] = await store.run<{ detained: Date; released: Date }>(
    sql`SELECT max(detained) AS detained, max(released) AS released FROM people`,
  );
  expect(days).toEqual({ detained: last, released: last });
  const { stayOutDay } = await countSelection(cases, {});
  const gone = people.filter(({ detained, released }) => detained && released && released >= last);
  expect(stayOutDay.length).toBe(dayNumber(last) + 1);
  expect(stayOutDay.at(-1)).toBe(gone.length);
  expect(gone.length).toBeGreaterThan(10);
  await store.close();
});

it(
  "counts the same where a file has too many texts to list them before its rows",
  { timeout: 60_000 },
  async () => {
    const { store, listed } = await openUnprepared();
    const selection = { charge: { codes: ["342"], match: "any" }, facility: ["unknown"] } as const;
    for (const column of ["charges", "conditions", "facility"])
      await store.execute({ text: `ALTER TABLE persons_codes ALTER ${column} TYPE VARCHAR`, params: [] });
    await store.execute({ text: createViewSql(persons), params: [] });
    const opened = await openCases(store, "2026-08-30");
    expect(await countSelection(opened.cases, {})).toEqual(listed);
    const { total } = await countSelection(opened.cases, selection);
    const [expected] = await store.run<{ people: number }>(
      sql`SELECT count(*)::INTEGER AS people FROM persons WHERE charges LIKE '%342%' AND facility = 'unknown'`,
    );
    expect([...total]).toEqual([expected?.people]);
    expect(expected?.people).toBeGreaterThan(10);
    await store.close();
  },
);

it("counts whole months as DuckDB does, at the ends of months as well", { timeout: 60_000 }, async () => {
  const store = await openNodeEngine();
  const days =
    "SELECT day::DATE AS day FROM range(DATE '2023-12-25', DATE '2025-03-05', INTERVAL 1 DAY) days(day)";
  const [found] = await store.run<{ pairs: number; months: number; other: number }>({
    text: `
WITH days AS (${days})
SELECT
  count(*)::INTEGER AS pairs,
  max(${wholeMonths("a.day", "b.day")})::INTEGER AS months,
  count(*) FILTER (${wholeMonths("a.day", "b.day")} <> date_sub('month', a.day, b.day))::INTEGER AS other
FROM days a JOIN days b ON a.day <= b.day`,
    params: [],
  });
  expect(found).toEqual({ pairs: (436 * 437) / 2, months: 14, other: 0 });
  await store.close();
});

it("takes no last day that is no day", () => {
  for (const text of ["2026-02-30", "2026-8-30", "2026-08-30'; DROP TABLE persons_codes; --"])
    expect(() => preparePeople(text), text).toThrow(RangeError);
});

it("makes people of the columns that the tables list of them", { timeout: 60_000 }, async () => {
  const { store } = await openCaseEngine();
  const found = await store.run<{ column_name: string }>(sql`SELECT column_name FROM (DESCRIBE people)`);
  expect(found.map(({ column_name: name }) => name)).toEqual(Object.keys(people.columns));
  await store.close();
});

it("counts the same where a file lists texts that none of its rows has", { timeout: 60_000 }, async () => {
  const usual = await openCaseEngine();
  const store = await openNodeEngine();
  for (const table of caseTables) {
    const bytes = new Uint8Array(await readFile(`public/data/${table.name}.parquet`));
    for await (const part of readBatches({ file: table.name, bytes }, shapeOf(table)))
      if ("lists" in part) await store.createTable(table, withMore(part.lists));
      else await store.append(table, part.arrow);
  }
  const { cases, sets } = await openCases(store, "2026-08-30");
  expect(sets.facility.map(({ codes }) => codes)).toEqual(usual.sets.facility.map(({ codes }) => codes));
  const counts = await countSelection(cases, { sex: ["female"] });
  const expected = await countSelection(usual.cases, { sex: ["female"] });
  for (const id of ["facility", "charge", "condition", "conditionByCharge", "transfer", "total"] as const)
    expect([...counts[id]], id).toEqual([...expected[id]]);
  await Promise.all([store.close(), usual.store.close()]);
});

/** Texts before, among and after those that occur. */
const withMore = (lists: Lists): Lists =>
  Object.fromEntries(
    Object.entries(lists).map(([column, texts]) => [column, ["0", "PK-1a", ...texts, "zzz"]]),
  );
