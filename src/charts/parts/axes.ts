import * as Plot from "@observablehq/plot";
import type { ChartContext } from "../context";

/** Horizontal grid lines with their numbers in the left margin. Counts only: no fractions of a person. */
export function valueGrid(
  { words, widthPx }: ChartContext,
  { ticks = widthPx < 500 ? 4 : 5 } = {},
): Plot.Markish[] {
  return [
    Plot.gridY({ ticks, stroke: "var(--rule)", strokeOpacity: 1 }),
    Plot.axisY({
      ticks,
      tickSize: 0,
      tickPadding: 6,
      label: null,
      fill: "var(--ink-soft)",
      tickFormat: (n: number) => words.number(n),
    }),
  ];
}

/** Years along the bottom: a tick where a year starts, its number in the middle of the room that it has. */
export function yearAxis(): Plot.Markish[] {
  return [
    Plot.axisX({
      ticks: "year",
      tickSize: 6,
      label: null,
      fill: "var(--ink-soft)",
      stroke: "var(--ink-faint)",
      tickFormat: (d: Date) => String(d.getUTCFullYear()),
    }),
  ];
}

/** The zero line that bars and areas stand on. */
export const baseline = (): Plot.Markish => Plot.ruleY([0], { stroke: "var(--ink-soft)" });
