import { openDuckDB, type Starting } from "./duckdb";
import { prepareTables, type TableSource } from "./load";
import type { Store } from "./store";
import { together } from "./together";

/** The engine with its tables in it, locked. When one part fails the others are abandoned, workers and all. */
export const startEngine = (sources: readonly TableSource[], starting: Starting = {}): Promise<Store> =>
  together(starting.signal, async (signal) => {
    const [store, tables] = await Promise.all([
      openDuckDB({ ...starting, signal }),
      prepareTables(sources, { ...starting, signal }),
    ]);
    for (const { table, arrow } of tables) await store.insert(table, arrow);
    return store;
  });
