import { stockOf } from "../model/stock";
import { baseOf, type Selection } from "../model/selection";
import type { Comparison, CountedState } from "../model/case-permalink";
import { mapCounts, type ShownCounts } from "../query/cases/draws";
import { restOf } from "../query/cases/rest-of";
import { hasOwnScale, stillPart } from "../query/cases/own-scale";
import { countInside, countSelection, type Crossfilter } from "./crossfilter";

export interface CaseCounts {
  readonly selected: ShownCounts;
  readonly everyone: ShownCounts;
  readonly compared?: ShownCounts;
  /** What the drawings are scaled to, where that is not everyone. */
  readonly scaledTo?: ShownCounts;
}

/**
 * Every measure of a selection, of everyone, and of the group compared with where there is one. A figure leaves out the
 * clauses of what it draws, so that a reader sees what else could be chosen; two groups that are compared are both whole
 * in every figure, or people of one would stand among the other.
 */
export async function caseCounts(cases: Crossfilter, asked: CountedState): Promise<CaseCounts> {
  const { selection, comparison } = asked;
  const everyone = await countSelection(cases, baseOf(selection));
  const groups: Omit<CaseCounts, "everyone"> = comparison
    ? await countGroups(cases, everyone, selection, comparison)
    : { selected: await countSelection(cases, selection) };
  const scaledTo = hasOwnScale(asked) && (await countScale(cases, selection, groups.compared));
  return { everyone, ...groups, ...(scaledTo && { scaledTo }) };
}

/**
 * What the drawings of a selection are scaled to where that is not everyone: to the selection without its intervals,
 * which move on a scale that stays still, and to the group compared with.
 */
export async function countScale(
  cases: Crossfilter,
  selection: Selection,
  compared: ShownCounts | undefined,
): Promise<ShownCounts> {
  const still = stillPart(selection);
  if (!compared) return countSelection(cases, still);
  const own = await countInside(cases, still);
  const larger = (a: Int32Array, b: Int32Array): Int32Array =>
    a.map((people, bin) => Math.max(people, b[bin] ?? 0));
  return {
    ...mapCounts(own, (counts, id) => larger(counts, compared[id])),
    ...changesOf(larger(heldOf(own), heldOf(compared))),
  };
}

const heldOf = ({ stayInDay, stayOutDay }: ShownCounts): Int32Array => stockOf(stayInDay, stayOutDay);

/** Who came and who left, for people held: the largest of two stocks is not made of the largest of their flows. */
const changesOf = (held: Int32Array): Pick<ShownCounts, "stayInDay" | "stayOutDay"> => ({
  stayInDay: held.map((people, day) => Math.max(0, people - (held[day - 1] ?? 0))),
  stayOutDay: held.map((people, day) => Math.max(0, (held[day - 1] ?? 0) - people)),
});

/** Two groups that are compared, each whole. */
export async function countGroups(
  cases: Crossfilter,
  everyone: ShownCounts,
  selection: Selection,
  comparison: Comparison,
): Promise<{ readonly selected: ShownCounts; readonly compared: ShownCounts }> {
  const selected = await countInside(cases, selection);
  const compared =
    comparison === "rest" ? restOf(everyone, selected, selection) : await countInside(cases, comparison);
  return { selected, compared };
}
