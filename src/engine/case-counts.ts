import { baseOf, type Selection } from "../model/selection";
import type { Comparison } from "../model/case-permalink";
import type { ShownCounts } from "../query/cases/draws";
import { restOf } from "../query/cases/rest-of";
import { countInside, countSelection, type Crossfilter } from "./crossfilter";

export interface CaseCounts {
  readonly selected: ShownCounts;
  readonly everyone: ShownCounts;
  readonly compared?: ShownCounts;
}

/**
 * Every measure of a selection, of everyone, and of the group compared with where there is one. A figure leaves out the
 * clauses of what it draws, so that a reader sees what else could be chosen; two groups that are compared are both whole
 * in every figure, or people of one would stand among the other.
 */
export async function caseCounts(
  cases: Crossfilter,
  selection: Selection,
  comparison: Comparison | undefined,
): Promise<CaseCounts> {
  const everyone = await countSelection(cases, baseOf(selection));
  if (comparison === undefined) return { everyone, selected: await countSelection(cases, selection) };
  return { everyone, ...(await countGroups(cases, everyone, selection, comparison)) };
}

/** Two groups that are compared, each whole. */
export async function countGroups(
  cases: Crossfilter,
  everyone: ShownCounts,
  selection: Selection,
  comparison: Comparison,
): Promise<{ readonly selected: ShownCounts; readonly compared: ShownCounts }> {
  const selected = await countInside(cases, selection);
  const compared = comparison === "rest" ? restOf(everyone, selected) : await countInside(cases, comparison);
  return { selected, compared };
}
