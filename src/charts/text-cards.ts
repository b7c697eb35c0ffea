import * as Plot from "@observablehq/plot";
import type { ChartContext } from "./context";
import { textWidth } from "./text/measure";
import { wrapText } from "./text/wrap";

export interface TextCard {
  readonly heading: string;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
}

const HEADING_PX = 14;
const TEXT_PX = 13;
const LINE_PX = 18;

/** Words in rows under headings, each after its label; on a narrow screen the label stands above its text. */
export function textCards(cards: readonly TextCard[], { widthPx }: ChartContext): Plot.PlotOptions {
  const narrow = widthPx < 520;
  const labelPx =
    Math.max(...cards.flatMap(({ rows }) => rows.map(({ label }) => textWidth(label, TEXT_PX, 600)))) + 16;
  const left = narrow ? 12 : labelPx + 12;
  const headings: Line[] = [];
  const labels: Line[] = [];
  const lines: Line[] = [];
  const bars: { y1: number; y2: number }[] = [];
  let y = 4;
  for (const { heading, rows } of cards) {
    const start = y;
    for (const text of wrapText(heading, widthPx - 12, HEADING_PX, 600)) {
      headings.push({ x: 12, y: y + LINE_PX / 2, text });
      y += LINE_PX + 2;
    }
    for (const { label, text } of rows) {
      labels.push({ x: 12, y: y + LINE_PX / 2, text: label });
      if (narrow) y += LINE_PX;
      for (const line of wrapText(text, widthPx - left, TEXT_PX)) {
        lines.push({ x: left, y: y + LINE_PX / 2, text: line });
        y += LINE_PX;
      }
    }
    bars.push({ y1: start + 2, y2: y });
    y += 16;
  }
  const at = { x: "x", y: "y", text: "text", textAnchor: "start" } as const;
  return {
    height: Math.ceil(y - 8),
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      Plot.ruleX(bars, { x: 2, y1: "y1", y2: "y2", stroke: "var(--held)", strokeWidth: 3 }),
      Plot.text(headings, { ...at, fontSize: HEADING_PX, fontWeight: 600, fill: "var(--ink)" }),
      Plot.text(labels, { ...at, fontSize: TEXT_PX, fontWeight: 600, fill: "var(--ink-soft)" }),
      Plot.text(lines, { ...at, fontSize: TEXT_PX, fill: "var(--ink)" }),
    ],
  };
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}
