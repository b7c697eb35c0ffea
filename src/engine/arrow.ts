import {
  bool,
  Column,
  columnFromArray,
  dateDay,
  dictionary,
  float64,
  int16,
  int32,
  int8,
  tableFromColumns,
  tableToIPC,
  utf8,
  type DataType,
  type IntType,
} from "@uwdata/flechette";
import type { Column as SchemaColumn } from "../model/schema";
import { batchOf, Known, type Parts } from "./arrow-batch";

/** Takes the values of a column as they are read, run by run, and makes an Arrow column of them. */
export interface ColumnSink {
  /** The next values; a missing one is null or undefined, and a text is what `readText` made of its bytes. */
  take(values: ArrayLike<unknown>): void;
  /** A text as `take` takes it. */
  readText?(bytes: Uint8Array): unknown;
  /** Values taken. */
  readonly length: number;
  /** The first row without a value, 0 for the first; -1 where there is none. */
  readonly firstMissing: number;
  finish(): Column<unknown>;
}

/** Flechette's own builders take a value at a time and cost seconds at a million rows: what is common is built whole. */
export const columnSink = (
  type: SchemaColumn<unknown>["type"],
  rows: number,
  words: Words = new Map(),
): ColumnSink => makers[type](rows, words);

/** The number of each text in the dictionary of a column; parts of a column may share one. */
export type Words = Map<string, number>;

const makers: { readonly [T in SchemaColumn<unknown>["type"]]: (rows: number, words: Words) => ColumnSink } =
  {
    VARCHAR: textSink,
    INTEGER: (rows) => numberSink(rows, int32()),
    DATE: (rows) => numberSink(rows, dateDay()),
    DOUBLE: () => listSink(float64()),
    BOOLEAN: () => listSink(bool()),
  };

/** A column of texts, as an Arrow IPC stream. */
export const textsToArrow = (name: string, texts: readonly string[]): Uint8Array<ArrayBuffer> =>
  toArrow([[name, columnFromArray([...texts], utf8())]]);

/** Columns, each under its name, as one Arrow IPC stream. */
export function toArrow(
  columns: readonly (readonly [name: string, Column<unknown>])[],
): Uint8Array<ArrayBuffer> {
  const bytes = tableToIPC(tableFromColumns(columns.map(([name, column]) => [name, column])), {
    format: "stream",
  });
  return bytes as Uint8Array<ArrayBuffer>; // border: flechette builds it over a plain buffer
}

/** Values one by one, for what is rare. */
function listSink(type: DataType): ColumnSink {
  const values: unknown[] = [];
  let firstMissing = -1;
  return {
    take(taken) {
      for (let i = 0; i < taken.length; i += 1) {
        const value = taken[i] ?? null;
        if (value === null && firstMissing < 0) firstMissing = values.length;
        values.push(value);
      }
    },
    get length() {
      return values.length;
    },
    get firstMissing() {
      return firstMissing;
    },
    finish: () => columnFromArray(values, type),
  };
}

/** Texts of a closed list, as their places in it; `unlisted` is the first value that is none of its texts. */
export function codeSink(
  rows: number,
  codes: readonly string[],
): ColumnSink & { readonly unlisted: () => string | undefined } {
  const places = new Map(codes.map((code, place) => [code, place]));
  const sink = numberSink(rows, int8(), new Int8Array(rows));
  const { take } = sink;
  let mayHaveOthers = false;
  let unlisted: string | undefined;
  return Object.assign(sink, {
    unlisted: () => unlisted,
    /** A file may list texts that no row has: whether one is a value is seen when it is taken. */
    readText(bytes: Uint8Array): number | string {
      const text = decoder.decode(bytes);
      const place = places.get(text);
      if (place === undefined) mayHaveOthers = true;
      return place ?? text;
    },
    take(values: ArrayLike<unknown>) {
      if (mayHaveOthers)
        unlisted ??= Array.from(values).find((value): value is string => typeof value === "string");
      take(values);
    },
  });
}

/** Whole numbers, or days since 1970. */
function numberSink(
  rows: number,
  type: DataType,
  numbers: Int32Array | Int8Array = new Int32Array(rows),
): ColumnSink {
  const known = new Known(rows);
  return {
    take(values) {
      let row = known.length;
      for (let i = 0; i < values.length; i += 1, row += 1) {
        const value = values[i];
        if (typeof value === "number") numbers[row] = value;
        else {
          known.next(row - known.length);
          known.missing();
        }
      }
      known.next(row - known.length);
    },
    get length() {
      return known.length;
    },
    get firstMissing() {
      return known.firstMissing;
    },
    finish: () =>
      rows === 0
        ? columnFromArray([], type)
        : new Column([batchOf(type, { ...known.parts, values: numbers })]),
  };
}

/** Texts that differ more than this are written out: a dictionary of them would be as long as the column. */
const MOST_WORDS = 4096;

/** Whether a dictionary holds every text of its column: a full one may have turned some away. */
export const isList = ({ size }: Words): boolean => size > 0 && size < MOST_WORDS;

/**
 * Texts as numbers of a dictionary, where they repeat; one after another, where they differ. A text becomes its number
 * when its bytes are read: what repeats in the file is read once there, and never looked up again.
 */
function textSink(rows: number, words: Words): ColumnSink {
  const known = new Known(rows);
  const keys = new Int32Array(rows);
  let written: Uint8Array[] | undefined;
  /** What the dictionary cannot hold any more, from the value `start` on. */
  function write(values: ArrayLike<unknown>, start: number): void {
    const encoded = [...words.keys()].map((word) => encoder.encode(word));
    written ??= Array.from(keys.subarray(0, known.length), (key) => encoded[key] ?? NO_BYTES);
    for (let i = start; i < values.length; i += 1) {
      const value = values[i];
      const bytes = typeof value === "number" ? encoded[value] : value;
      if (bytes instanceof Uint8Array) {
        known.next(1);
        written.push(bytes);
      } else {
        known.missing();
        written.push(NO_BYTES);
      }
    }
  }
  return {
    /** The number of a text; its bytes, where the dictionary is full. */
    readText(bytes) {
      if (words.size === MOST_WORDS) return isAscii(bytes) ? bytes : encoder.encode(decoder.decode(bytes));
      const text = decoder.decode(bytes);
      const found = words.get(text);
      if (found === undefined) words.set(text, words.size);
      return found ?? words.size - 1;
    },
    take(values) {
      if (written) return write(values, 0);
      let row = known.length;
      for (let i = 0; i < values.length; i += 1, row += 1) {
        const value = values[i];
        if (typeof value === "number") keys[row] = value;
        else {
          known.next(row - known.length);
          if (value instanceof Uint8Array) return write(values, i);
          known.missing();
        }
      }
      known.next(row - known.length);
    },
    get length() {
      return known.length;
    },
    get firstMissing() {
      return known.firstMissing;
    },
    finish() {
      const word = utf8();
      if (rows === 0 || words.size === 0) return columnFromArray(new Array<null>(rows).fill(null), word);
      if (written) return writtenOut(written, known.parts);
      const [type, values] = narrowest(keys, words.size);
      const whole = batchOf(dictionary(word, type), { ...known.parts, values });
      return new Column([whole.setDictionary(columnFromArray([...words.keys()], word))]);
    },
  };
}

/** The narrowest whole numbers for so many words: fewer bytes to hand over and to read. */
function narrowest(keys: Int32Array, words: number): readonly [IntType, Parts["values"]] {
  if (words <= 128) return [int8(), Int8Array.from(keys)];
  return words <= 32_768 ? [int16(), Int16Array.from(keys)] : [int32(), keys];
}

/** Texts one after another. */
function writtenOut(
  texts: readonly Uint8Array[],
  known: Pick<Parts, "length" | "nullCount" | "validity">,
): Column<unknown> {
  const values = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  const offsets = new Int32Array(texts.length + 1);
  let end = 0;
  for (let row = 0; row < texts.length; row += 1) {
    const bytes = texts[row] ?? NO_BYTES;
    for (let i = 0; i < bytes.length; i += 1) values[end + i] = bytes[i] ?? 0; // quicker than a copy of ten bytes
    end += bytes.length;
    offsets[row + 1] = end;
  }
  return new Column([batchOf(utf8(), { ...known, offsets, values })]);
}

const encoder = new TextEncoder();
/** What is not UTF-8 becomes the sign for that: the engine takes texts as they come. */
const decoder = new TextDecoder();
const NO_BYTES = new Uint8Array();

function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i += 1) if ((bytes[i] ?? 0) > 127) return false;
  return true;
}
