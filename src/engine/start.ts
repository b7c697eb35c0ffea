import { openDuckDB, type Starting } from "./duckdb";
import { fillTables, type Loading, type TableSource } from "./load";
import type { Store } from "./store";
import { together } from "./together";

/** The engine with its tables in it, locked. When one part fails the others are abandoned, workers and all. */
export const startEngine = (
  sources: readonly TableSource[],
  starting: Starting & Loading = {},
): Promise<Store> =>
  together(starting.signal, async (signal) => {
    const opening = openDuckDB({ ...starting, signal });
    const [store] = await Promise.all([opening, fillTables(opening, sources, { ...starting, signal })]);
    return store;
  });
