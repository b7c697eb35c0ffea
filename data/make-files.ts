import { makeGeography, type RegionsAtlas, type WorldAtlas } from "./geography/make-geography";
import type { TableRows } from "./record";
import { toParquet } from "./to-parquet";

export interface Atlases {
  readonly regions: RegionsAtlas;
  readonly world: WorldAtlas;
}

/** Every file of public/data by name; the same tables give the same bytes. */
export function makeFiles(
  tables: readonly TableRows[],
  atlases: Atlases,
): Readonly<Record<string, Uint8Array>> {
  return {
    ...Object.fromEntries(tables.map((rows) => [`${rows.table.name}.parquet`, toParquet(rows)])),
    "geo.topo.json": json(makeGeography(atlases.regions, atlases.world)),
  };
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
