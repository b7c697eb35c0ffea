import { scaleLinear, scaleUtc, utcYear, type ScaleLinear, type ScaleTime } from "d3";
import { textWidth } from "../text/measure";
import type { Words } from "../../words/words";
import type { Draw } from "./parts/svg";
import { STILL } from "./parts/underlay";

/** The inside of a drawing along time. */
export interface TimeFrame {
  readonly x: ScaleTime<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly axes: SVGGElement;
}

/** A year whole, by its last two digits, or not at all: what its part of the axis has room for. */
function yearIn(roomPx: number, year: string): string | undefined {
  return [year, `’${year.slice(2)}`].find((text) => textWidth(text, 12) + 3 <= roomPx);
}

/** Years along the foot and whole numbers up the side; `low` below zero counts downwards. */
export function timeFrame(
  draw: Draw,
  words: Words,
  {
    widthPx,
    heightPx,
    from,
    to,
    low = 0,
    high,
  }: {
    readonly widthPx: number;
    readonly heightPx: number;
    readonly from: Date;
    readonly to: Date;
    readonly low?: number;
    readonly high: number;
  },
): TimeFrame {
  const box = { left: 44, right: widthPx - 10, top: 12, bottom: heightPx - 26 };
  const x = scaleUtc([from, to], [box.left, box.right]);
  const y = scaleLinear([low, Math.max(1, high)], [box.bottom, box.top])
    .nice(5)
    .clamp(true);
  const axes = draw("g", {
    class: STILL,
    "aria-hidden": "true",
    fill: "var(--ink-soft)",
    "pointer-events": "none",
  });
  for (const value of y.ticks(5).filter(Number.isInteger))
    axes.append(
      draw("line", {
        x1: box.left,
        x2: box.right,
        y1: y(value),
        y2: y(value),
        stroke: value === 0 ? "var(--ink-soft)" : "var(--rule)",
      }),
      draw("text", { x: box.left - 6, y: y(value) + 4, "text-anchor": "end" }, words.number(Math.abs(value))),
    );
  for (const year of utcYear.range(utcYear.floor(from), to)) {
    const [begin, end] = [Math.max(box.left, x(year)), Math.min(box.right, x(utcYear.offset(year, 1)))];
    if (year >= from)
      axes.append(
        draw("line", { x1: begin, x2: begin, y1: box.bottom, y2: box.bottom + 5, stroke: "var(--ink-soft)" }),
      );
    const text = yearIn(end - begin, String(year.getUTCFullYear()));
    if (text !== undefined)
      axes.append(draw("text", { x: (begin + end) / 2, y: box.bottom + 18, "text-anchor": "middle" }, text));
  }
  return { x, y, box, axes };
}
