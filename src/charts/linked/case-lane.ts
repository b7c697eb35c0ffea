import { extent, scaleUtc } from "d3";
import type { DateState, PersonEventKind } from "../../model/case-codes";
import type { LinkedContext } from "./linked";
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

const ROW_PX = 22;
const TOP_PX = 46;

/** One lane: custody as a bar, known days as full marks, months and years as spans as long as they are. */
export function caseLane(spec: LaneSpec, { document, words, widthPx }: LinkedContext): SVGSVGElement {
  const draw = drawIn(document);
  const left = 12;
  const right = widthPx - 12;
  const starts = spec.events.map((event) => startOf(event));
  const [first = spec.lastDay] = extent([...starts, ...(spec.custody ? [spec.custody.from] : [])]);
  const x = scaleUtc([first, spec.lastDay], [left, right]).clamp(true);
  const node = frameIn(draw, {
    widthPx,
    heightPx: TOP_PX + spec.events.length * ROW_PX + 26,
    label: spec.label,
  });
  for (const tick of x.ticks(Math.max(2, Math.floor(widthPx / 110))))
    node.append(
      draw("line", {
        x1: x(tick),
        x2: x(tick),
        y1: 22,
        y2: TOP_PX + spec.events.length * ROW_PX,
        stroke: "var(--rule)",
      }),
      draw(
        "text",
        { x: x(tick), y: 14, "text-anchor": x(tick) > right - 40 ? "end" : "start", fill: "var(--ink-soft)" },
        words.shortDate(tick, "month"),
      ),
    );
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
  spec.events.forEach((event, i) => {
    const y = TOP_PX + i * ROW_PX + 12;
    const [from, to] = [x(startOf(event)), x(event.day)];
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
    const text = `${event.name}, ${event.dateText}`;
    const isLate = to > (left + right) / 2;
    node.append(
      mark,
      draw("text", { x: isLate ? from - 9 : to + 9, y, "text-anchor": isLate ? "end" : "start" }, text),
    );
  });
  return node;
}

/** Where the time that an event may have happened in begins. */
export function startOf({ day, state }: Pick<LaneEvent, "day" | "state">): Date {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  if (state === "month") return new Date(Date.UTC(year, month, 1));
  if (state === "quarter") return new Date(Date.UTC(year, month - 2, 1));
  return state === "year" ? new Date(Date.UTC(year, 0, 1)) : day;
}
