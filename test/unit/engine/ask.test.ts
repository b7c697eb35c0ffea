import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sqlError, type AskError } from "../../../src/engine/ask-error";
import { loadTables, openNodeEngine } from "../../../src/engine/node";
import type { Store } from "../../../src/engine/store";
import { sql } from "../../../src/query/sql";
import { parquetOf } from "../../support/parquet";
import { people, threePeople } from "../../support/people";

let engine: Store;
beforeAll(async () => {
  engine = await openNodeEngine();
  await loadTables(engine, [
    { table: people, file: "people.parquet", bytes: parquetOf(people, threePeople) },
  ]);
}, 30_000);
afterAll(() => engine.close());

const failing = (text: string, asking = {}): Promise<AskError> =>
  engine.ask(text, asking).then(
    () => Promise.reject(new Error(`${text}: expected a failure, got an answer`)),
    (error: unknown) => error as AskError,
  );

/** The first row of an answer, by the names of its columns. */
async function firstRow(text: string): Promise<Readonly<Record<string, unknown>>> {
  const { columns, rows } = await engine.ask(text);
  return Object.fromEntries(columns.map(({ name }, i) => [name, rows[0]?.[i]]));
}

describe("an answer to somebody's question", () => {
  it("has columns with DuckDB's types, rows in their order, and a time", async () => {
    const answer = await engine.ask("SELECT id, age, since FROM people ORDER BY id DESC;  -- the end");
    expect(answer.columns).toEqual([
      { name: "id", type: "VARCHAR", kind: "text" },
      { name: "age", type: "INTEGER", kind: "number", digits: 0 },
      { name: "since", type: "DATE", kind: "day" },
    ]);
    const expected = threePeople.map(({ id, age, since }) => [
      id,
      age,
      since?.toISOString().slice(0, 10) ?? null,
    ]);
    expect(answer.rows).toEqual(expected.toReversed());
    expect(answer.isWhole).toBe(true);
    expect(answer.ms).toBeGreaterThan(0);
  });

  it("keeps decimals, sums and counts as they are", async () => {
    const row = await firstRow(
      "SELECT 1.5 AS d, 1.50::DECIMAL(30, 10) AS e, sum(range) AS s, count(*) AS n, avg(range) AS a FROM range(5)",
    );
    expect(row).toEqual({ d: 1.5, e: 1.5, s: 10, n: 5, a: 2 });
  });

  it("gives the digits of what JavaScript cannot hold exactly", async () => {
    const row = await firstRow(
      `SELECT 9007199254740993::BIGINT AS big, 170141183460469231731687303715884105727 AS huge,
        -0.1234567890123456789::DECIMAL(38, 19) AS fine, 0.1::FLOAT AS single, 'nan'::DOUBLE AS nan`,
    );
    expect(row).toEqual({
      big: "9007199254740993",
      huge: "170141183460469231731687303715884105727",
      fine: "-0.1234567890123456789",
      single: 0.1,
      nan: "NaN",
    });
  });

  it("says lists, structs, intervals, codes and moments in DuckDB's own words", async () => {
    const row = await firstRow(
      `SELECT [1, NULL] AS l, {'a': 1.5, 'b': DATE '2024-02-29'} AS s, INTERVAL '3 months 2 days' AS i,
        'x'::ENUM('x', 'y') AS e, '2020-08-09 20:00:00.5'::TIMESTAMP AS m, 'infinity'::DATE AS never, '\\xAA'::BLOB AS b`,
    );
    expect(row).toEqual({
      l: "[1, NULL]",
      s: "{'a': 1.5, 'b': 2024-02-29}",
      i: "3 months 2 days",
      e: "x",
      m: "2020-08-09 20:00:00.5",
      never: "infinity",
      b: "\\xAA",
    });
  });

  it("tells unknown from false, zero and empty", async () => {
    const row = await firstRow(
      "SELECT NULL AS nothing, NULL::INTEGER AS n, 0 AS zero, '' AS empty, false AS no",
    );
    expect(row).toEqual({ nothing: null, n: null, zero: 0, empty: "", no: false });
  });

  it("calls closed lists ENUM, in other types too", async () => {
    const { columns } = await engine.ask(
      "SELECT 'x'::ENUM('x', 'it''s)') AS e, [e] AS l, {'a': [e]} AS s, map {'k': e} AS m",
    );
    expect(columns.map(({ type }) => type)).toEqual([
      "ENUM",
      "ENUM[]",
      "STRUCT(a ENUM[])",
      "MAP(VARCHAR, ENUM)",
    ]);
  });

  it("has every type that DuckDB knows, without a failure", async () => {
    const { columns, rows } = await engine.ask("FROM test_all_types()");
    expect(columns.length).toBeGreaterThan(50);
    expect(rows.length).toBe(3);
    expect(rows[2]?.every((value) => value === null)).toBe(true);
  });

  it("keeps no more rows than wanted and says so", async () => {
    const answer = await engine.ask("FROM range(5000)", { maxRows: 3000 });
    expect(answer.rows.length).toBe(3000);
    expect(answer.isWhole).toBe(false);
    expect((await engine.ask("FROM range(3000)", { maxRows: 3000 })).isWhole).toBe(true);
  });

  it.each([
    "FROM people",
    "WITH old AS (FROM people WHERE age > 60) FROM old",
    "(SELECT 1) UNION ALL (SELECT 2)",
    "VALUES (1), (2)",
    "TABLE people",
    "DESCRIBE people",
    "SUMMARIZE people",
    "SHOW TABLES",
    "EXPLAIN SELECT 1",
    "EXPLAIN (SELECT 1)",
    "EXPLAIN ANALYZE FROM people",
    "EXPLAIN (FORMAT json) FROM people",
    "SELECT ';' AS a /* ; */ -- ;",
  ])("comes to %s", async (text) => {
    expect((await engine.ask(text)).rows.length).toBeGreaterThan(0);
  });
});

describe("a question that is none", () => {
  it.each([
    ["DROP TABLE people", "statement", "DROP"],
    ["CREATE TABLE x (a INTEGER)", "statement", "CREATE"],
    ["INSERT INTO people SELECT * FROM people", "statement", "INSERT"],
    ["UPDATE people SET age = 1", "statement", "UPDATE"],
    ["DELETE FROM people", "statement", "DELETE"],
    ["/* SELECT */ COPY people TO 'people.csv'", "statement", "COPY"],
    ["ATTACH 'other.db'", "statement", "ATTACH"],
    ["INSTALL httpfs", "statement", "INSTALL"],
    ["LOAD parquet", "statement", "LOAD"],
    ["SET threads = 1", "statement", "SET"],
    ["PRAGMA enable_profiling", "statement", "PRAGMA"],
    ["CALL enable_logging()", "statement", "CALL"],
    ["BEGIN", "statement", "BEGIN"],
    ["COMMIT", "statement", "COMMIT"],
    ["EXPLAIN ANALYZE INSERT INTO people FROM people", "statement", "INSERT"],
    ["EXPLAIN (ANALYZE) DELETE FROM people", "statement", "DELETE"],
    ["EXPLAIN EXPLAIN DELETE FROM people", "sql", 'syntax error at or near "EXPLAIN"'],
    ["SELECT 1; DROP TABLE people", "several", "DROP"],
    ["FROM enable_logging('QueryLog', storage = 'file', storage_path = '/x')", "function", "ENABLE_LOGGING"],
    ['FROM system.main."Enable_Logging" /* */ ()', "function", "ENABLE_LOGGING"],
    ["FROM query('FROM enable_' || 'logging()')", "function", "QUERY"],
    ["SELECT 'x'.write_log()", "function", "WRITE_LOG"],
    ["", "empty", "no question"],
    [" -- nothing ", "empty", "no question"],
    ["WITH x AS (SELECT 1) INSERT INTO people FROM people", "sql", 'syntax error at or near "INSERT"'],
    ["WITH x AS (SELECT 1) DELETE FROM people", "sql", 'syntax error at or near "DELETE"'],
    ["FROM 'https://example.org/a.csv'", "sql", "disabled by configuration"],
    ["FROM read_csv('https://example.org/a.csv')", "sql", "disabled by configuration"],
    ["FROM read_text('/etc/passwd')", "sql", "disabled by configuration"],
    ["FROM glob('*')", "sql", "disabled by configuration"],
    ["FROM read_parquet('https://example.org/a.parquet')", "sql", "is not in the catalog"],
    ["SELECT 1) , (SELECT 2", "sql", "syntax error"],
  ])("%s is refused", async (text, reason, thing) => {
    const error = await failing(text);
    expect(error).toMatchObject({ name: "AskError", reason });
    expect(error.thing).toContain(thing);
    expect(await engine.run(sql`SELECT count(*)::INTEGER AS n FROM people`)).toEqual([{ n: 3 }]);
  });
});

describe("an error", () => {
  it.each([
    ["SELECT ill,\n  né\nFROM people", 2, 3, "né"],
    ["SELECT 'é🦆', foo FROM people", 1, 14, "foo"],
    ["SELEC 1", 1, 1, "SELEC"],
    ["SELECT id\nFORM people x", 2, 6, "people"],
    ["SELECT (1", 1, 10, "end of input"],
    ["EXPLAIN SELECT nothing", 1, 16, "nothing"],
    ["SELECT id,\n  place::INTEGER FROM people", 2, 8, "Could not convert"],
    ["SELECT 1;\n DROP TABLE people", 2, 2, "DROP"],
  ])("in %j stands at line %i, column %i", async (text, line, column, thing) => {
    const error = await failing(text);
    expect(error.place).toMatchObject({ line, column });
    expect(error.thing).toContain(thing);
    expect(error.thing).not.toContain("{");
  });

  it("points at UTF-16 units, as an editor counts", async () => {
    const text = "SELECT '🦆', foo";
    expect((await failing(text)).place?.offset).toBe(text.indexOf("foo"));
  });

  it("gives no advice that nobody can follow", async () => {
    const { thing } = await failing("FROM read_parquet('a.parquet')");
    expect(thing.endsWith("it exists in the parquet extension."), thing).toBe(true);
    const full =
      "failed to allocate data of size 4.0 GiB\nDatabase is launched in in-memory mode\nSET temp_directory";
    const cause = new Error(JSON.stringify({ exception_type: "Out of Memory", exception_message: full }));
    expect(sqlError(cause, "FROM people").thing).toBe("failed to allocate data of size 4.0 GiB");
  });

  it.each([
    ["SELECT (FROM range(2))", "can only return a single row."],
    ["SELECT range FROM range(2) ORDER BY 'range'", "ORDER BY non-integer literal has no effect."],
    [`SELECT ${"(".repeat(1100)}1${" + 1)".repeat(1100)}`, "Max expression depth limit of 1000 exceeded."],
  ])("of %s advises to change no setting", async (text, end) => {
    const { thing } = await failing(text);
    expect(thing).not.toContain("SET");
    expect(thing.endsWith(end), thing).toBe(true);
  });

  it("of a PIVOT that lists no values is said in the words of the page", async () => {
    const from = "PIVOT people ON place";
    expect(await failing(`${from} USING count(*)`)).toMatchObject({ name: "AskError", reason: "pivot" });
    const { columns } = await engine.ask(`${from} IN ('x') USING count(*) GROUP BY id`);
    expect(columns.map(({ name }) => name)).toEqual(["id", "x"]);
  });

  it("that has no place has a sentence", async () => {
    expect(await failing("SELECT error('that is not it')")).toMatchObject({
      reason: "sql",
      thing: "that is not it",
      place: undefined,
    });
  });
});

describe("a question that takes long", () => {
  const LONG = "SELECT sum(a.range * b.range)::DOUBLE AS n FROM range(1000000) a, range(1000000) b";

  it("ends at its time limit, and the next one is answered", async () => {
    expect(await failing(LONG, { limitMs: 300 })).toMatchObject({ reason: "timeout" });
    expect(await firstRow("SELECT 1 AS n")).toEqual({ n: 1 });
  });

  it("ends when it is stopped, while the engine goes on answering", async () => {
    const stopping = new AbortController();
    const stopped = failing(LONG, { signal: stopping.signal });
    expect(await engine.run(sql`SELECT 2 AS n`)).toEqual([{ n: 2 }]);
    stopping.abort();
    expect(await stopped).toMatchObject({ reason: "stopped" });
    expect(await firstRow("SELECT 3 AS n")).toEqual({ n: 3 });
  });

  it("ends at once when it was stopped before it began", async () => {
    expect(await failing("SELECT 1", { signal: AbortSignal.abort() })).toMatchObject({ reason: "stopped" });
  });

  it("waits for the one before", async () => {
    const answers = await Promise.all([1, 2, 3].map((n) => firstRow(`SELECT ${n} AS n`)));
    expect(answers).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });
});
