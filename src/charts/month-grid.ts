import * as Plot from "@observablehq/plot";
import { rollups, utcMonth, utcYear } from "d3";
import type { ChartContext } from "./context";
import { textWidth } from "./text/measure";

export interface GridRow {
  readonly label: string;
  readonly months: readonly { readonly month: Date; readonly grade: number }[];
}

export interface MonthGrid {
  readonly rows: readonly GridRow[];
  readonly domain: readonly [from: Date, to: Date];
  /** The palette name of each grade, from 1. */
  readonly colors: readonly string[];
  /** What each grade says, from 1. */
  readonly grades: readonly string[];
}

const TEXT_PX = 12;
const CELL_PX = 12;

/** Rows of months, a cell for each that is known; narrow drawings put a quarter into a cell and the label above its row. */
export function monthGrid(
  { rows, domain, colors, grades }: MonthGrid,
  { widthPx, words }: ChartContext,
): Plot.PlotOptions {
  const narrow = widthPx < 620;
  const rowPx = narrow ? 32 : 19;
  const labelPx = Math.max(...rows.map(({ label }) => textWidth(label, TEXT_PX)));
  const left = narrow ? 0 : Math.ceil(labelPx) + 12;
  const interval = narrow ? utcMonth.every(3) : utcMonth;
  if (!interval) throw new TypeError("month grid: expected an interval, got none");
  const [from, to] = domain;
  const slots = interval.range(interval.floor(from), to);
  const cells = rows.flatMap(({ label, months }, row) =>
    rollups(
      months,
      (same) => Math.max(...same.map(({ grade }) => grade)),
      ({ month }) => +interval.floor(month),
    )
      .filter(([start]) => start >= +interval.floor(from) && start < +to)
      .map(([start, grade]) => ({ row, label, start: new Date(start), grade })),
  );
  type GridCell = (typeof cells)[number];
  const y = (row: number) => row * rowPx + (narrow ? 18 : 4);
  const marginTop = 20;
  const when = (start: Date) =>
    narrow
      ? words.period(start, new Date(+interval.offset(start, 1) - 86_400_000))
      : words.date(start, "month");
  return {
    height: marginTop + rows.length * rowPx + 6,
    marginTop,
    marginLeft: left,
    marginRight: 2,
    marginBottom: 0,
    x: { type: "utc", domain: [interval.floor(from), interval.offset(slots.at(-1) ?? to, 1)] },
    y: {
      type: "linear",
      domain: [0, rows.length * rowPx + 6],
      range: [marginTop, marginTop + rows.length * rowPx + 6],
      axis: null,
    },
    marks: [
      Plot.axisX({
        anchor: "top",
        ticks: utcYear.range(from, to),
        tickSize: 4,
        label: null,
        fill: "var(--ink-soft)",
        stroke: "var(--ink-faint)",
        textAnchor: "start",
        tickFormat: (d: Date) => String(d.getUTCFullYear()),
      }),
      Plot.ruleX(utcYear.range(from, to), { stroke: "var(--rule)" }),
      Plot.ruleY(rows, { y: (_: GridRow, i: number) => y(i) + CELL_PX / 2, stroke: "var(--rule)" }),
      Plot.rect(cells, {
        x1: (cell: GridCell) => cell.start,
        x2: (cell: GridCell) => interval.offset(cell.start, 1),
        y1: (cell: GridCell) => y(cell.row),
        y2: (cell: GridCell) => y(cell.row) + CELL_PX,
        insetLeft: 0.5,
        insetRight: 0.5,
        fill: (cell: GridCell) => `var(--${colors[cell.grade - 1] ?? "gap"})`,
        title: (cell: GridCell) => `${cell.label}, ${when(cell.start)}: ${grades[cell.grade - 1] ?? ""}`,
      }),
      Plot.text(rows, {
        frameAnchor: "left",
        textAnchor: "start",
        dx: narrow ? 0 : -left,
        y: (_: GridRow, i: number) => (narrow ? y(i) - 8 : y(i) + CELL_PX / 2),
        text: "label",
        fontSize: TEXT_PX,
        fill: "var(--ink)",
        stroke: "var(--paper)",
        strokeWidth: 3,
      }),
    ],
  };
}
