import { openDuckDB, type Starting } from "./duckdb";
import { prepareTables, type TableSource } from "./load";
import type { Store } from "./store";

/** The engine with its tables in it, locked. When one part fails the others are abandoned, workers and all. */
export async function startEngine(sources: readonly TableSource[], starting: Starting = {}): Promise<Store> {
  const failed = new AbortController();
  const signal = starting.signal ? AbortSignal.any([starting.signal, failed.signal]) : failed.signal;
  try {
    const [store, tables] = await Promise.all([
      openDuckDB({ ...starting, signal }),
      prepareTables(sources, { ...starting, signal }),
    ]);
    for (const { table, arrow } of tables) await store.insert(table, arrow);
    return store;
  } catch (cause) {
    failed.abort(cause);
    throw cause;
  }
}
