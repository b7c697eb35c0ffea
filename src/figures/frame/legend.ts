import { textWidth } from "../../charts/text/measure";
import type { LegendItem } from "../view";
import { fittedLines, tspan, type Block } from "./block";
import { legendSymbol } from "./legend-symbol";

const SIZE = 12;
const LINE = 18;
const LEADING = 16;
const SYMBOL = 20;
const GAP = 16;
const AFTER = 8;

/** Symbols with their labels, beside each other as far as there is room; `stacked` gives each a line of its own. */
export function legend(items: readonly LegendItem[], maxWidthPx: number, { stacked = false } = {}): Block {
  let x = 0;
  let y = 0;
  const newLine = (): void => {
    if (x === 0) return;
    x = 0;
    y += LINE;
  };
  const parts = items.map((item) => {
    const rows = fittedLines(item.label, maxWidthPx - SYMBOL, SIZE);
    const wide = SYMBOL + Math.max(0, ...rows.map((row) => textWidth(row, SIZE))) + GAP;
    if (stacked || x + wide - GAP > maxWidthPx) newLine();
    const text = rows.map((row, i) => tspan(SYMBOL, SIZE + i * LEADING, row)).join("");
    const svg = `<g transform="translate(${round(x)},${y})">${legendSymbol(item)}<text font-size="${SIZE}" fill="var(--ink-soft)">${text}</text></g>`;
    x += wide;
    if (rows.length > 1) {
      y += (rows.length - 1) * LEADING;
      newLine();
    }
    return svg;
  });
  newLine();
  return { svg: parts.join(""), heightPx: items.length === 0 ? 0 : y + AFTER };
}

const round = (px: number): number => Math.round(px * 100) / 100;
