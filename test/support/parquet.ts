import { parquetWriteBuffer } from "hyparquet-writer";
import { parquetSchema, toParquet } from "../../data/to-parquet";
import type { Table } from "../../src/model/schema";

type Rows = readonly Readonly<Record<string, unknown>>[];

/** A Parquet file of a table, from literal rows. */
export const parquetOf = (table: Table, rows: Rows): Uint8Array<ArrayBuffer> =>
  new Uint8Array(toParquet({ table, rows }));

/** The same in row groups of so many rows, and with what it says of itself. */
export const parquetInGroups = (
  table: Table,
  rows: Rows,
  rowGroupSize: number,
  said: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: Object.keys(table.columns).map((name) => ({ name, data: rows.map((row) => row[name]) })),
      schema: parquetSchema(table),
      rowGroupSize,
      kvMetadata: Object.entries(said).map(([key, value]) => ({ key, value })),
    }),
  );
