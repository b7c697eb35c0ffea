import type { ExplorerState } from "../../model/case-permalink";
import { baseOf, dimensionsOf, without, type Selection } from "../../model/selection";
import { AXES } from "./draws";

/** A selection without the intervals that a brush moves: what a scale of its own stands still for. */
export const stillPart = (selection: Selection): Selection =>
  without(
    selection,
    Object.values(AXES).map(({ dimension }) => dimension),
  );

/**
 * Whether the drawings of a state are scaled to its selection. Everyone else are as many as everyone, and so is a
 * selection of intervals alone without them: these stay on the scale of everyone.
 */
export const hasOwnScale = ({
  selection,
  comparison,
  scale,
}: Pick<ExplorerState, "selection" | "comparison" | "scale">): boolean =>
  scale === "own" &&
  comparison !== "rest" &&
  (comparison !== undefined ||
    dimensionsOf(stillPart(selection)).length > dimensionsOf(baseOf(selection)).length);
