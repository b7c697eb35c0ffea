import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EngineError } from "../../../src/engine/engine";
import { loadTables, openNodeEngine } from "../../../src/engine/node";
import type { Store } from "../../../src/engine/store";
import { defineTable, optional, text } from "../../../src/model/schema";
import { sql } from "../../../src/query/sql";
import { parquetOf } from "../../support/parquet";
import { people, threePeople, type Person } from "../../support/people";

const sites = defineTable("sites", "Places", { place: optional(text("Place")) }, { listed: ["place"] });
const sitesOf = (texts: readonly (string | null)[]) => ({
  table: sites,
  file: "sites.parquet",
  bytes: parquetOf(
    sites,
    texts.map((place) => ({ place })),
  ),
});

async function withListed(texts: readonly (string | null)[]) {
  const store = await openNodeEngine();
  await loadTables(store, [sitesOf(texts)]);
  return { store, texts };
}

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

  it("keeps texts that repeat as a type of their own, in the order of the alphabet, whatever is in them", async () => {
    const { store, texts } = await withListed(["b", "a'); DROP TABLE sites; --", "b", "Škloŭ", null]);
    expect(await store.run(sql`SELECT place, typeof(place) LIKE 'ENUM%' AS "isListed" FROM sites`)).toEqual(
      texts.map((place) => ({ place, isListed: true })),
    );
    const inOrder = await store.run<{ place: string }>(
      sql`SELECT DISTINCT place FROM sites WHERE place <> '' ORDER BY place`,
    );
    expect(inOrder.map(({ place }) => place)).toEqual(["a'); DROP TABLE sites; --", "b", "Škloŭ"]);
    expect(await store.run(sql`SELECT place FROM sites WHERE place = ${"nowhere"}`)).toEqual([]);
    await store.close();
  });

  it("answers rows in the order they were put in, over more rows than DuckDB keeps in one block", async () => {
    await engine.execute(sql`CREATE TABLE counted AS SELECT (range * 7)::INTEGER AS n FROM range(300000)`);
    const { n = [], row = [] } = await engine.columns(sql`SELECT n, rowid::INTEGER AS row FROM counted`);
    expect([n.length, row.length]).toEqual([300_000, 300_000]);
    expect(Array.from(n).every((value, i) => value === i * 7 && row[i] === i)).toBe(true);
    await engine.execute(sql`DROP TABLE counted`);
  });

  it("keeps texts that are too many as texts", async () => {
    const { store, texts } = await withListed(Array.from({ length: 5000 }, (_, i) => `place ${i}`));
    expect(await store.run(sql`SELECT place, typeof(place) AS type FROM sites`)).toEqual(
      texts.map((place) => ({ place, type: "VARCHAR" })),
    );
    await store.close();
  });

  it("puts other rows into a table that is made anew, with lists of their own", async () => {
    const { store } = await withListed(["a", "b"]);
    await loadTables(store, [sitesOf(["c", "b"])]);
    expect(await store.run(sql`SELECT place FROM sites ORDER BY place`)).toEqual([
      { place: "b" },
      { place: "c" },
    ]);
    await store.close();
  });

  it("binds values of every kind", async () => {
    const rows = await engine.run(
      sql`SELECT id FROM people WHERE since < ${"2021-01-01"}::DATE AND ill = ${true} AND age > ${60} AND place = ${"Škloŭ"}`,
    );
    expect(rows).toEqual([{ id: "a" }]);
  });

  it("answers columns of whole numbers in their own width, -1 for a missing one, over thousands of rows", async () => {
    const value = (i: number): number | null => (i % 7 === 3 || (i > 3000 && i < 3100) ? null : i % 120);
    const answer = await engine.columns(sql`
      SELECT i::INTEGER AS row, (CASE WHEN i % 7 <> 3 AND (i <= 3000 OR i >= 3100) THEN i % 120 END)::TINYINT AS narrow,
             NULL::SMALLINT AS none
      FROM range(5001) AS t(i) ORDER BY i`);
    const rows = Array.from({ length: 5001 }, (_, i) => i);
    expect(answer["row"]).toEqual(Int32Array.from(rows));
    expect(answer["narrow"]).toEqual(Int8Array.from(rows, (i) => value(i) ?? -1));
    expect(answer["none"]).toEqual(Int16Array.from(rows, () => -1));
    expect((await engine.columns(sql`SELECT 1::INTEGER AS row WHERE false`))["row"]).toEqual(
      new Int32Array(),
    );
  });

  it.each(["1.5::DOUBLE", "'a'", "1::UTINYINT", "1::BIGINT"])("answers no column of %s", async (value) => {
    const asked = engine.columns({ text: `SELECT ${value} AS odd`, params: [] });
    await expect(asked).rejects.toThrow("column odd: expected");
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
