import type { Comparison } from "../model/case-permalink";
import { persons } from "../model/person";
import type { Selection } from "../model/selection";
import { measuresOf, type CodeSets, type Measures } from "../query/cases/measures";
import { addPeople, beginPeople, setsThatOccur, type RowRange } from "../query/cases/prepare";
import type { Query } from "../query/sql";
import { caseCounts, type CaseCounts } from "./case-counts";
import { openCrossfilter, type Crossfilter } from "./crossfilter";
import type { Starting } from "./duckdb";
import type { Loading, TableSource } from "./load";
import { startEngine } from "./start";
import type { Store } from "./store";

export interface OpenedCases {
  /** The last day of the case records: 2026-08-30. */
  readonly lastDay: string;
  readonly cases: Crossfilter;
  readonly measures: Measures;
  /** The sets of codes that occur in the case records. */
  readonly sets: CodeSets;
  /** Every measure of a selection, of everyone, and of the group compared with where there is one. */
  count(selection: Selection, comparison: Comparison | undefined): Promise<CaseCounts>;
}

/** Prepares the case records that the engine holds, up to their last day, for filtering and counting. */
export async function openCases(engine: Store, lastDay: string): Promise<OpenedCases> {
  await executeAll(engine, [...beginPeople, ...addPeople(lastDay, EVERY_ROW)]);
  return openPrepared(engine, lastDay);
}

const EVERY_ROW: RowRange = { from: 0, to: Number.MAX_SAFE_INTEGER };

/**
 * Starts an engine with case records and whatever else the sources hold, and prepares people while more of them are
 * read. Events stand before persons.
 */
export async function startCases(
  sources: readonly TableSource[],
  lastDay: string,
  starting: Starting & Omit<Loading, "onput">,
): Promise<OpenedCases & { readonly engine: Store }> {
  let hasBegun = false;
  const begin = async (engine: Store): Promise<void> => {
    if (!hasBegun) await executeAll(engine, beginPeople);
    hasBegun = true;
  };
  const engine = await startEngine(sources, {
    ...starting,
    async onput(store, { table, from, to }) {
      if (table !== persons) return;
      await begin(store);
      await executeAll(store, addPeople(lastDay, { from, to }));
    },
  });
  await begin(engine); // a file may have no row
  return { engine, ...(await openPrepared(engine, lastDay)) };
}

async function executeAll(engine: Store, statements: readonly Query<unknown>[]): Promise<void> {
  for (const statement of statements) await engine.execute(statement);
}

async function openPrepared(engine: Store, lastDay: string): Promise<OpenedCases> {
  const sets: CodeSets = {
    charge: await engine.run(setsThatOccur("charge")),
    condition: await engine.run(setsThatOccur("condition")),
    conditionCharge: await engine.run(setsThatOccur("conditionCharge")),
    facility: await engine.run(setsThatOccur("facility")),
    transfer: await engine.run(setsThatOccur("transfer")),
  };
  const measures = measuresOf(lastDay, sets);
  const cases = await openCrossfilter(engine, measures);
  return {
    lastDay,
    cases,
    measures,
    sets,
    count: (selection, comparison) => caseCounts(cases, selection, comparison),
  };
}
