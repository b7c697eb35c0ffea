import {
  bool,
  columnFromArray,
  dateDay,
  dictionary,
  float64,
  int32,
  tableFromColumns,
  tableToIPC,
  utf8,
  type DataType,
} from "@uwdata/flechette";
import type { Column } from "../model/schema";
import type { Columns } from "./parquet";
import type { Shape } from "./shape";

const types: { readonly [T in Column<unknown>["type"]]: () => DataType } = {
  VARCHAR: () => dictionary(utf8()),
  INTEGER: int32,
  DOUBLE: float64,
  DATE: dateDay,
  BOOLEAN: bool,
};

/** Columns as one Arrow IPC stream, each with the type of its shape. */
export function toArrow(columns: Columns, shape: Shape): Uint8Array<ArrayBuffer> {
  const built = shape.columns.map(({ name, type }) => {
    return [name, columnFromArray([...(columns[name] ?? [])], types[type]())] as const;
  });
  const bytes = tableToIPC(tableFromColumns(built.map(([name, column]) => [name, column])), {
    format: "stream",
  });
  return bytes as Uint8Array<ArrayBuffer>; // border: flechette builds it over a plain buffer
}
