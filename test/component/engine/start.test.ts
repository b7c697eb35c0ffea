import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillTables } from "../../../src/engine/load";
import { startEngine } from "../../../src/engine/start";
import type { Store } from "../../../src/engine/store";
import { date, defineTable, text } from "../../../src/model/schema";
import { sql } from "../../../src/query/sql";
import { parquetOf } from "../../support/parquet";
import { people, threePeople, type Person } from "../../support/people";

const source = () => ({
  table: people,
  from: { file: "people.parquet", bytes: parquetOf(people, threePeople) },
});

describe("the engine in a browser", () => {
  let engine: Store;
  const progress: number[] = [];
  beforeAll(async () => {
    engine = await startEngine([source()], {
      onprogress: ({ loaded, total }) => progress.push(loaded / total),
    });
  });
  afterAll(() => engine.close());

  it("gives back every value of a Parquet file as it was written", async () => {
    expect(await engine.run<Person>(sql`FROM people ORDER BY id`)).toEqual(threePeople);
  });

  it("binds values and answers lists as arrays", async () => {
    const rows = await engine.run(
      sql`SELECT list(id ORDER BY id) AS ids, [age, NULL] AS ages, [since] AS days
          FROM people WHERE since < ${"2021-01-01"}::DATE AND ill = ${true} GROUP BY ALL`,
    );
    expect(rows).toEqual([{ ids: ["a"], ages: [61, null], days: [new Date("2020-08-09")] }]);
  });

  it("answers many questions at once, each with its own answer", async () => {
    const asked = Array.from({ length: 20 }, (_, n) => engine.run(sql`SELECT ${n}::INTEGER AS n`));
    expect(await Promise.all(asked)).toEqual(Array.from({ length: 20 }, (_, n) => [{ n }]));
  });

  it("takes a table that comes after the lock", async () => {
    const later = defineTable("visits", "", { person: text(""), day: date("") });
    const visits = [{ person: "a", day: new Date("2025-05-05") }];
    const opened = { table: later, from: { file: "visits.parquet", bytes: parquetOf(later, visits) } };
    await fillTables(engine, [opened]);
    expect(await engine.run(sql`FROM visits`)).toEqual(visits);
  });

  it("tells its progress up to the end", () => {
    expect(progress.length).toBeGreaterThan(2);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(1);
  });
});

it("is compiled once for a page: a second engine downloads no module", async () => {
  const first = await startEngine([]);
  const progress: number[] = [];
  const second = await startEngine([], { onprogress: ({ loaded }) => progress.push(loaded) });
  expect(await second.run(sql`SELECT 1::INTEGER AS n`)).toEqual([{ n: 1 }]);
  expect(progress).toEqual([]);
  await Promise.all([first.close(), second.close()]);
});

describe("the end of an engine", () => {
  it("fails what is asked after it is closed", async () => {
    const engine = await startEngine([]);
    await engine.close();
    await expect(engine.run(sql`SELECT 1 AS n`)).rejects.toThrow(
      "the engine: expected an open one, got a closed one",
    );
  });

  it("comes with the signal: what waits fails with its reason", async () => {
    const leaving = new AbortController();
    const engine = await startEngine([], { signal: leaving.signal });
    const waiting = engine.run(
      sql`SELECT sum(a.range * b.range)::DOUBLE AS n FROM range(100000) a, range(100000) b`,
    );
    leaving.abort(new Error("the reader left"));
    await expect(waiting).rejects.toThrow("the reader left");
  });

  it("comes before its beginning when the signal is aborted during the start", async () => {
    const leaving = new AbortController();
    const starting = startEngine([source()], { signal: leaving.signal });
    leaving.abort(new Error("the reader left"));
    await expect(starting).rejects.toThrow("the reader left");
  });
});
