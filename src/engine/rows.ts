import { tableFromIPC, Type, type Batch, type Column, type DataType, type Field } from "@uwdata/flechette";
import { EngineError, type Columns, type WholeNumbers } from "./engine";

/** The rows of an answer as plain objects; a column that JavaScript cannot hold exactly is an error that names it. */
export function rowsOf(answer: Uint8Array): readonly Readonly<Record<string, unknown>>[] {
  const table = tableFromIPC(answer, { useDate: true });
  const { fields } = table.schema;
  fields.forEach(check);
  const rows: Record<string, unknown>[] = table.toArray();
  const lists = fields.filter(({ type }) => type.typeId === Type.List).map(({ name }) => name);
  for (const row of rows) for (const name of lists) row[name] = plainList(row[name]);
  return rows;
}

/**
 * The columns of an answer of whole numbers of 8, 16 or 32 bits, -1 for NULL; anything else is an error that names the
 * column.
 */
export function columnsOf(answer: Uint8Array): Columns {
  const table = tableFromIPC(answer);
  return Object.fromEntries(
    table.schema.fields.map((field) => {
      check(field);
      const values = wholeNumbers(table.getChild(field.name));
      if (values !== undefined) return [field.name, values];
      throw new EngineError("query", {
        thing: `column ${field.name}`,
        expected: "whole numbers (::INTEGER, ::SMALLINT or ::TINYINT)",
        got: `Arrow type ${field.type.typeId}`,
      });
    }),
  );
}

const WIDTHS: Readonly<Record<number, typeof Int8Array | typeof Int16Array | typeof Int32Array>> = {
  8: Int8Array,
  16: Int16Array,
  32: Int32Array,
};

/** The numbers of a column, -1 for NULL; undefined where it holds something else. */
function wholeNumbers({ type, length, data }: Column<unknown>): WholeNumbers | undefined {
  const Made = type.typeId === Type.Int && type.signed ? WIDTHS[type.bitWidth] : undefined;
  if (Made === undefined) return undefined;
  const all = new Made(length);
  let at = 0;
  for (const batch of data) {
    if (!(batch.values instanceof Made)) return undefined;
    all.set(batch.values.subarray(0, batch.length), at);
    if (batch.nullCount > 0) markMissing(all, at, batch);
    at += batch.length;
  }
  return all;
}

/** Arrow keeps a bit for each value, 0 where it is missing; eight values that are all there are passed at once. */
function markMissing(all: WholeNumbers, at: number, { length, validity }: Batch<unknown>): void {
  for (let byte = 0; byte * 8 < length; byte += 1) {
    const bits = validity[byte] ?? 0;
    if (bits === 0xff) continue;
    const end = Math.min(length, (byte + 1) * 8);
    for (let i = byte * 8; i < end; i += 1) if (((bits >> (i & 7)) & 1) === 0) all[at + i] = -1;
  }
}

function check({ name, type }: Field): void {
  const tooWide = tooWideFor(type);
  if (tooWide === undefined) return;
  throw new EngineError("query", {
    thing: `column ${name}`,
    expected: "a type that JavaScript holds exactly (cast it in SQL, ::INTEGER or ::DOUBLE)",
    got: tooWide,
  });
}

/** The name of the offending type, itself or inside a list or struct. */
function tooWideFor(type: DataType): string | undefined {
  switch (type.typeId) {
    case Type.Null:
    case Type.Bool:
    case Type.Float:
    case Type.Utf8:
    case Type.Date:
    case Type.Timestamp:
      return undefined;
    case Type.Int:
      return type.bitWidth > 32 ? "BIGINT" : undefined;
    case Type.Dictionary:
      return tooWideFor(type.dictionary);
    case Type.List:
    case Type.Struct:
      return type.children.map((child) => tooWideFor(child.type)).find((found) => found !== undefined);
    case Type.Decimal:
      return type.scale === 0 ? "HUGEINT" : `DECIMAL(${type.precision}, ${type.scale})`;
    default:
      return `Arrow type ${type.typeId}`;
  }
}

/** Numbers without gaps come as a typed array: readers want one kind of list. */
const plainList = (value: unknown): unknown =>
  ArrayBuffer.isView(value) || Array.isArray(value)
    ? Array.from(value as ArrayLike<unknown>, plainList) // border: a typed array or an array
    : value;
