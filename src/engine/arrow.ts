import {
  type Batch,
  batchType,
  bool,
  Column,
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
import type { Column as SchemaColumn } from "../model/schema";
import type { Columns } from "./parquet";
import type { Shape } from "./shape";

/** Columns as one Arrow IPC stream, each with the type of its shape. */
export function toArrow(columns: Columns, shape: Shape): Uint8Array<ArrayBuffer> {
  const built = shape.columns.map(({ name, type }): [string, Column<unknown>] => [
    name,
    makers[type](columns[name] ?? []),
  ]);
  const bytes = tableToIPC(tableFromColumns(built), { format: "stream" });
  return bytes as Uint8Array<ArrayBuffer>; // border: flechette builds it over a plain buffer
}

type Values = readonly unknown[];

/** Flechette's own builders take a value at a time and cost seconds at a million rows: what is common is built whole. */
const makers: { readonly [T in SchemaColumn<unknown>["type"]]: (values: Values) => Column<unknown> } = {
  VARCHAR: textColumn,
  INTEGER: (values) => numberColumn(values, int32()),
  DATE: (values) => numberColumn(values, dateDay()),
  DOUBLE: (values) => columnFromArray([...values], float64()),
  BOOLEAN: (values) => columnFromArray([...values], bool()),
};

interface Parts {
  readonly length: number;
  readonly nullCount: number;
  readonly validity: Uint8Array;
  readonly values: Int32Array | Uint8Array;
  readonly offsets?: Int32Array;
}

/** One batch of a type, out of the arrays that it is made of. */
function batchOf(type: DataType, parts: Parts): WordBatch {
  const Made = batchType(type) as new (options: Parts & { readonly type: DataType }) => WordBatch; // border: flechette types it as any
  return new Made({ ...parts, type });
}

/** A batch; one of a dictionary takes its words. */
type WordBatch = Batch<unknown> & { setDictionary(words: Column<unknown>): Batch<unknown> };

/** Whole numbers, or days since 1970. */
function numberColumn(values: Values, type: DataType): Column<unknown> {
  if (values.length === 0) return columnFromArray([], type);
  const numbers = new Int32Array(values.length);
  const known = new Uint8Array(Math.ceil(values.length / 8));
  let nullCount = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (typeof value === "number") {
      numbers[i] = value;
      known[i >> 3] = (known[i >> 3] ?? 0) | (1 << (i & 7));
    } else nullCount += 1;
  }
  const validity = nullCount === 0 ? new Uint8Array() : known;
  return new Column([batchOf(type, { length: numbers.length, nullCount, validity, values: numbers })]);
}

/** Texts that differ more than this are written out: a dictionary of them would be as long as the column. */
const MOST_WORDS = 4096;

/** Texts as numbers of a dictionary, where they repeat. */
function textColumn(values: Values): Column<unknown> {
  const words = new Map<unknown, number>();
  const keys = new Int32Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    let key = words.get(value);
    if (key === undefined) {
      if (words.size === MOST_WORDS || typeof value !== "string") return writtenOut(values);
      key = words.size;
      words.set(value, key);
    }
    keys[i] = key;
  }
  if (values.length === 0) return columnFromArray([], utf8());
  const word = utf8();
  const type = dictionary(word, int32());
  const whole = { length: keys.length, nullCount: 0, validity: new Uint8Array(), values: keys };
  return new Column([batchOf(type, whole).setDictionary(columnFromArray([...words.keys()], word))]);
}

/** Texts one after another: encoded in one go where each letter is a byte and none is missing. */
function writtenOut(values: Values): Column<unknown> {
  const type = utf8();
  const offsets = new Int32Array(values.length + 1);
  let end = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (typeof value !== "string") return columnFromArray([...values], type);
    end += value.length;
    offsets[i + 1] = end;
  }
  const bytes = new TextEncoder().encode(values.join(""));
  if (bytes.length !== end) return columnFromArray([...values], type);
  const whole = { length: values.length, nullCount: 0, validity: new Uint8Array(), offsets, values: bytes };
  return new Column([batchOf(type, whole)]);
}
