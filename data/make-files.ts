import { recordTables } from "../src/model/tables";
import { simulatedTables, versionTables } from "../src/model/version-tables";
import { dataPackage } from "./describe/data-package";
import { dictionary } from "./describe/dictionary";
import { sourcesOf } from "./describe/sources";
import { dataVersion } from "./describe/version";
import { makeGeography, type RegionsAtlas, type WorldAtlas } from "./geography/make-geography";
import type { PublishedRecord } from "./record";
import { caseRows } from "./simulate/case-rows";
import { SIMULATED } from "./simulate/mark";
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
  const cases = Object.fromEntries(
    caseRows(observed).map((rows) => [
      `${rows.table.name}.parquet`,
      toParquet(rows, { simulated: SIMULATED }),
    ]),
  );
  const version = dataVersion({ ...parquet, ...cases }, observed);
  const files = {
    ...parquet,
    ...cases,
    "geo.topo.json": json(makeGeography(atlases.regions, atlases.world)),
  };
  return {
    ...files,
    "dictionary.json": json(dictionary(recordTables, simulatedTables), 2),
    "datapackage.json": json(
      dataPackage(recordTables, simulatedTables, files, sourcesOf(observed), version),
      2,
    ),
    "version.json": json(version, 2),
  };
}

/** The Parquet files among all files: what a version of the data is made of. */
export const versionFiles = (
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    versionTables.flatMap(({ name }) => {
      const bytes = files[`${name}.parquet`];
      return bytes ? [[`${name}.parquet`, bytes]] : [];
    }),
  );

const json = (value: unknown, indent?: number): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, indent)}\n`);
