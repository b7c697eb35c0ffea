import { toParquet } from "../../data/to-parquet";
import type { Table } from "../../src/model/schema";

/** A Parquet file of a table, from literal rows. */
export const parquetOf = (
  table: Table,
  rows: readonly Readonly<Record<string, unknown>>[],
): Uint8Array<ArrayBuffer> => new Uint8Array(toParquet({ table, rows }));
