import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EngineError } from "../../../src/engine/engine";
import { loadTables, openNodeEngine } from "../../../src/engine/node";
import type { Store } from "../../../src/engine/store";
import { sql } from "../../../src/query/sql";
import { parquetOf } from "../../support/parquet";
import { people, threePeople, type Person } from "../../support/people";

describe("the engine in Node", () => {
  let engine: Store;
  beforeAll(async () => {
    engine = await openNodeEngine();
    await loadTables(engine, [
      { table: people, file: "people.parquet", bytes: parquetOf(people, threePeople) },
    ]);
  }, 30_000);
  afterAll(() => engine.close());

  it("gives back every value of a Parquet file as it was written", async () => {
    expect(await engine.run<Person>(sql`FROM people ORDER BY id`)).toEqual(threePeople);
  });

  it("binds values of every kind", async () => {
    const rows = await engine.run(
      sql`SELECT id FROM people WHERE since < ${"2021-01-01"}::DATE AND ill = ${true} AND age > ${60} AND place = ${"Škloŭ"}`,
    );
    expect(rows).toEqual([{ id: "a" }]);
  });

  it("answers lists as arrays, with their nulls and dates", async () => {
    const [row] = await engine.run(
      sql`SELECT [1, 2] AS whole, [1.5::DOUBLE, NULL] AS gaps, [DATE '2024-02-29'] AS days, []::VARCHAR[] AS none`,
    );
    expect(row).toEqual({ whole: [1, 2], gaps: [1.5, null], days: [new Date("2024-02-29")], none: [] });
  });

  it.each([
    ["count(*)", "BIGINT"],
    ["1.5", "DECIMAL(2, 1)"],
    ["sum(age)", "HUGEINT"],
    ["[count(*)]", "BIGINT"],
  ])("names the column when %s arrives as %s", async (expression, type) => {
    const asked = engine.run({ text: `SELECT ${expression} AS n FROM people`, params: [] });
    await expect(asked).rejects.toThrow(
      `column n: expected a type that JavaScript holds exactly (cast it in SQL, ::INTEGER or ::DOUBLE), got ${type}`,
    );
  });

  it("names the statement that fails", async () => {
    const failed = await engine.run(sql`SELECT nothing FROM people`).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(EngineError);
    expect(failed).toMatchObject({ step: "query", thing: "SELECT nothing FROM people" });
  });

  it("runs one statement at a time", async () => {
    await expect(engine.run(sql`SELECT 1 AS n; DROP TABLE people`)).rejects.toThrow("multiple statements");
  });
});
