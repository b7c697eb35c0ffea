import { parquetWriteBuffer } from "hyparquet-writer";
import type { Column, Table } from "../../src/model/schema";

const stored = {
  VARCHAR: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  INTEGER: { type: "INT32" },
  DOUBLE: { type: "DOUBLE" },
  DATE: { type: "INT32", converted_type: "DATE" },
  BOOLEAN: { type: "BOOLEAN" },
} as const satisfies Record<Column<unknown>["type"], unknown>;

/** A Parquet file of a table, from literal rows. */
export function parquetOf(
  { columns }: Table,
  rows: readonly Readonly<Record<string, unknown>>[],
): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(columns);
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [
        { name: "root", num_children: entries.length },
        ...entries.map(([name, { type, optional }]) => ({
          name,
          repetition_type: optional ? ("OPTIONAL" as const) : ("REQUIRED" as const),
          ...stored[type],
        })),
      ],
      columnData: entries.map(([name]) => ({ name, data: rows.map((row) => row[name] ?? null) })),
    }),
  );
}
