import { CHARTS, type Chart, type ChartId } from "./charts";

/** Something for each chart, by its id, made in the order of the charts. */
export const perChart = <T>(make: (chart: (typeof CHARTS)[number]) => T): Readonly<Record<ChartId, T>> =>
  Object.fromEntries(CHARTS.map((chart) => [chart.id, make(chart)])) as Readonly<Record<ChartId, T>>; // border: one for each chart

export function chartOf(id: ChartId): Chart {
  const chart = CHARTS.find((each) => each.id === id);
  if (chart === undefined) throw new Error(`charts: expected ${id}, got none`);
  return chart;
}
