import * as Plot from "@observablehq/plot";
import type { ChartContext } from "./context";
import { textWidth } from "./text/measure";
import { wrapText } from "./text/wrap";

export interface MatrixCell {
  readonly value: number;
  readonly text: string;
  readonly title: string;
}

export interface NumberMatrix {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly (MatrixCell | undefined)[] }[];
  /** Stands in a cell for which no number was stated. */
  readonly unknown: string;
  /** The number of the darkest ground. */
  readonly max: number;
}

const TEXT_PX = 12;
const HEAD_PX = 11;
const HEAD_LINE_PX = 13;
const ROW_PX = 24;
const NARROWEST_PX = 62;
const WIDEST_PX = 120;

interface Placed {
  readonly x: number;
  readonly y: number;
}

/** Numbers in rows and columns, on a ground as dark as they are large; columns that do not fit stand in further blocks below. */
export function numberMatrix(
  { columns, rows, unknown, max }: NumberMatrix,
  { widthPx }: ChartContext,
): Plot.PlotOptions {
  const left = Math.ceil(Math.max(...rows.map(({ label }) => textWidth(label, TEXT_PX)))) + 12;
  const wordPx = Math.max(
    ...columns.flatMap((column) => column.split(" ")).map((word) => textWidth(word, HEAD_PX)),
  );
  const perBlock = Math.max(
    1,
    Math.min(columns.length, Math.floor((widthPx - left) / Math.max(NARROWEST_PX, wordPx + 8))),
  );
  const blocks = Math.ceil(columns.length / perBlock);
  const inBlock = Math.ceil(columns.length / blocks);
  const columnPx = Math.min(WIDEST_PX, (widthPx - left) / inBlock);
  const heads: (Placed & { text: string })[] = [];
  const labels: (Placed & { text: string })[] = [];
  const cells: (Placed & MatrixCell)[] = [];
  const unknowns: Placed[] = [];
  let top = 0;
  for (let start = 0; start < columns.length; start += inBlock) {
    const wrapped = columns
      .slice(start, start + inBlock)
      .map((column) => wrapText(column, columnPx - 8, HEAD_PX));
    const headLines = Math.max(...wrapped.map(({ length }) => length));
    wrapped.forEach((lines, i) =>
      lines.forEach((text, n) =>
        heads.push({
          x: left + (i + 0.5) * columnPx,
          y: top + (headLines - lines.length + n + 0.5) * HEAD_LINE_PX,
          text,
        }),
      ),
    );
    top += headLines * HEAD_LINE_PX + 6;
    for (const row of rows) {
      const y = top + ROW_PX / 2;
      labels.push({ x: 0, y, text: row.label });
      for (let i = start; i < Math.min(start + inBlock, columns.length); i += 1) {
        const cell = row.cells[i];
        const x = left + (i - start + 0.5) * columnPx;
        if (cell) cells.push({ ...cell, x, y });
        else unknowns.push({ x, y });
      }
      top += ROW_PX;
    }
    top += 16;
  }
  const at = { x: "x", y: "y", text: "text" } as const;
  type Cell = (typeof cells)[number];
  return {
    height: Math.ceil(top - 10),
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      Plot.rect(cells, {
        x1: ({ x }: Cell) => x - columnPx / 2 + 1,
        x2: ({ x }: Cell) => x + columnPx / 2 - 1,
        y1: ({ y }: Cell) => y - ROW_PX / 2 + 1,
        y2: ({ y }: Cell) => y + ROW_PX / 2 - 1,
        fill: "var(--held)",
        fillOpacity: ({ value }: Cell) => 0.08 + 0.42 * Math.min(1, value / max),
        title: "title",
      }),
      Plot.text(heads, { ...at, fontSize: HEAD_PX, fill: "var(--ink-soft)" }),
      Plot.text(labels, { ...at, textAnchor: "start", fontSize: TEXT_PX, fill: "var(--ink-soft)" }),
      Plot.text(cells, { ...at, fontSize: TEXT_PX, fontWeight: 600, fill: "var(--ink)" }),
      Plot.text(unknowns, { ...at, text: () => unknown, fontSize: TEXT_PX, fill: "var(--ink-faint)" }),
    ],
  };
}
