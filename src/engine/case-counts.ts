import { stockOf } from "../model/stock";
import { baseOf, type Selection } from "../model/selection";
import type { Comparison, CountedState } from "../model/case-permalink";
import { mapCounts, type ShownCounts } from "../query/cases/draws";
import { restOf } from "../query/cases/rest-of";
import { hasOwnScale, isInShares, stillPart, timesOf } from "../query/cases/own-scale";
import { countInside, countSelection, type Crossfilter } from "./crossfilter";

export interface CaseCounts {
  readonly selected: ShownCounts;
  readonly everyone: ShownCounts;
  readonly compared?: ShownCounts;
  /** What the drawings are scaled to, where that is not everyone. */
  readonly scaledTo?: ShownCounts;
  /** How many times its people the group compared with is drawn as, where that is not once. */
  readonly comparedTimes?: number;
}

/**
 * Every measure of a selection, of everyone, and of the group compared with where there is one. A figure leaves out the
 * clauses of what it draws, so that a reader sees what else could be chosen; two groups that are compared are both whole
 * in every figure, or people of one would stand among the other.
 */
export async function caseCounts(cases: Crossfilter, asked: CountedState): Promise<CaseCounts> {
  const { selection, comparison } = asked;
  const other = comparison === "rest" ? undefined : comparison;
  const everyone = await countSelection(cases, baseOf(selection, other));
  const groups = comparison && (await countGroups(cases, everyone, selection, comparison));
  const scaledTo = hasOwnScale(asked) && (await countScale(cases, asked, groups));
  return {
    everyone,
    ...(groups ?? { selected: await countSelection(cases, selection) }),
    ...(scaledTo && { scaledTo }),
    ...(groups && timesOf(asked, groups)),
  };
}

/** Two groups that are compared, each whole. */
export interface Groups {
  readonly selected: ShownCounts;
  readonly compared: ShownCounts;
}

/**
 * What the drawings of a selection are scaled to where that is not everyone: to the selection without its intervals,
 * which move on a scale that stays still, and to the group compared with; in shares to both as large as they are drawn.
 */
export async function countScale(
  cases: Crossfilter,
  state: CountedState,
  groups: Groups | undefined,
): Promise<ShownCounts> {
  const still = stillPart(state.selection);
  if (!groups) return countSelection(cases, still);
  const { compared } = groups;
  const own = isInShares(state) ? groups.selected : await countInside(cases, still);
  const { comparedTimes: times = 1 } = timesOf(state, groups);
  const larger = (a: Int32Array, b: Int32Array): Int32Array =>
    a.map((people, bin) => Math.max(people, Math.ceil((b[bin] ?? 0) * times)));
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

export async function countGroups(
  cases: Crossfilter,
  everyone: ShownCounts,
  selection: Selection,
  comparison: Comparison,
): Promise<Groups> {
  const selected = await countInside(cases, selection);
  const compared =
    comparison === "rest" ? restOf(everyone, selected, selection) : await countInside(cases, comparison);
  return { selected, compared };
}
