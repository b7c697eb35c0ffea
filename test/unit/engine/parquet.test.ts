import { tableFromIPC } from "@uwdata/flechette";
import { describe, expect, it } from "vitest";
import { codeSink } from "../../../src/engine/arrow";
import { crc32 } from "../../../src/model/crc32";
import { EngineError } from "../../../src/engine/engine";
import { inspectParquet, readBatches } from "../../../src/engine/parquet";
import { sha256 } from "../../../src/engine/sha256";
import { shapeOf } from "../../../src/engine/shape";
import {
  date,
  defineTable,
  integer,
  oneOf,
  optional,
  text,
  type Columns,
  type Table,
} from "../../../src/model/schema";
import { parquetInGroups, parquetOf } from "../../support/parquet";

const table = <C extends Columns>(columns: C) => defineTable("stays", "", columns);
const stays = table({ id: text(""), from: date(""), nights: integer("") });
const rows = [
  { id: "a", from: new Date("2024-02-29"), nights: 3 },
  { id: "b", from: new Date("1960-01-01"), nights: -1 },
];
const bytes = parquetOf(stays, rows);

/** The columns of a file by way of Arrow; a date is a number of milliseconds. `sum` is a CRC-32, or a SHA-256 as text. */
async function read(given: Uint8Array<ArrayBuffer> | Blob, as: Table = stays, sum?: number | string) {
  const file = {
    file: "stays.parquet",
    bytes: given,
    ...(typeof sum === "number" && { crc32: sum }),
    ...(typeof sum === "string" && { sha256: sum }),
  };
  const whole = Object.fromEntries(Object.keys(as.columns).map((name): [string, unknown[]] => [name, []]));
  for await (const part of readBatches(file, shapeOf(as))) {
    if ("lists" in part) continue;
    const columns = tableFromIPC(part.arrow).toColumns() as Record<string, Iterable<unknown>>; // border: flechette types values as any
    for (const [name, values] of Object.entries(columns)) whole[name]?.push(...values);
  }
  return whole;
}
const ascii = (value: string) => new TextEncoder().encode(value);

describe("reading Parquet", () => {
  it("gives columns of values in the order of the shape", async () => {
    const columns = await read(bytes);
    expect(Object.entries(columns)).toEqual([
      ["id", ["a", "b"]],
      ["from", [Date.UTC(2024, 1, 29), Date.UTC(1960, 0, 1)]],
      ["nights", [3, -1]],
    ]);
  });

  it("reads a file that somebody opened, part by part", async () => {
    expect(await read(new Blob([bytes]))).toEqual(await read(bytes));
  });

  it("reads a file of many row groups, a batch for each, and tells how far it is", async () => {
    const nights = Array.from({ length: 250 }, (_, i) => ({ nights: i }));
    const only = table({ nights: integer("") });
    const given = parquetInGroups(only, nights, 100);
    const progress: (readonly [number, number])[] = [];
    for await (const part of readBatches({ file: "nights", bytes: given }, shapeOf(only)))
      if ("loaded" in part) progress.push([part.loaded, part.total]);
    expect(progress).toEqual([
      [100, 250],
      [200, 250],
      [250, 250],
    ]);
    expect((await read(given, only))["nights"]).toEqual(nights.map(({ nights }) => nights));
  });

  it("tells every text of a listed column before the first row, but not those that are too many", async () => {
    const places = defineTable("stays", "", { place: text(""), id: text("") }, { listed: ["place", "id"] });
    const stays = Array.from({ length: 5000 }, (_, i) => ({
      place: i === 4999 ? "late" : "early",
      id: `${i}`,
    }));
    const given = { file: "stays", bytes: parquetInGroups(places, stays, 1000) };
    const kinds: string[] = [];
    for await (const part of readBatches(given, shapeOf(places))) {
      kinds.push(...Object.keys(part));
      if ("lists" in part) expect(part.lists).toEqual({ place: ["early", "late"] });
    }
    expect(kinds.filter((kind) => kind !== "loaded" && kind !== "total")).toEqual([
      "lists",
      ...Array.from({ length: 5 }, () => "arrow"),
    ]);
  });

  it("gives codes of a closed list as their places in it, and names a text that is no code", async () => {
    const nights = defineTable(
      "stays",
      "",
      { kind: oneOf(["short", "long"], ""), other: optional(oneOf(["yes", "no"], "")) },
      { isCoded: true },
    );
    const loose = table({ kind: text(""), other: optional(text("")) });
    const rows = [
      { kind: "long", other: "no" },
      { kind: "short", other: null },
      { kind: "long", other: "yes" },
    ];
    expect(await read(parquetOf(loose, rows), nights)).toEqual({ kind: [1, 0, 1], other: [1, null, 0] });
    await expect(read(parquetOf(loose, [{ kind: "Long", other: null }]), nights)).rejects.toThrow(
      'stays.parquet, column kind: expected one of short, long, got "Long"',
    );
  });

  it("lets a file list a text that is no code, as long as no row has it", () => {
    const sink = codeSink(3, ["short", "long"]);
    const [long, other] = [sink.readText?.(ascii("long")), sink.readText?.(ascii("n/a"))];
    sink.take([long, long]);
    expect(sink.unlisted()).toBeUndefined();
    sink.take([other]);
    expect(sink.unlisted()).toBe("n/a");
  });

  it("names a row without a value by its number in the file, not in its row group", async () => {
    const loose = table({ nights: optional(integer("")) });
    const rows = Array.from({ length: 250 }, (_, i) => ({ nights: i === 205 ? null : i }));
    await expect(read(parquetInGroups(loose, rows, 100), table({ nights: integer("") }))).rejects.toThrow(
      "column nights: expected a value in every row, got none in row 206",
    );
  });

  it("tells the rows of a file and what it says of itself, from its end", async () => {
    const marked = new Blob([parquetInGroups(stays, rows, 1, { simulated: "nobody is real" })]);
    expect(await inspectParquet({ file: "stays.parquet", bytes: marked })).toEqual({
      rows: 2,
      said: { simulated: "nobody is real" },
    });
    await expect(inspectParquet({ file: "a.txt", bytes: new Blob(["id,from"]) })).rejects.toThrow(
      'a.txt: expected a Parquet file (PAR1), got "id,from"',
    );
  });

  it("reads a part of a larger buffer", async () => {
    const larger = new Uint8Array(bytes.length + 20);
    larger.set(bytes, 10);
    expect(await read(larger.subarray(10, 10 + bytes.length))).toEqual(await read(bytes));
  });

  it.each([
    ["few, which repeat", 3],
    ["many, which differ", 9000],
  ])("reads texts: %s, in any script, with some missing", async (_, different) => {
    const texts = table({ name: optional(text("")) });
    const names = Array.from({ length: 10_000 }, (_, i) => (i % 7 === 3 ? null : `Імя ${i % different}`));
    const given = parquetOf(
      texts,
      names.map((name) => ({ name })),
    );
    expect((await read(given, texts))["name"]).toEqual(names);
  });

  it("reads a column without a single value", async () => {
    const texts = table({ name: optional(text("")), nights: optional(integer("")) });
    const given = parquetOf(texts, [
      { name: null, nights: null },
      { name: null, nights: null },
    ]);
    expect(await read(given, texts)).toEqual({ name: [null, null], nights: [null, null] });
  });

  it("reads a table without rows", async () => {
    expect(await read(parquetOf(stays, []))).toEqual({ id: [], from: [], nights: [] });
  });

  it.each([
    ["nothing", new Uint8Array(), "stays.parquet: expected a Parquet file, got an empty file"],
    [
      "a page",
      ascii("\n<!doctype html><h1>Not found</h1>"),
      "stays.parquet: expected a Parquet file (PAR1), got an HTML page",
    ],
    ["some text", ascii("id,from\na,b\n"), 'expected a Parquet file (PAR1), got "id,from\\na,b\\n"'],
    [
      "four bytes",
      ascii("PAR1"),
      "stays.parquet: expected PAR1 at its end, got a file cut short after 4 bytes",
    ],
    [
      "a cut file",
      bytes.slice(0, -1),
      `expected PAR1 at its end, got a file cut short after ${bytes.length - 1} bytes`,
    ],
    [
      "a file whose middle is gone",
      Uint8Array.of(...bytes.slice(0, 40), ...bytes.slice(-4)),
      "stays.parquet: expected readable metadata",
    ],
  ])("says so of %s", async (_, given, message) => {
    await expect(read(given)).rejects.toThrow(message);
    await expect(read(given)).rejects.toMatchObject({ name: "EngineError", step: "parquet" });
  });

  it("finds every altered byte by the checksum of the build", async () => {
    const sum = crc32(bytes);
    await expect(read(bytes, stays, sum)).resolves.toBeDefined();
    for (let at = 4; at < bytes.length - 4; at++) {
      const altered = bytes.slice();
      altered[at]! ^= 0x10;
      await expect(read(altered, stays, sum)).rejects.toThrow("expected the bytes that the build wrote");
    }
  });

  it("finds an altered byte by the checksum of its version", async () => {
    const sum = sha256(bytes);
    await expect(read(bytes, stays, sum)).resolves.toBeDefined();
    const altered = bytes.slice();
    altered[20]! ^= 1;
    const refused = read(altered, stays, sum);
    await expect(refused).rejects.toThrow("expected the bytes that its version names");
    await expect(refused).rejects.toMatchObject({ step: "parquet" });
  });

  it("tells a whole file of another form from a damaged one", async () => {
    const other = parquetOf(table({ id: text("") }), [{ id: "a" }]);
    await expect(read(other)).rejects.toMatchObject({ step: "schema" });
  });

  it("meets an altered byte without a checksum with values or its own error, never another", async () => {
    for (let at = 4; at < bytes.length - 4; at++) {
      const altered = bytes.slice();
      altered[at]! ^= 0xff;
      const outcome: unknown = await read(altered).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(EngineError);
    }
  });

  it("names a column that is missing or unknown", async () => {
    const id = table({ id: text("") });
    await expect(read(parquetOf(id, [{ id: "a" }]))).rejects.toThrow(
      "stays.parquet: expected a column from, got the columns id",
    );
    await expect(read(bytes, id)).rejects.toThrow(
      "stays.parquet: expected the columns id alone, got also from, nights",
    );
  });

  it("names a column of another type", async () => {
    const other = parquetOf(table({ ...stays.columns, nights: text("") }), [{ ...rows[0], nights: "3" }]);
    await expect(read(other)).rejects.toThrow("stays.parquet, column nights: expected INTEGER, got VARCHAR");
    await expect(read(bytes, table({ ...stays.columns, from: integer("") }))).rejects.toThrow(
      "stays.parquet, column from: expected INTEGER, got DATE",
    );
  });

  it("names the first row that lacks a value which every row must have", async () => {
    const loose = table({ ...stays.columns, nights: optional(integer("")) });
    const given = parquetOf(loose, [...rows, { id: "c", from: new Date(0), nights: null }]);
    await expect(read(given)).rejects.toThrow(
      "stays.parquet, column nights: expected a value in every row, got none in row 3",
    );
    expect((await read(given, loose))["nights"]).toEqual([3, -1, null]);
  });
});
