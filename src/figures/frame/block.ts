import type { PaletteName } from "../../charts/palette";
import { textWidth, type TextWeight } from "../../charts/text/measure";
import { wrapText } from "../../charts/text/wrap";

/** A block of the frame: SVG at the origin and the height that it takes. */
export interface Block {
  readonly svg: string;
  readonly heightPx: number;
}

export interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly color: PaletteName;
  readonly weight?: TextWeight;
  readonly after?: number;
}

/** A text in as many lines as it needs; empty text takes no room. */
export function lines(
  text: string,
  maxWidthPx: number,
  { size, leading, color, weight = 400, after = 4 }: Setting,
): Block {
  const rows = fittedLines(text, maxWidthPx, size, weight);
  if (rows.length === 0) return { svg: "", heightPx: 0 };
  const spans = rows.map((row, i) => tspan(0, size + i * leading, row)).join("");
  return {
    svg: `<text font-size="${size}" font-weight="${weight}" fill="var(--${color})">${spans}</text>`,
    heightPx: rows.length * leading + after,
  };
}

export const tspan = (x: number, y: number, text: string): string =>
  `<tspan x="${x}" y="${y}">${escapeXml(text)}</tspan>`;

/** Lines that are never wider than the room: a word that is wider, such as an address, breaks where it must. */
export const fittedLines = (
  text: string,
  maxWidthPx: number,
  sizePx: number,
  weight: TextWeight = 400,
): readonly string[] =>
  wrapText(text, maxWidthPx, sizePx, weight).flatMap((row) => broken(row, maxWidthPx, sizePx, weight));

function broken(row: string, maxWidthPx: number, sizePx: number, weight: TextWeight): readonly string[] {
  if (textWidth(row, sizePx, weight) <= maxWidthPx) return [row];
  const rows = [""];
  for (const character of row) {
    const longer = (rows.at(-1) ?? "") + character;
    if (textWidth(longer, sizePx, weight) > maxWidthPx) rows.push(character);
    else rows[rows.length - 1] = longer;
  }
  return rows.filter((part) => part !== "");
}

/** Blocks below each other. */
export function column(blocks: readonly Block[]): Block {
  let y = 0;
  const placed = blocks.map(({ svg, heightPx }) => {
    const group = svg === "" ? "" : `<g transform="translate(0,${y})">${svg}</g>`;
    y += heightPx;
    return group;
  });
  return { svg: placed.join(""), heightPx: y };
}

/** Text of a document or an attribute; characters that XML cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
