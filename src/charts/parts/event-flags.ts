import type { RenderFunction } from "@observablehq/plot";
import { textWidth } from "../text/measure";

export interface Flag {
  readonly date: Date;
  /** The number that the legend explains. */
  readonly number: number;
  /** A word or two, shown where there is room. */
  readonly short: string;
}

export interface PlacedFlag {
  readonly flag: Flag;
  readonly xPx: number;
  /** 0 is the row next to the drawing. */
  readonly row: number;
  readonly text: string;
}

const SIZE_PX = 11;
const ROW_PX = 14;
const PAD_PX = 6;

/**
 * Places labels left of their stems, in rows that climb with time: a later label passes above the
 * stems of the earlier ones, so nothing overlaps at any width. Flags in the order of their dates.
 */
export function placeFlags(
  flags: readonly Flag[],
  x: (date: Date) => number,
  { withText }: { readonly withText: boolean },
): readonly PlacedFlag[] {
  const placed: PlacedFlag[] = [];
  for (const flag of flags) {
    const full = `${flag.number}\u00a0\u00a0${flag.short}`;
    const xPx = x(flag.date);
    const fits = withText && textWidth(full, SIZE_PX) <= xPx - 2;
    const text = fits ? full : String(flag.number);
    const left = xPx - textWidth(text, SIZE_PX) - PAD_PX;
    const crossed = placed.filter((other) => other.xPx > left).map(({ row }) => row + 1);
    placed.push({ flag, xPx, row: Math.max(0, ...crossed), text });
  }
  return placed;
}

/** The room that flags need above the drawing, in pixels. */
export const flagsHeightPx = (placed: readonly PlacedFlag[]): number =>
  placed.length === 0 ? 0 : (Math.max(...placed.map(({ row }) => row)) + 1) * ROW_PX + 4;

/** Draws flags: a stem down to the zero line and the label on its left. Give it to Plot as a mark. */
export const eventFlags =
  (flags: readonly Flag[], options: { readonly withText: boolean }): RenderFunction =>
  (_index, scales, _values, { marginTop, height, marginBottom }, { document }) => {
    const scale = scales.x;
    if (scale === undefined) return null;
    const group = element(document, "g", { class: "flags" });
    for (const { flag, xPx, row, text } of placeFlags(flags, (date) => Number(scale(date)), options)) {
      const top = marginTop - 4 - row * ROW_PX;
      const stem = { x1: xPx, x2: xPx, y1: top - ROW_PX + 3, y2: height - marginBottom };
      group.append(
        element(document, "line", {
          ...stem,
          stroke: "var(--event)",
          "stroke-dasharray": "1 3",
          class: "flag-stem",
        }),
      );
      const label = element(document, "text", {
        x: xPx - 4,
        y: top - 3,
        "text-anchor": "end",
        "font-size": SIZE_PX,
        fill: "var(--ink-soft)",
        class: "flag",
      });
      label.textContent = text;
      group.append(label);
      const day = element(document, "title", {});
      day.textContent = flag.short;
      label.append(day);
    }
    return group;
  };

function element<N extends keyof SVGElementTagNameMap>(
  document: Document,
  name: N,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[N] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
