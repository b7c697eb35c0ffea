import { EVERYONE, type Selection } from "../model/selection";
import type { Comparison } from "../model/case-permalink";
import type { ShownCounts } from "../query/cases/draws";
import { restOf } from "../query/cases/rest-of";
import { countInside, countSelection, type Crossfilter } from "./crossfilter";

export interface CaseCounts {
  readonly selected: ShownCounts;
  readonly everyone: ShownCounts;
  readonly compared?: ShownCounts;
}

/** Whom a selection is a part of: everyone under its clause of recognition, which the still scales are made for. */
export const baseOf = ({ designation }: Selection): Selection => (designation ? { designation } : EVERYONE);

/** Every measure of a selection, of everyone, and of the group compared with where there is one. */
export async function caseCounts(
  cases: Crossfilter,
  selection: Selection,
  comparison: Comparison | undefined,
): Promise<CaseCounts> {
  const everyone = await countSelection(cases, baseOf(selection));
  const selected = await countSelection(cases, selection);
  if (comparison === undefined) return { everyone, selected };
  const compared =
    comparison === "rest"
      ? restOf(everyone, await countInside(cases, selection))
      : await countSelection(cases, comparison);
  return { everyone, selected, compared };
}
