import type { Words } from "../../../words/words";
import { textWidth } from "../../text/measure";
import { niceSteps, WITHIN_TEN } from "./nice-steps";
import type { Draw } from "./svg";
import { STILL } from "./underlay";

const TEXT_PX = 12;
const GAP_PX = 6;
const APART_PX = 20;
/** From one circle of the key to the next the people are about as many times. */
const EVERY = 2;
const CIRCLES = 3;

/** How many people circles stand for: a row of a few from small to large, each with its number. */
export function circleKey(
  draw: Draw,
  words: Words,
  {
    radius,
    most,
    unit,
    topPx,
  }: {
    /** Of a circle of so many people, in pixels. */
    radius(people: number): number;
    /** The people of the largest circle. */
    readonly most: number;
    readonly unit: string;
    readonly topPx: number;
  },
) {
  const steps = niceSteps({ min: 0.5, max: most, count: CIRCLES * EVERY - 1, withinTen: WITHIN_TEN.narrow });
  const shown = steps.filter((_, i) => (steps.length - 1 - i) % EVERY === 0);
  const largestPx = Math.max(0, ...shown.map(radius));
  const middlePx = topPx + 18 + largestPx;
  const node = draw("g", { class: STILL, "aria-hidden": "true", fill: "var(--ink-soft)" });
  node.append(draw("text", { x: 1, y: topPx + 10 }, unit));
  let x = 1;
  for (const people of shown) {
    const r = radius(people);
    const text = words.number(people);
    node.append(
      draw("circle", { cx: x + r, cy: middlePx, r, fill: "none", stroke: "var(--ink-soft)" }),
      draw("text", { x: x + 2 * r + GAP_PX, y: middlePx + 4 }, text),
    );
    x += 2 * r + GAP_PX + textWidth(text, TEXT_PX) + APART_PX;
  }
  return { node, heightPx: 18 + 2 * largestPx + 10 };
}
