import { measuresOf, sizeOf, type CodeSets } from "../query/cases/measures";
import { listTexts, notListed, pairsThatOccur, preparePeople, setsThatOccur } from "../query/cases/prepare";
import { caseCounts, type CaseCounts } from "./case-counts";
import { openCrossfilter, type Crossfilter } from "./crossfilter";
import type { Store } from "./store";
import type { CountedState } from "../model/case-permalink";

export interface OpenedCases {
  /** The last day of the case records: 2026-08-30. */
  readonly lastDay: string;
  readonly cases: Crossfilter;
  /** The sets of codes that occur in the case records. */
  readonly sets: CodeSets;
  /** Every measure of a selection, of everyone, of the group compared with and of what scales the drawings, where there are these. */
  count(state: CountedState): Promise<CaseCounts>;
}

/** Makes the table `people` of the case records that the engine holds, up to their last day. */
export async function prepareCases(engine: Store, lastDay: string): Promise<void> {
  for (const { column } of await engine.run(notListed))
    for (const statement of listTexts(column)) await engine.execute(statement);
  for (const statement of preparePeople(lastDay)) await engine.execute(statement);
}

/** Prepares the case records that the engine holds, up to their last day, for filtering and counting. */
export async function openCases(engine: Store, lastDay: string): Promise<OpenedCases> {
  await prepareCases(engine, lastDay);
  const [charge, condition, facility, transfer] = await Promise.all([
    engine.run(setsThatOccur("charge")),
    engine.run(setsThatOccur("condition")),
    engine.run(setsThatOccur("facility")),
    engine.run(setsThatOccur("transfer")),
  ]);
  const conditionCharge = await engine.run(pairsThatOccur(sizeOf(charge)));
  const sets: CodeSets = { charge, condition, conditionCharge, facility, transfer };
  const measures = measuresOf(lastDay, sets);
  const cases = await openCrossfilter(engine, measures);
  return {
    lastDay,
    cases,
    sets,
    count: (state) => caseCounts(cases, state),
  };
}
