import { afterAll, beforeAll, expect, it } from "vitest";
import { openNodeEngine } from "../../../src/engine/node";
import type { Store } from "../../../src/engine/store";
import { prepareTransfers } from "../../../src/query/cases/transfers";
import { sql } from "../../../src/query/sql";

let engine: Store;
beforeAll(async () => {
  engine = await openNodeEngine();
  await engine.execute(sql`
    CREATE TABLE person_events AS
    SELECT person, occurred::DATE AS occurred, kind, facility
    FROM (VALUES
      ('a', '2021-03-01', 'transferred', 'PK-1'),
      ('a', '2020-08-10', 'detained', 'SIZO-1'),
      ('a', '2020-09-01', 'trial', 'COURT'),
      ('b', NULL, 'detained', 'SIZO-1'),
      ('b', '2021-05-01', 'transferred', 'PK-1'),
      ('b', '2022-05-01', 'transferred', 'SIZO-1'),
      ('b', '2023-05-01', 'transferred', 'PK-1'),
      ('c', '2021-01-01', 'transferred', 'PK-2'),
      ('d', '2021-01-01', 'detained', 'SIZO-1')
    ) events(person, occurred, kind, facility)`);
  await engine.execute(sql`CREATE TABLE persons_codes AS SELECT unnest(['d', 'b', 'a', 'e']) AS id`);
  for (const statement of prepareTransfers) await engine.execute(statement);
}, 30_000);
afterAll(() => engine.close());

it("writes down each person's transfers, what was before a first known place as unknown", async () => {
  const rows = await engine.run(sql`SELECT person, transfers FROM person_transfers ORDER BY person`);
  expect(rows).toEqual([
    { person: "a", transfers: "SIZO-1/PK-1" },
    { person: "b", transfers: "PK-1/SIZO-1;SIZO-1/PK-1;SIZO-1/PK-1" },
    { person: "c", transfers: "unknown/PK-2" },
  ]);
});

it("numbers whoever was never transferred 0", async () => {
  const rows = await engine.run(sql`SELECT transfers FROM transfer_sets WHERE transfer_set = 0`);
  expect(rows).toEqual([{ transfers: "" }]);
});

it("names each pair of a set once, however often it was made", async () => {
  const rows = await engine.run(sql`
    SELECT pair
    FROM transfer_set_pairs
    JOIN transfer_sets USING (transfer_set)
    JOIN person_transfers USING (transfers)
    WHERE person = 'b'
    ORDER BY pair`);
  expect(rows).toEqual([{ pair: "PK-1/SIZO-1" }, { pair: "SIZO-1/PK-1" }]);
});

it("says by row of the persons what was found, and nothing of who was never transferred", async () => {
  const rows = await engine.run(sql`
    SELECT person_row::INTEGER AS person_row, transfers
    FROM transferred
    JOIN transfer_sets USING (transfer_set)
    ORDER BY person_row`);
  expect(rows).toEqual([
    { person_row: 1, transfers: "PK-1/SIZO-1;SIZO-1/PK-1;SIZO-1/PK-1" },
    { person_row: 2, transfers: "SIZO-1/PK-1" },
  ]);
});
