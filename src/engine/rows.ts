import { tableFromIPC, Type, type DataType, type Field } from "@uwdata/flechette";
import { EngineError, type Columns } from "./engine";

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

/** The columns of an answer of whole numbers of 8, 16 or 32 bits; anything else is an error that names the column. */
export function columnsOf(answer: Uint8Array): Columns {
  const table = tableFromIPC(answer);
  return Object.fromEntries(
    table.schema.fields.map((field) => {
      check(field);
      const values: unknown = table.getChild(field.name).toArray();
      if (values instanceof Int32Array || values instanceof Int16Array || values instanceof Int8Array)
        return [field.name, values];
      if (table.numRows === 0) return [field.name, new Int32Array()];
      throw new EngineError("query", {
        thing: `column ${field.name}`,
        expected: "whole numbers without gaps (::INTEGER, ::SMALLINT or ::TINYINT)",
        got: `Arrow type ${field.type.typeId}`,
      });
    }),
  );
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
