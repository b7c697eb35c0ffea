import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { Column, Table } from "../src/model/schema";
import type { TableRows } from "./record";

const STORED: Readonly<Record<Column<unknown>["type"], Pick<SchemaElement, "type" | "converted_type">>> = {
  VARCHAR: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  INTEGER: { type: "INT32" },
  DOUBLE: { type: "DOUBLE" },
  BOOLEAN: { type: "BOOLEAN" },
  DATE: { type: "INT32", converted_type: "DATE" },
};

/** The rows of a table as a Parquet file; the same rows give the same bytes. `metadata` goes into its footer. */
export function toParquet(
  { table, rows }: TableRows,
  metadata?: Readonly<Record<string, string>>,
): Uint8Array {
  const columnData = Object.keys(table.columns).map((name) => ({ name, data: rows.map((row) => row[name]) }));
  return new Uint8Array(
    parquetWriteBuffer({
      columnData,
      schema: parquetSchema(table),
      codec: "SNAPPY",
      rowGroupSize: 1_000_000,
      createdBy: "rollcall",
      ...(metadata && { kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })) }),
    }),
  );
}

export function parquetSchema({ columns }: Table): SchemaElement[] {
  const named = Object.entries(columns);
  return [
    { name: "root", num_children: named.length },
    ...named.map(([name, { type, optional }]): SchemaElement => ({
      name,
      ...STORED[type],
      repetition_type: optional ? "OPTIONAL" : "REQUIRED",
    })),
  ];
}
