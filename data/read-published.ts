import { readFile } from "node:fs/promises";
import { openGeography, type GeographyFile } from "../src/charts/geography";
import type { Geography } from "../src/charts/context";
import { loadTables, openNodeEngine } from "../src/engine/node";
import { openCases, type OpenedCases } from "../src/engine/open-cases";
import type { Store } from "../src/engine/store";
import { caseTables } from "../src/model/case-tables";
import { LAST_CASE_DAY } from "../src/model/person";
import type { Table } from "../src/model/schema";
import { recordTables } from "../src/model/tables";

/** The published data of a folder, ready to answer: the engine over its Parquet files, and the geography. */
export async function readPublished(
  folder: string,
  tables: readonly Table[] = recordTables,
): Promise<{ engine: Store; geography: Geography }> {
  const engine = await openNodeEngine();
  await loadFolder(engine, tables, folder);
  const topology = JSON.parse(await readFile(`${folder}/geo.topo.json`, "utf8")) as GeographyFile; // border: written by the build
  return { engine, geography: openGeography(topology) };
}

/** Adds the case records of a folder to the engine, ready for filtering and counting. */
export async function readCases(engine: Store, folder: string): Promise<OpenedCases> {
  await loadFolder(engine, caseTables, folder);
  return openCases(engine, LAST_CASE_DAY);
}

/** Adds tables of a folder to the engine. */
export async function loadFolder(engine: Store, tables: readonly Table[], folder: string): Promise<void> {
  const files = tables.map(async (table) => {
    const file = `${table.name}.parquet`;
    return { table, file, bytes: new Uint8Array(await readFile(`${folder}/${file}`)) };
  });
  await loadTables(engine, await Promise.all(files));
}
