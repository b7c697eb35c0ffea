import { CHARGE_ANSWERS, CONDITION_ANSWERS } from "../../../model/case-codes";
import type { ExplorerFigure } from "../explorer-figure";
import { barFigure } from "./bar-figure";
import { flowFigure, heldOverTime, type PublishedCount } from "./time-figures";

/** The figures of the explorer, in the order of the page. */
export const explorerFigures = (published: readonly PublishedCount[]): readonly ExplorerFigure[] => [
  heldOverTime(published),
  flowFigure,
  barFigure({
    id: "conditions",
    measure: "condition",
    dimension: "condition",
    codes: CONDITION_ANSWERS,
    family: "case.condition",
    notes: ["assumption", "unknown"],
    most: 12,
  }),
  barFigure({
    id: "charges",
    measure: "charge",
    dimension: "charge",
    codes: CHARGE_ANSWERS,
    family: "case.charge",
    notes: ["fit", "assumption"],
    most: 14,
  }),
];
