import { without, type Selection } from "../../model/selection";
import { AXES } from "./draws";

/** A selection without the intervals that a brush moves: what a scale of its own stands still for. */
export const stillPart = (selection: Selection): Selection =>
  without(
    selection,
    Object.values(AXES).map(({ dimension }) => dimension),
  );
