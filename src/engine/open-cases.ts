import { measuresOf, type CodeSets } from "../query/cases/measures";
import { preparePeople, setsThatOccur } from "../query/cases/prepare";
import { openCrossfilter, type Crossfilter } from "./crossfilter";
import type { Store } from "./store";

export interface OpenedCases {
  readonly cases: Crossfilter;
  /** The sets of codes that occur in the case records. */
  readonly sets: CodeSets;
}

/** Prepares the case records that the engine holds, up to their last day, for filtering and counting. */
export async function openCases(engine: Store, lastDay: string): Promise<OpenedCases> {
  for (const statement of preparePeople(lastDay)) await engine.execute(statement);
  const sets: CodeSets = {
    charge: await engine.run(setsThatOccur("charge")),
    condition: await engine.run(setsThatOccur("condition")),
    facility: await engine.run(setsThatOccur("facility")),
    transfer: await engine.run(setsThatOccur("transfer")),
  };
  return { cases: await openCrossfilter(engine, measuresOf(lastDay, sets)), sets };
}
