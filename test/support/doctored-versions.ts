import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { contentVersion } from "../../data/describe/version";
import { newVersion, type VersionFolder } from "../../data/versions";
import { observations } from "../../src/model/observation";
import { personEvents } from "../../src/model/person-event";
import { persons } from "../../src/model/person";
import { defineTable, type Table } from "../../src/model/schema";
import { versionTables } from "../../src/model/version-tables";
import { DIST } from "./built-site";
import { parquetOf } from "./parquet";
import type { Serving } from "./static-server";

type Row = Readonly<Record<string, unknown>>;

/** The last day of the case records of a doctored version. */
const CASES_END = "2026-06-30";

/** A version that the built site does not keep: the current tables, but for those that are given. */
async function versionWith(tables: Readonly<Record<string, Uint8Array>>): Promise<VersionFolder> {
  const current = versionTables.map(async ({ name }) => [`${name}.parquet`, await fileOf(name)] as const);
  const files = { ...Object.fromEntries(await Promise.all(current)), ...tables };
  const version = contentVersion(files);
  const said = { version, date: "2026-07-01", made: "2026-07-02", casesEnd: CASES_END };
  return newVersion(files, said, undefined);
}

/** One published number is another, and case records end two months earlier, with fewer people. */
export async function otherNumbers(held: number): Promise<VersionFolder> {
  const rows = await rowsOf("observations");
  const counts = rows.filter((row) => row["series"] === "held" && row["sex"] === "all");
  const latest = counts.toSorted((a, b) => timeOf(a["as_of"]) - timeOf(b["as_of"])).at(-1);
  const people = (await rowsOf("persons")).filter((row) =>
    Object.values(row).every((value) => !(value instanceof Date) || timeOf(value) <= Date.parse(CASES_END)),
  );
  const kept = new Set(people.map(({ id }) => id));
  const events = (await rowsOf("person_events")).filter(({ person }) => kept.has(person));
  return versionWith({
    "observations.parquet": parquetOf(
      observations,
      rows.map((row) => (row === latest ? { ...row, value: held } : row)),
    ),
    "persons.parquet": parquetOf(persons, people),
    "person_events.parquet": parquetOf(personEvents, events),
  });
}

/** The observations are of a schema that had no series yet. */
export async function otherColumns(): Promise<VersionFolder> {
  const { series: _, ...columns } = observations.columns;
  const older: Table = defineTable("observations", "", columns);
  return versionWith({ "observations.parquet": parquetOf(older, await rowsOf("observations")) });
}

/** Serves the built site as if it kept these versions too. */
export async function keeping(versions: readonly VersionFolder[]): Promise<Serving> {
  const list = JSON.parse(await readFile(join(DIST, "versions.json"), "utf8")) as object[]; // border: written by the build
  const named = versions.map(({ name }) => ({ date: name.slice(0, 10), version: name.slice(11) }));
  const files = new Map<string, string | Uint8Array>([
    ["/versions.json", JSON.stringify([...list, ...named])],
    ...versions.flatMap(({ name, files: own }) =>
      Object.entries(own).map(([file, bytes]): [string, Uint8Array] => [`/versions/${name}/${file}`, bytes]),
    ),
  ]);
  return {
    instead(path, response) {
      const file = files.get(path);
      if (file !== undefined) response.end(file);
      return file !== undefined;
    },
  };
}

const fileOf = async (table: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(DIST, `data/${table}.parquet`)));

async function rowsOf(table: string): Promise<readonly Row[]> {
  const { buffer } = await fileOf(table);
  return parquetReadObjects({ file: buffer as ArrayBuffer }); // border: the bytes of a file
}

const timeOf = (value: unknown): number => (value instanceof Date ? value.getTime() : -Infinity);
