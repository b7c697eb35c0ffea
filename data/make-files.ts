import type { TableRows } from "./record";
import { toParquet } from "./to-parquet";

/** Every file of public/data by name; the same tables give the same bytes. */
export function makeFiles(tables: readonly TableRows[]): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(tables.map((rows) => [`${rows.table.name}.parquet`, toParquet(rows)]));
}
