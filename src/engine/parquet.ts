import { parquetMetadata, parquetRead, type AsyncBuffer, type FileMetaData } from "hyparquet";
import type { Column } from "@uwdata/flechette";
import { compressors } from "hyparquet-compressors";
import { codeSink, columnSink, isList, toArrow, type ColumnSink, type Words } from "./arrow";
import type { Lists } from "../model/schema";
import { crc32 } from "../model/crc32";
import { EngineError, messageOf } from "./engine";
import { checkColumns, checkFrame, fail, failure, unlike } from "./parquet-form";
import { sha256 } from "./sha256";
import type { ColumnShape, Shape } from "./shape";

export interface ParquetFile {
  /** Its name, for errors. */
  readonly file: string;
  /** A file that a reader opened stays where it is and is read part by part. */
  readonly bytes: Uint8Array<ArrayBuffer> | Blob;
  /** The checksum that the build noted; a file with another was altered on the way. Of bytes alone. */
  readonly crc32?: number;
  /** The checksum in the manifest of its version, in hexadecimal digits. Of bytes alone. */
  readonly sha256?: string;
}

/** Some rows of a file as one Arrow IPC stream. */
export interface Batch {
  readonly arrow: Uint8Array<ArrayBuffer>;
  /** Rows read so far, these included. */
  readonly loaded: number;
  /** Rows of the file. */
  readonly total: number;
}

/** What must be known before the first row is put away. */
export interface Listing {
  /** The texts of the columns that are listed, of the whole file; a column of too many texts has no list. */
  readonly lists: Lists;
}

/** What a file says of itself before its rows are read. */
export interface ParquetFacts {
  readonly rows: number;
  /** Its key-value metadata. */
  readonly said: Readonly<Record<string, string>>;
}

/**
 * Reads a file that must have exactly the columns and types of the shape: first its lists, then its rows, a row group
 * at a time. What differs is an error that names it.
 */
export async function* readBatches(given: ParquetFile, shape: Shape): AsyncGenerator<Listing | Batch, void> {
  const { buffer, metadata } = await open(given);
  checkColumns(given.file, metadata, shape);
  const total = Number(metadata.num_rows);
  const opened = { file: given.file, buffer, metadata };
  const parts = partsOf(metadata);
  const listed = new Map<string, ListedColumn>();
  for (const column of shape.columns.filter((each) => each.listed))
    listed.set(column.name, await readListed(opened, column, parts));
  const lists = Object.fromEntries(
    [...listed].flatMap(([name, { words }]) => (isList(words) ? [[name, [...words.keys()]]] : [])),
  );
  yield { lists };
  for (const [i, part] of parts.entries()) {
    const columns: (readonly [string, Column<unknown>])[] = [];
    for (const column of shape.columns) {
      const sink = listed.get(column.name)?.sinks[i] ?? (await readColumn(opened, column, part));
      columns.push([column.name, sink.finish()]);
    }
    yield { arrow: toArrow(columns), loaded: part.to, total };
  }
  const loaded = parts.at(-1)?.to ?? 0;
  if (loaded !== total) fail(given.file, `${total} rows`, `${loaded}`);
}

/** Rows from `from`, 0 for the first, up to `to`, not included. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** The row groups of a file. */
function partsOf({ row_groups }: FileMetaData): readonly Part[] {
  const parts: Part[] = [];
  for (const { num_rows } of row_groups) {
    const from = parts.at(-1)?.to ?? 0;
    parts.push({ from, to: from + Number(num_rows) });
  }
  return parts;
}

/** A column that is read whole, its parts over one dictionary. */
interface ListedColumn {
  readonly words: Words;
  readonly sinks: readonly ColumnSink[];
}

async function readListed(
  opened: Opened,
  column: ColumnShape,
  parts: readonly Part[],
): Promise<ListedColumn> {
  const words: Words = new Map();
  const sinks: ColumnSink[] = [];
  for (const part of parts) sinks.push(await readColumn(opened, column, part, words));
  return { words, sinks };
}

/** What a file says of itself, from its end alone. */
export async function inspectParquet(given: ParquetFile): Promise<ParquetFacts> {
  const { metadata } = await open(given);
  const said = (metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value ?? ""]);
  return { rows: Number(metadata.num_rows), said: Object.fromEntries(said) as Record<string, string> }; // border: pairs of texts
}

interface Opened {
  readonly file: string;
  readonly buffer: AsyncBuffer;
  readonly metadata: FileMetaData;
}

/** Reads the end of a file: its metadata, and before them how long they are. What was altered is told before that. */
async function open(given: ParquetFile): Promise<Pick<Opened, "buffer" | "metadata">> {
  const { file, bytes } = given;
  const buffer = bufferOf(bytes);
  const tailOf = (length: number): Promise<ArrayBuffer> =>
    Promise.resolve(buffer.slice(Math.max(0, buffer.byteLength - length))).catch((cause: unknown) =>
      fail(file, "a file that can be read", messageOf(cause), cause),
    );
  const tail = await tailOf(8);
  checkFrame(file, buffer.byteLength, new Uint8Array(await buffer.slice(0, 64)), new Uint8Array(tail));
  checkSums(given);
  const metadata = await tailOf(8 + new DataView(tail).getUint32(0, true)).then((end) => {
    try {
      return parquetMetadata(end);
    } catch (cause) {
      return fail(file, "readable metadata", messageOf(cause), cause);
    }
  });
  return { buffer, metadata };
}

function bufferOf(bytes: Uint8Array<ArrayBuffer> | Blob): AsyncBuffer {
  if (bytes instanceof Blob)
    return { byteLength: bytes.size, slice: (start, end) => bytes.slice(start, end).arrayBuffer() };
  const { buffer, byteOffset, byteLength } = bytes;
  return {
    byteLength,
    slice: (start, end = byteLength) =>
      buffer.slice(byteOffset + start, byteOffset + Math.min(end, byteLength)),
  };
}

/** The values of a column in some rows. */
async function readColumn(
  { file, buffer, metadata }: Opened,
  column: ColumnShape,
  { from, to }: Part,
  words?: Words,
): Promise<ColumnSink> {
  const thing = `${file}, column ${column.name}`;
  const rows = to - from;
  try {
    const coded = column.codes && codeSink(rows, column.codes);
    const sink = coded ?? columnSink(column.type, rows, words);
    await parquetRead({
      file: buffer,
      metadata,
      columns: [column.name],
      rowStart: from,
      rowEnd: to,
      compressors,
      parsers: {
        dateFromDays: (days: number) => days, // dates as objects cost seconds
        ...(sink.readText && { stringFromBytes: sink.readText }),
      },
      onChunk({ columnData, rowStart }) {
        const next = from + sink.length;
        if (rowStart !== next) fail(thing, `row ${next + 1} next`, `row ${rowStart + 1}`);
        sink.take(columnData);
      },
    });
    if (sink.length !== rows) fail(thing, `${rows} rows`, `${sink.length}`);
    const other = coded?.unlisted();
    if (column.codes && other !== undefined)
      unlike(thing, `one of ${column.codes.join(", ")}`, JSON.stringify(other));
    if (!column.optional && sink.firstMissing >= 0)
      unlike(thing, "a value in every row", `none in row ${from + sink.firstMissing + 1}`);
    return sink;
  } catch (cause) {
    throw cause instanceof EngineError
      ? cause
      : failure("parquet", thing, "readable values", messageOf(cause), cause);
  }
}

function checkSums({ file, bytes, crc32: noted, sha256: named }: ParquetFile): void {
  if (bytes instanceof Blob) return;
  if (noted !== undefined && crc32(bytes) !== noted) {
    const hex = (sum: number): string => `CRC-32 ${sum.toString(16).padStart(8, "0")}`;
    fail(file, `the bytes that the build wrote (${hex(noted)})`, `others (${hex(crc32(bytes))})`);
  }
  if (named !== undefined && sha256(bytes) !== named)
    fail(file, `the bytes that its version names (SHA-256 ${named})`, `others (SHA-256 ${sha256(bytes)})`);
}
