import { expect, it } from "vitest";
import { countSelection } from "../../../src/engine/crossfilter";
import { openCases } from "../../../src/engine/open-cases";
import { dayNumber } from "../../../src/model/time-axis";
import { people } from "../../../src/model/people";
import { persons } from "../../../src/model/person";
import { createViewSql } from "../../../src/model/schema";
import { sql } from "../../../src/query/sql";
import { openCaseEngine } from "../../support/case-engine";

const FIRST_OF_MONTH = "2026-08-01";

/** The committed case records as a file leaves them in the engine. */
async function openUnprepared() {
  const opened = await openCaseEngine();
  const listed = await countSelection(opened.cases, {});
  await opened.store.execute(sql`DROP VIEW people`);
  for (const table of [
    "people_codes",
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

it("makes people of the columns that the tables list of them", { timeout: 60_000 }, async () => {
  const { store } = await openCaseEngine();
  const found = await store.run<{ column_name: string }>(sql`SELECT column_name FROM (DESCRIBE people)`);
  expect(found.map(({ column_name: name }) => name)).toEqual(Object.keys(people.columns));
  await store.close();
});
