import {
  parquetMetadata,
  parquetRead,
  parquetSchema,
  type FileMetaData,
  type SchemaElement,
} from "hyparquet";
import type { Column } from "@uwdata/flechette";
import { compressors } from "hyparquet-compressors";
import { columnSink, toArrow } from "./arrow";
import { crc32 } from "./crc32";
import { EngineError, messageOf, type Step } from "./engine";
import { sha256 } from "./sha256";
import type { Shape } from "./shape";

export interface ParquetFile {
  /** Its name, for errors. */
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The checksum that the build noted; a file with another was altered on the way. */
  readonly crc32?: number;
  /** The checksum in the manifest of its version, in hexadecimal digits. */
  readonly sha256?: string;
}

/**
 * Reads a file that must have exactly the columns and types of the shape, as one Arrow IPC stream; what differs is an
 * error that names it.
 */
export async function parquetToArrow(
  { file, bytes, crc32: noted, sha256: named }: ParquetFile,
  shape: Shape,
): Promise<Uint8Array<ArrayBuffer>> {
  checkFrame(file, bytes);
  if (noted !== undefined && crc32(bytes) !== noted) {
    fail(
      file,
      `the bytes that the build wrote (CRC-32 ${hex(noted)})`,
      `others (CRC-32 ${hex(crc32(bytes))})`,
    );
  }
  if (named !== undefined && sha256(bytes) !== named)
    fail(file, `the bytes that its version names (SHA-256 ${named})`, `others (SHA-256 ${sha256(bytes)})`);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const metadata = attempt(file, "readable metadata", () => parquetMetadata(buffer));
  checkColumns(file, metadata, shape);

  const rows = Number(metadata.num_rows);
  const columns: (readonly [string, Column<unknown>])[] = [];
  for (const column of shape.columns) {
    const thing = `${file}, column ${column.name}`;
    const sink = attempt(thing, "a number of rows that there is room for", () =>
      columnSink(column.type, rows),
    );
    await parquetRead({
      file: { byteLength: buffer.byteLength, slice: (start, end) => buffer.slice(start, end) },
      metadata,
      columns: [column.name],
      compressors,
      parsers: { dateFromDays: (days: number) => days }, // dates as objects cost seconds
      onChunk({ columnData, rowStart }) {
        if (rowStart !== sink.length) fail(thing, `row ${sink.length + 1} next`, `row ${rowStart + 1}`);
        sink.take(columnData);
      },
    }).catch((cause: unknown) => {
      throw cause instanceof EngineError
        ? cause
        : failure("parquet", thing, "readable values", messageOf(cause), cause);
    });
    if (sink.length !== rows) fail(thing, `${rows} rows`, `${sink.length}`);
    if (!column.optional && sink.firstMissing >= 0)
      unlike(thing, "a value in every row", `none in row ${sink.firstMissing + 1}`);
    columns.push([column.name, sink.finish()]);
  }
  return toArrow(columns);
}

/** A Parquet file begins and ends with PAR1: a page, an error text or a cut file does not. */
function checkFrame(file: string, bytes: Uint8Array): void {
  const text = (part: Uint8Array) => new TextDecoder("latin1").decode(part);
  if (bytes.length === 0) fail(file, "a Parquet file", "an empty file");
  const head = text(bytes.subarray(0, 4));
  if (head !== "PAR1") {
    const opening = text(bytes.subarray(0, 64)).trimStart();
    fail(
      file,
      "a Parquet file (PAR1)",
      opening.startsWith("<") ? "an HTML page" : JSON.stringify(opening.slice(0, 16)),
    );
  }
  const tail = text(bytes.subarray(-4));
  if (bytes.length < 12 || tail !== "PAR1") {
    fail(file, "PAR1 at its end", `a file cut short after ${bytes.length} bytes`);
  }
}

function checkColumns(file: string, metadata: FileMetaData, { columns }: Shape): void {
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

function attempt<T>(thing: string, expected: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    return fail(thing, expected, messageOf(cause), cause);
  }
}

function fail(thing: string, expected: string, got: string, cause?: unknown): never {
  throw failure("parquet", thing, expected, got, cause);
}

/** The file is whole, and of another form than the program reads. */
function unlike(thing: string, expected: string, got: string): never {
  throw failure("schema", thing, expected, got);
}

const failure = (step: Step, thing: string, expected: string, got: string, cause?: unknown): EngineError =>
  new EngineError(step, { thing, expected, got }, cause === undefined ? {} : { cause });

const hex = (value: number): string => value.toString(16).padStart(8, "0");
