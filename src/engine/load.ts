import { dataFiles } from "virtual:engine-files";
import type { Table } from "../model/schema";
import { openDecoder } from "./decoder";
import { download, readBytes } from "./download";
import { EngineError } from "./engine";
import { LIMITS_MS, type Limits } from "./limits";
import type { ParquetFile } from "./parquet";
import { shapeOf } from "./shape";
import { together } from "./together";

/** A table and where its Parquet file is: an address, or bytes that a reader opened. */
export interface TableSource {
  readonly table: Table;
  readonly from: ParquetFile | ({ readonly url: string } & Pick<ParquetFile, "crc32" | "sha256">);
}

export interface ReadyTable {
  readonly table: Table;
  readonly arrow: Uint8Array;
}

export interface Loading {
  readonly signal?: AbortSignal;
  readonly limitsMs?: Partial<Limits>;
}

/** The published file of each table. */
export const publishedSources = (tables: readonly Table[]): readonly TableSource[] =>
  tables.map(publishedSource);

export function publishedSource(table: Table): TableSource {
  const file = fileOf(table);
  const from = dataFiles[file];
  if (from !== undefined) return { table, from };
  throw new EngineError("fetch-data", { thing: file, expected: "a file of the build", got: "none" });
}

/** The name of the Parquet file of a table. */
export const fileOf = ({ name }: Table): string => `${name}.parquet`;

/** Fetches and decodes the tables off the main thread; the bytes of an opened file are handed over. */
export const prepareTables = (
  sources: readonly TableSource[],
  { signal, limitsMs }: Loading = {},
): Promise<readonly ReadyTable[]> =>
  together(signal, async (whole) => {
    const limits = { ...LIMITS_MS, ...limitsMs };
    const decoding = openDecoder(limits, whole);
    const fetching = sources.map(async ({ table, from }) => ({
      table,
      file: await fetchFile(from, limits, whole),
    }));
    const [decoder, files] = await Promise.all([decoding, Promise.all(fetching)]);
    const ready: ReadyTable[] = [];
    for (const { table, file } of files)
      ready.push({ table, arrow: await decoder.decode(file, shapeOf(table)) });
    decoder.end();
    return ready;
  });

async function fetchFile(
  from: TableSource["from"],
  limits: Limits,
  signal: AbortSignal,
): Promise<ParquetFile> {
  if ("bytes" in from) return from;
  const bytes = await download(from.url, { step: "fetch-data", limitMs: limits.download, signal }, readBytes);
  const { url, ...sums } = from;
  return { file: new URL(url).pathname.replace(/^.*\//, ""), bytes, ...sums };
}
