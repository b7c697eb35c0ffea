import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTimes,
  symbolTriangle,
} from "d3";
import type { PersonEventKind } from "../../../model/case-codes";
import type { Draw } from "./svg";

/** Events that share a mark: their shape tells them apart, without colour too. */
export const EVENT_MARKS = [
  { kinds: ["charged", "trial", "convicted", "appeal"], shape: symbolDiamond, color: "var(--ink)" },
  { kinds: ["detained", "transferred"], shape: symbolSquare, color: "var(--ink-soft)" },
  { kinds: ["punishment"], shape: symbolTriangle, color: "var(--held)" },
  { kinds: ["illness", "hospital"], shape: symbolCross, color: "var(--cat-1)" },
  { kinds: ["contact-lost", "contact-restored"], shape: symbolCircle, color: "var(--ink)" },
  { kinds: ["released"], shape: symbolStar, color: "var(--cat-3)" },
  { kinds: ["died"], shape: symbolTimes, color: "var(--ink)" },
] as const satisfies readonly {
  readonly kinds: readonly PersonEventKind[];
  readonly [key: string]: unknown;
}[];

const AREA = 46;

/** The mark of an event, its middle at 0, 0; hollow where its day is not known, or where contact was lost. */
export function eventMark(draw: Draw, kind: PersonEventKind, isExact: boolean): SVGPathElement {
  const found = EVENT_MARKS.find(({ kinds }) => kinds.some((own) => own === kind)) ?? EVENT_MARKS[0];
  const isHollow = !isExact || kind === "contact-lost";
  return draw("path", {
    d: symbol(found.shape, AREA)() ?? "",
    fill: isHollow ? "var(--paper-raised)" : found.color,
    stroke: kind === "died" || isHollow ? found.color : "var(--paper-raised)",
    "stroke-width": kind === "died" ? 2.5 : isHollow ? 1.5 : 0.75,
  });
}
