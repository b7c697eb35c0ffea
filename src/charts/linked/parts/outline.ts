import type { Draw } from "./svg";

/** The line around the group compared with; empty where there is none. */
export const outlineIn = (draw: Draw): SVGPathElement =>
  draw("path", {
    class: "compared",
    fill: "none",
    stroke: "var(--ink)",
    "stroke-width": 1.25,
    "pointer-events": "none",
  });

/** A path around all the bars that stand beside each other on one base: `x` where a bin begins, `y` where its bar ends. */
export function stepsAround(
  bins: number,
  { base, x, y }: { readonly base: number; x(bin: number): number; y(bin: number): number },
): string {
  const steps = Array.from({ length: bins }, (_, bin) => `V${y(bin).toFixed(1)}H${x(bin + 1).toFixed(1)}`);
  return `M${x(0).toFixed(1)},${base.toFixed(1)}${steps.join("")}V${base.toFixed(1)}`;
}
