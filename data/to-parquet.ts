import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { Column } from "../src/model/schema";
import type { TableRows } from "./record";

const STORED: Readonly<Record<Column<unknown>["type"], Pick<SchemaElement, "type" | "converted_type">>> = {
  VARCHAR: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  INTEGER: { type: "INT32" },
  DOUBLE: { type: "DOUBLE" },
  BOOLEAN: { type: "BOOLEAN" },
  DATE: { type: "INT32", converted_type: "DATE" },
};

/** The rows of a table as a Parquet file; the same rows give the same bytes. */
export function toParquet({ table, rows }: TableRows): Uint8Array {
  const columns = Object.entries(table.columns);
  const schema: SchemaElement[] = [
    { name: "root", num_children: columns.length },
    ...columns.map(([name, { type, optional }]): SchemaElement => ({
      name,
      ...STORED[type],
      repetition_type: optional ? "OPTIONAL" : "REQUIRED",
    })),
  ];
  const columnData = columns.map(([name]) => ({ name, data: rows.map((row) => row[name]) }));
  return new Uint8Array(
    parquetWriteBuffer({
      columnData,
      schema,
      codec: "SNAPPY",
      rowGroupSize: 1_000_000,
      createdBy: "rollcall",
    }),
  );
}
