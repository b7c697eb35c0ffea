import { createRequire } from "node:module";
import { readBatches, type ParquetFile } from "./parquet";
import { shapeOf } from "./shape";
import { openStore, type Store } from "./store";
import type { Table } from "../model/schema";
import { EngineError, messageOf } from "./engine";

/** A table and the Parquet file that fills it. */
export interface TableFile extends ParquetFile {
  readonly table: Table;
}

/** The engine that ships, in Node: for the build, the command line and the tests. */
export async function openNodeEngine(): Promise<Store> {
  const require = createRequire(import.meta.url);
  const duckdb =
    require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs") as typeof import("@duckdb/duckdb-wasm/blocking"); // border: the package types its parts, not this file
  const wasm = require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");
  const bundle = { mainModule: wasm, mainWorker: "" };
  try {
    const db = await duckdb.createDuckDB(
      { mvp: bundle, eh: bundle },
      new duckdb.VoidLogger(),
      duckdb.NODE_RUNTIME,
    );
    await db.instantiate(() => {});
    db.open({});
    const asking = db.connect().useUnsafe((_, id) => id);
    return await db
      .connect()
      .useUnsafe((driver, id) => openStore(driver, [id, asking], async () => db.reset()));
  } catch (cause) {
    throw new EngineError("wasm", { thing: wasm, expected: "an engine", got: messageOf(cause) }, { cause });
  }
}

/** Fills the tables one after another. */
export async function loadTables(store: Store, files: readonly TableFile[]): Promise<void> {
  for (const { table, ...file } of files) {
    for await (const part of readBatches(file, shapeOf(table))) {
      if ("lists" in part) await store.createTable(table, part.lists);
      else await store.append(table, part.arrow);
    }
  }
}
