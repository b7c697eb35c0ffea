import { recordTables } from "../src/model/tables";
import { dataPackage } from "./describe/data-package";
import { dictionary } from "./describe/dictionary";
import { sourcesOf } from "./describe/sources";
import { dataVersion } from "./describe/version";
import { makeGeography, type RegionsAtlas, type WorldAtlas } from "./geography/make-geography";
import type { PublishedRecord } from "./record";
import { toParquet } from "./to-parquet";

export interface Atlases {
  readonly regions: RegionsAtlas;
  readonly world: WorldAtlas;
}

/** Every file of public/data by name; the same record and atlases give the same bytes. */
export function makeFiles(
  { tables, observed }: PublishedRecord,
  atlases: Atlases,
): Readonly<Record<string, Uint8Array>> {
  const parquet = Object.fromEntries(tables.map((rows) => [`${rows.table.name}.parquet`, toParquet(rows)]));
  const version = dataVersion(parquet, observed);
  const files = { ...parquet, "geo.topo.json": json(makeGeography(atlases.regions, atlases.world)) };
  return {
    ...files,
    "dictionary.json": json(dictionary(recordTables), 2),
    "datapackage.json": json(dataPackage(recordTables, files, sourcesOf(observed), version), 2),
    "version.json": json(version, 2),
  };
}

const json = (value: unknown, indent?: number): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, indent)}\n`);
