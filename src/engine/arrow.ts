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

/** Takes the values of a column as they are read, run by run, and makes an Arrow column of them. */
export interface ColumnSink {
  /** The next values; a missing one is null or undefined. */
  take(values: ArrayLike<unknown>): void;
  /** Values taken. */
  readonly length: number;
  /** The first row without a value, 0 for the first; -1 where there is none. */
  readonly firstMissing: number;
  finish(): Column<unknown>;
}

/** Flechette's own builders take a value at a time and cost seconds at a million rows: what is common is built whole. */
export const columnSink = (type: SchemaColumn<unknown>["type"], rows: number): ColumnSink =>
  makers[type](rows);

const makers: { readonly [T in SchemaColumn<unknown>["type"]]: (rows: number) => ColumnSink } = {
  VARCHAR: textSink,
  INTEGER: (rows) => numberSink(rows, int32()),
  DATE: (rows) => numberSink(rows, dateDay()),
  DOUBLE: () => listSink(float64()),
  BOOLEAN: () => listSink(bool()),
};

/** Columns, each under its name, as one Arrow IPC stream. */
export function toArrow(
  columns: readonly (readonly [name: string, Column<unknown>])[],
): Uint8Array<ArrayBuffer> {
  const bytes = tableToIPC(tableFromColumns(columns.map(([name, column]) => [name, column])), {
    format: "stream",
  });
  return bytes as Uint8Array<ArrayBuffer>; // border: flechette builds it over a plain buffer
}

interface Parts {
  readonly length: number;
  readonly nullCount: number;
  readonly validity: Uint8Array;
  readonly values: Int32Array | Uint8Array;
  readonly offsets?: Int32Array;
}

/** A batch; one of a dictionary takes its words. */
type WordBatch = Batch<unknown> & { setDictionary(words: Column<unknown>): Batch<unknown> };

/** One batch of a type, out of the arrays that it is made of. */
function batchOf(type: DataType, parts: Parts): WordBatch {
  const Made = batchType(type) as new (options: Parts & { readonly type: DataType }) => WordBatch; // border: flechette types it as any
  return new Made({ ...parts, type });
}

/** Which rows have a value, a bit each. */
class Known {
  length = 0;
  firstMissing = -1;
  #missing = 0;
  readonly #bits: Uint8Array;

  constructor(rows: number) {
    this.#bits = new Uint8Array(Math.ceil(rows / 8));
  }
  /** Notes the next row. */
  next(isKnown: boolean): void {
    const row = this.length;
    this.length = row + 1;
    if (isKnown) this.#bits[row >> 3] = (this.#bits[row >> 3] ?? 0) | (1 << (row & 7));
    else {
      this.#missing += 1;
      if (this.firstMissing < 0) this.firstMissing = row;
    }
  }
  get parts(): Pick<Parts, "length" | "nullCount" | "validity"> {
    const validity = this.#missing === 0 ? new Uint8Array() : this.#bits;
    return { length: this.length, nullCount: this.#missing, validity };
  }
}

/** A sink that notes each value with `put`, at the row that it has. */
function sinkOf(
  rows: number,
  put: (value: unknown, row: number) => boolean,
  make: (known: Known) => Column<unknown>,
): ColumnSink {
  const known = new Known(rows);
  return {
    take(values) {
      for (let i = 0; i < values.length; i += 1) known.next(put(values[i], known.length));
    },
    get length() {
      return known.length;
    },
    get firstMissing() {
      return known.firstMissing;
    },
    finish: () => make(known),
  };
}

/** Values one by one, for what is rare. */
function listSink(type: DataType): ColumnSink {
  const values: unknown[] = [];
  return sinkOf(
    0,
    (value) => {
      values.push(value);
      return value !== null && value !== undefined;
    },
    () => columnFromArray(values, type),
  );
}

/** Whole numbers, or days since 1970. */
function numberSink(rows: number, type: DataType): ColumnSink {
  const numbers = new Int32Array(rows);
  return sinkOf(
    rows,
    (value, row) => {
      if (typeof value !== "number") return false;
      numbers[row] = value;
      return true;
    },
    (known) =>
      rows === 0
        ? columnFromArray([], type)
        : new Column([batchOf(type, { ...known.parts, values: numbers })]),
  );
}

/** Texts that differ more than this are written out: a dictionary of them would be as long as the column. */
const MOST_WORDS = 4096;

/** Texts as numbers of a dictionary, where they repeat; one after another, where they differ. */
function textSink(rows: number): ColumnSink {
  const words = new Map<string, number>();
  const keys = new Int32Array(rows);
  let written: string[] | undefined;
  const put = (value: unknown, row: number): boolean => {
    const isKnown = typeof value === "string";
    if (written) {
      written.push(isKnown ? value : "");
      return isKnown;
    }
    if (!isKnown) return false;
    let key = words.get(value);
    if (key === undefined) {
      if (words.size === MOST_WORDS) {
        const known = [...words.keys()];
        written = Array.from(keys.subarray(0, row), (each) => known[each] ?? "");
        written.push(value);
        return true;
      }
      key = words.size;
      words.set(value, key);
    }
    keys[row] = key;
    return true;
  };
  return sinkOf(rows, put, (known) => {
    const word = utf8();
    if (rows === 0 || words.size === 0) return columnFromArray(new Array<null>(rows).fill(null), word);
    if (written) return writtenOut(written, known.parts);
    const whole = batchOf(dictionary(word, int32()), { ...known.parts, values: keys });
    return new Column([whole.setDictionary(columnFromArray([...words.keys()], word))]);
  });
}

/** Texts one after another: encoded in one go, which tells their lengths where each letter is a byte. */
function writtenOut(
  texts: readonly string[],
  known: Pick<Parts, "length" | "nullCount" | "validity">,
): Column<unknown> {
  const encoder = new TextEncoder();
  const values = encoder.encode(texts.join(""));
  const offsets = new Int32Array(texts.length + 1);
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  const bytesOf = (text: string): number =>
    letters === values.length ? text.length : encoder.encode(text).length;
  let end = 0;
  for (const [row, text] of texts.entries()) {
    end += bytesOf(text);
    offsets[row + 1] = end;
  }
  return new Column([batchOf(utf8(), { ...known, offsets, values })]);
}
