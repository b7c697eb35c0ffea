import { scaleUtc, utcYear } from "d3";
import type { DateState, PersonEventKind } from "../../model/case-codes";
import { textWidth } from "../text/measure";
import type { LinkedContext } from "./linked";
import { startOf } from "./case-lane";
import { eventMark } from "./parts/event-mark";
import { stampSimulated } from "./parts/stamp";
import { drawIn } from "./parts/svg";

export interface LaneStripSpec {
  /** What happened, in words. */
  readonly label: string;
  readonly events: readonly StripEvent[];
  /** Days of custody; the end is absent while it lasts. Absent where either end is unknown. */
  readonly custody?: { readonly from: Date; readonly to?: Date };
}

export interface StripEvent {
  readonly kind: PersonEventKind;
  /** The day, or the last day of the month or year. */
  readonly day: Date;
  readonly state: DateState;
  /** Its name and date, for whoever points at it. */
  readonly text: string;
}

export interface LaneAxis {
  readonly from: Date;
  readonly to: Date;
}

export const STRIP_PX = 26;
const PAD_PX = 10;

const scaleOf = ({ from, to }: LaneAxis, widthPx: number) =>
  scaleUtc([from, to], [PAD_PX, widthPx - PAD_PX]).clamp(true);

/** The lane of one case among many: custody as a bar, events as marks, hollow over the span that they may lie in. */
export function laneStrip(
  spec: LaneStripSpec,
  axis: LaneAxis,
  { document, widthPx }: LinkedContext,
): SVGSVGElement {
  const draw = drawIn(document);
  const x = scaleOf(axis, widthPx);
  const middle = STRIP_PX / 2;
  const node = draw("svg", {
    class: "lane-strip",
    role: "img",
    "aria-label": spec.label,
    viewBox: `0 0 ${widthPx} ${STRIP_PX}`,
    width: widthPx,
    height: STRIP_PX,
  });
  for (const year of utcYear.range(utcYear.ceil(axis.from), axis.to))
    node.append(draw("line", { x1: x(year), x2: x(year), y1: 0, y2: STRIP_PX, stroke: "var(--rule)" }));
  if (spec.custody) {
    const [left, right] = [x(spec.custody.from), x(spec.custody.to ?? axis.to)];
    node.append(
      draw("rect", {
        class: "custody",
        x: left,
        y: middle - 3,
        width: Math.max(1.5, right - left),
        height: 6,
        fill: "var(--held-soft)",
      }),
    );
  }
  for (const { kind, day, state, text } of spec.events) {
    const [from, to] = [x(startOf({ day, state })), x(day)];
    const isExact = state === "day";
    const mark = eventMark(draw, kind, isExact);
    mark.setAttribute("transform", `translate(${((from + to) / 2).toFixed(1)},${middle})`);
    const span = isExact
      ? []
      : [
          draw("rect", {
            class: "span",
            x: from,
            y: middle - 5,
            width: Math.max(2, to - from),
            height: 10,
            fill: "none",
            stroke: "var(--ink-soft)",
            "stroke-dasharray": "2 2",
          }),
        ];
    node.append(draw("g", { "data-kind": kind }, draw("title", {}, text), ...span, mark));
  }
  return node;
}

/** The years over all the lanes, and under them, for all the lanes, that their people are not real. */
export function laneYears(axis: LaneAxis, { document, words, widthPx }: LinkedContext): SVGSVGElement {
  const draw = drawIn(document);
  const x = scaleOf(axis, widthPx);
  const mark = words.t("explore.simulated.short");
  const node = draw("svg", {
    class: "lane-strip",
    role: "img",
    "aria-label": mark,
    viewBox: `0 0 ${widthPx} 18`,
    width: widthPx,
    height: 18,
    "font-size": 12,
    "font-family": "var(--sans)",
    fill: "var(--ink-soft)",
  });
  const years = utcYear.range(utcYear.floor(axis.from), axis.to);
  for (const year of years) {
    const [left, right] = [x(year), x(utcYear.offset(year, 1))];
    const isShort = right - left < 36;
    const text = String(year.getUTCFullYear());
    if (right - left > 16)
      node.append(
        draw(
          "text",
          { x: (left + right) / 2, y: 13, "text-anchor": "middle" },
          isShort ? text.slice(2) : text,
        ),
      );
  }
  const fits = textWidth(mark, 12, 600) <= widthPx - 2 * PAD_PX;
  stampSimulated(node, fits ? mark : words.t("explore.simulated.mark"));
  return node;
}
