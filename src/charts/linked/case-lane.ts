import { extent, scaleUtc, utcYear } from "d3";
import type { DateState, PersonEventKind } from "../../model/case-codes";
import type { LinkedContext } from "./linked";
import { textWidth } from "../text/measure";
import { wrapText } from "../text/wrap";
import { drawIn, frameIn } from "./parts/svg";

export interface LaneSpec {
  readonly label: string;
  readonly events: readonly LaneEvent[];
  /** Days of custody; the end is absent while it lasts. */
  readonly custody?: { readonly from: Date; readonly to?: Date };
  readonly lastDay: Date;
}

export interface LaneEvent {
  readonly kind: PersonEventKind;
  readonly name: string;
  /** The day, or the last day of the month or year; without one the event has no place on the lane. */
  readonly day: Date;
  readonly state: DateState;
  readonly dateText: string;
}

const LINE_PX = 16;
/** Between the lines of two events. */
const GAP_PX = 6;
const TOP_PX = 46;
const SIZE_PX = 12;
/** Between a mark and its words. */
const BESIDE_PX = 9;
const TICK_SIZE_PX = 12;

/** One lane: custody as a bar, known days as full marks, months and years as spans as long as they are. */
export function caseLane(spec: LaneSpec, { document, words, widthPx }: LinkedContext): SVGSVGElement {
  const draw = drawIn(document);
  const left = 12;
  const right = widthPx - 12;
  const starts = spec.events.map((event) => startOf(event));
  const [first = spec.lastDay] = extent([...starts, ...(spec.custody ? [spec.custody.from] : [])]);
  const from = new Date(Math.min(first.getTime(), utcYear.offset(spec.lastDay, -1).getTime()));
  const x = scaleUtc([from, spec.lastDay], [left, right]).clamp(true);
  const rows = spec.events.map((event) => placeWords(event));
  const footPx = rows.reduce((sum, { lines }) => sum + lines.length * LINE_PX + GAP_PX, TOP_PX);
  const node = frameIn(draw, { widthPx, heightPx: footPx + 4, label: spec.label });
  for (const tick of x.ticks(Math.max(2, Math.floor(widthPx / 110)))) {
    const text = words.shortDate(tick, "month");
    const half = textWidth(text, TICK_SIZE_PX) / 2;
    const middle = Math.min(Math.max(x(tick), half), widthPx - half);
    node.append(
      draw("line", { x1: x(tick), x2: x(tick), y1: 22, y2: footPx, stroke: "var(--rule)" }),
      draw("text", { x: middle, y: 14, "text-anchor": "middle", fill: "var(--ink-soft)" }, text),
    );
  }
  if (spec.custody)
    node.append(
      draw("rect", {
        x: x(spec.custody.from),
        y: 26,
        width: Math.max(2, x(spec.custody.to ?? spec.lastDay) - x(spec.custody.from)),
        height: 10,
        fill: "var(--held)",
      }),
    );
  let topPx = TOP_PX;
  spec.events.forEach((event, i) => {
    const y = topPx + 12;
    const [from, to] = [x(startOf(event)), x(event.day)];
    const { lines, isBefore } = rows[i] ?? { lines: [], isBefore: false };
    topPx += lines.length * LINE_PX + GAP_PX;
    const mark =
      event.state === "day"
        ? draw("circle", { cx: to, cy: y - 4, r: 4.5, fill: "var(--ink)" })
        : draw("rect", {
            x: from,
            y: y - 8,
            width: Math.max(6, to - from),
            height: 8,
            fill: "var(--paper-raised)",
            stroke: "var(--ink)",
            "stroke-dasharray": "3 2",
          });
    const beside = isBefore
      ? { x: from - BESIDE_PX, "text-anchor": "end" }
      : { x: to + BESIDE_PX, "text-anchor": "start" };
    node.append(mark, ...lines.map((line, l) => draw("text", { ...beside, y: y + l * LINE_PX }, line)));
  });
  return node;

  /** After the mark where there is room in one line, before it where there is more, in lines where neither holds it. */
  function placeWords(event: LaneEvent): { readonly lines: readonly string[]; readonly isBefore: boolean } {
    const text = `${event.name}, ${event.dateText}`;
    const before = x(startOf(event)) - BESIDE_PX;
    const after = widthPx - x(event.day) - BESIDE_PX;
    const isBefore = textWidth(text, SIZE_PX) > after && before > after;
    return { lines: wrapText(text, isBefore ? before : after, SIZE_PX), isBefore };
  }
}

/** Where the time that an event may have happened in begins. */
export function startOf({ day, state }: Pick<LaneEvent, "day" | "state">): Date {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  if (state === "month") return new Date(Date.UTC(year, month, 1));
  if (state === "quarter") return new Date(Date.UTC(year, month - 2, 1));
  return state === "year" ? new Date(Date.UTC(year, 0, 1)) : day;
}
