import { readFile } from "node:fs/promises";
import { openGeography, type GeographyFile } from "../src/charts/geography";
import type { Geography } from "../src/charts/context";
import type { Engine } from "../src/engine/engine";
import { loadTables, openNodeEngine } from "../src/engine/node";
import type { Table } from "../src/model/schema";
import { recordTables } from "../src/model/tables";

/** The published data of a folder, ready to answer: the engine over its Parquet files, and the geography. */
export async function readPublished(
  folder: string,
  tables: readonly Table[] = recordTables,
): Promise<{ engine: Engine; geography: Geography }> {
  const engine = await openNodeEngine();
  const files = await Promise.all(
    tables.map(async (table) => ({
      table,
      file: `${table.name}.parquet`,
      bytes: new Uint8Array(await readFile(`${folder}/${table.name}.parquet`)),
    })),
  );
  await loadTables(engine, files);
  const topology = JSON.parse(await readFile(`${folder}/geo.topo.json`, "utf8")) as GeographyFile; // border: written by the build
  return { engine, geography: openGeography(topology) };
}
