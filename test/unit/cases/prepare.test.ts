import { expect, it } from "vitest";
import { countSelection } from "../../../src/engine/crossfilter";
import { openCases } from "../../../src/engine/open-cases";
import { dayNumber } from "../../../src/model/time-axis";
import { sql } from "../../../src/query/sql";
import { openCaseEngine } from "../../support/case-engine";

const FIRST_OF_MONTH = "2026-08-01";

/** A month of which the data see one day: whoever came or went in it, on a day that nobody knows, stands at its end. */
it("puts who came or went after the last day of the data on that day", { timeout: 60_000 }, async () => {
  const { store, people } = await openCaseEngine();
  await store.execute(sql`DROP TABLE people`);
  for (const table of ["condition_charges", "charge_sets", "condition_sets", "condition_charge_sets"])
    await store.execute({ text: `DROP TABLE ${table}`, params: [] });
  for (const table of [
    "facility_sets",
    "person_transfers",
    "transfer_sets",
    "transfer_set_pairs",
    "transferred",
  ])
    await store.execute({ text: `DROP TABLE ${table}`, params: [] });
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
