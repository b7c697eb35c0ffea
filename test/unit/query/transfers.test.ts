import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openNodeEngine } from "../../../src/engine/node";
import type { Store } from "../../../src/engine/store";
import { transfers, transferTotal } from "../../../src/query/cases/transfers";
import { sql } from "../../../src/query/sql";

describe("transfers between places", () => {
  let engine: Store;
  beforeAll(async () => {
    engine = await openNodeEngine();
    await engine.execute(sql`
      CREATE TABLE people AS
      FROM (VALUES ('a', 'PK-1'), ('b', 'PK-1'), ('c', 'PK-2'), ('d', 'SIZO-1')) people(id, facility)`);
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
  }, 30_000);
  afterAll(() => engine.close());

  it("counts each pair of places, what was before a first known place as unknown", async () => {
    expect(await engine.run(transfers({}))).toEqual([
      { from: "SIZO-1", to: "PK-1", transfers: 3, people: 2 },
      { from: "PK-1", to: "SIZO-1", transfers: 1, people: 1 },
      { from: "unknown", to: "PK-2", transfers: 1, people: 1 },
    ]);
  });

  it("counts only the people of the selection", async () => {
    expect(await engine.run(transfers({ facility: ["PK-2"] }))).toEqual([
      { from: "unknown", to: "PK-2", transfers: 1, people: 1 },
    ]);
  });

  it("counts a person transferred three times once among people", async () => {
    expect(await engine.run(transferTotal({}))).toEqual([{ transfers: 5, people: 3 }]);
  });
});
