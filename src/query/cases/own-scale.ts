import type { ExplorerState } from "../../model/case-permalink";
import { baseOf, dimensionsOf, without, type Selection } from "../../model/selection";
import { AXES, type ShownCounts } from "./draws";

/** A selection without the intervals that a brush moves: what a scale of its own stands still for. */
export const stillPart = (selection: Selection): Selection =>
  without(
    selection,
    Object.values(AXES).map(({ dimension }) => dimension),
  );

/** Whether the drawings of a state are scaled to its selection, in people or in shares. */
export const hasOwnScale = (state: ScaledState): boolean =>
  isInShares(state) || (state.scale === "own" && hasFewer(state));

/** Whether two groups are drawn alike in size: the one compared with as if it were as many as the selection. */
export const isInShares = ({ scale, comparison }: ScaledState): boolean =>
  scale === "share" && comparison !== undefined;

type ScaledState = Pick<ExplorerState, "selection" | "comparison" | "scale">;

/**
 * Everyone else are as many as everyone, and so is a selection of intervals alone without them: in people these stay on
 * the scale of everyone.
 */
const hasFewer = ({ selection, comparison }: ScaledState): boolean =>
  comparison !== "rest" &&
  (comparison !== undefined ||
    dimensionsOf(stillPart(selection)).length > dimensionsOf(baseOf(selection)).length);

/** How many times its people the group compared with is drawn as, in shares: not at all where it holds nobody. */
export function timesOf(
  state: ScaledState,
  { selected, compared }: { readonly selected: Partial<ShownCounts>; readonly compared: ShownCounts },
): { readonly comparedTimes?: number } {
  if (!isInShares(state)) return {};
  const [people, others] = [selected, compared].map(({ total }) => total?.[0] ?? 0);
  return { comparedTimes: people && others ? people / others : 0 };
}
