import { dataFiles } from "virtual:engine-files";
import type { Table } from "../model/schema";
import { openDecoder } from "./decoder";
import { download, readBytes } from "./download";
import { EngineError } from "./engine";
import { LIMITS_MS, type Limits } from "./limits";
import type { ParquetFacts, ParquetFile } from "./parquet";
import { shapeOf } from "./shape";
import type { Store } from "./store";
import { asTheyArrive, together } from "./together";

/** A table and where its Parquet file is: an address, bytes, or a file that a reader opened; nowhere for one without rows. */
export interface TableSource {
  readonly table: Table;
  readonly from?: ParquetFile | ({ readonly url: string } & Pick<ParquetFile, "crc32" | "sha256">);
}

export interface Loading {
  readonly signal?: AbortSignal;
  readonly limitsMs?: Partial<Limits>;
  /** Told of the rows of a table that are in the engine so far, and of all of them. */
  readonly onrows?: (progress: RowProgress) => void;
}

export interface RowProgress {
  readonly table: Table;
  readonly loaded: number;
  readonly total: number;
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

/**
 * Fetches the tables and puts their rows into the engine, which may still be starting: rows are read off the main
 * thread while those before them are put away.
 */
export const fillTables = (
  engine: Store | Promise<Store>,
  sources: readonly TableSource[],
  { signal, limitsMs, onrows }: Loading = {},
): Promise<void> =>
  together(signal, async (whole) => {
    const limits = { ...LIMITS_MS, ...limitsMs };
    const decoding = openDecoder(limits, whole);
    const fetching = sources.map(async ({ table, from }) => ({
      table,
      file: from && (await fetchFile(from, limits, whole)),
    }));
    const arriving = asTheyArrive(fetching);
    const decoder = await decoding;
    const waiting: Promise<void>[] = [];
    const inTurn = (work: (store: Store) => Promise<void>): void => {
      const next = Promise.all([engine, waiting.at(-1)]).then(([store]) => work(store));
      next.catch(() => {}); // told by what waits for it
      waiting.push(next);
    };
    for await (const { table, file } of arriving) {
      if (file === undefined) inTurn((store) => store.createTable(table));
      for await (const part of file ? decoder.batches(file, shapeOf(table)) : []) {
        inTurn(async (store) => {
          if ("lists" in part) return store.createTable(table, part.lists);
          await store.append(table, part.arrow);
          onrows?.({ table, loaded: part.loaded, total: part.total });
        });
        if (waiting.length > MOST_WAITING) await waiting.shift();
      }
    }
    decoder.end();
    await Promise.all(waiting);
  });

/** Batches that may wait for the engine: more would fill the memory with what is not put away. */
const MOST_WAITING = 4;

/** What a file that a reader opened says of itself, before anything is read into the engine. */
export const inspectFile = (file: ParquetFile, { signal, limitsMs }: Loading = {}): Promise<ParquetFacts> =>
  together(signal, async (whole) => {
    const decoder = await openDecoder({ ...LIMITS_MS, ...limitsMs }, whole);
    const facts = await decoder.inspect(file).catch((cause: unknown) => {
      decoder.end();
      throw cause;
    });
    decoder.end();
    return facts;
  });

async function fetchFile(
  from: NonNullable<TableSource["from"]>,
  limits: Limits,
  signal: AbortSignal,
): Promise<ParquetFile> {
  if ("bytes" in from) return from;
  const bytes = await download(from.url, { step: "fetch-data", limitMs: limits.download, signal }, readBytes);
  const { url, ...sums } = from;
  return { file: new URL(url).pathname.replace(/^.*\//, ""), bytes, ...sums };
}
