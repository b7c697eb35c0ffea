import { parquetSchema, type FileMetaData, type SchemaElement } from "hyparquet";
import { EngineError, type Step } from "./engine";
import type { Shape } from "./shape";

/** A Parquet file begins and ends with PAR1: a page, an error text or a cut file does not. */
export function checkFrame(file: string, length: number, head: Uint8Array, tail: Uint8Array): void {
  const text = (part: Uint8Array) => new TextDecoder("latin1").decode(part);
  if (length === 0) fail(file, "a Parquet file", "an empty file");
  if (text(head.subarray(0, 4)) !== "PAR1") {
    const opening = text(head).trimStart();
    fail(
      file,
      "a Parquet file (PAR1)",
      opening.startsWith("<") ? "an HTML page" : JSON.stringify(opening.slice(0, 16)),
    );
  }
  if (length < 12 || text(tail.subarray(-4)) !== "PAR1")
    fail(file, "PAR1 at its end", `a file cut short after ${length} bytes`);
}

/** A file has the columns of the shape, of their types, and no others. */
export function checkColumns(file: string, metadata: FileMetaData, { columns }: Shape): void {
  const found = new Map(parquetSchema(metadata).children.map(({ element }) => [element.name, element]));
  for (const { name, type } of columns) {
    const element = found.get(name);
    if (element === undefined)
      unlike(file, `a column ${name}`, `the columns ${[...found.keys()].join(", ")}`);
    if (typeOf(element) !== type) unlike(`${file}, column ${name}`, type, typeOf(element));
  }
  const known = new Set(columns.map(({ name }) => name));
  const extra = [...found.keys()].filter((name) => !known.has(name));
  if (extra.length > 0)
    unlike(file, `the columns ${[...known].join(", ")} alone`, `also ${extra.join(", ")}`);
}

/** The column type that a stored type stands for, or its own name where none does. */
function typeOf({ type, converted_type, logical_type }: SchemaElement): string {
  const meant = logical_type?.type ?? converted_type;
  if (type === "BYTE_ARRAY" && (meant === "STRING" || meant === "UTF8")) return "VARCHAR";
  if (type === "INT32" && meant === "DATE") return "DATE";
  if (type === "INT32" && (meant === undefined || meant === "INT_32" || meant === "INTEGER"))
    return "INTEGER";
  if ((type === "DOUBLE" || type === "BOOLEAN") && meant === undefined) return type;
  return meant === undefined ? (type ?? "nested columns") : `${type ?? "nested"} (${meant})`;
}

export function fail(thing: string, expected: string, got: string, cause?: unknown): never {
  throw failure("parquet", thing, expected, got, cause);
}

/** The file is whole, and of another form than the program reads. */
export function unlike(thing: string, expected: string, got: string): never {
  throw failure("schema", thing, expected, got);
}

export const failure = (
  step: Step,
  thing: string,
  expected: string,
  got: string,
  cause?: unknown,
): EngineError => new EngineError(step, { thing, expected, got }, cause === undefined ? {} : { cause });
