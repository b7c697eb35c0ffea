import { openBrush, type Brush, type Crossfilter } from "../../engine/crossfilter";
import type { Selection } from "../../model/selection";
import type { AxisId, ShownId } from "../../query/cases/draws";

/** What a brush moves: the selection in each figure, and who is inside all of it where everyone else stands beside it. */
export interface Moving {
  readonly selected: Brush;
  readonly inside: Brush | undefined;
}

/** Builds what an interval on an axis needs under the rest of a selection. */
export async function openMoving(
  cases: Crossfilter,
  selection: Selection,
  axis: AxisId,
  { moved, isAgainstRest }: { readonly moved: readonly ShownId[]; readonly isAgainstRest: boolean },
): Promise<Moving> {
  const [selected, inside] = await Promise.all([
    openBrush(cases, selection, axis, { moved }),
    isAgainstRest ? openBrush(cases, selection, axis, { moved, own: "kept" }) : undefined,
  ]);
  return { selected, inside };
}
