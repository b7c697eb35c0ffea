import { PALETTES, type Palette, type PaletteName, type Theme } from "../charts/palette";
import { textWidth, type TextWeight } from "../charts/text/measure";
import { wrapText } from "../charts/text/wrap";
import { legendSymbol } from "./legend-symbol";
import type { Drawing, FigureView, LegendItem } from "./view";

export interface FrameWords {
  /** Stands before the publishers: "Sources". */
  readonly sources: string;
  readonly lang: string;
  /** A style sheet with the embedded faces; without it the reader's own sans is used. */
  readonly fonts?: string;
}

/** The embedded faces by family: one a script, tried in this order for each letter. */
export const EMBEDDED_FACES: Readonly<Record<string, string>> = {
  "Rollcall Latin": "source-sans-3-latin.woff2",
  "Rollcall Latin Extended": "source-sans-3-latin-ext.woff2",
  "Rollcall Cyrillic": "source-sans-3-cyrillic.woff2",
};
const FAMILIES = [...Object.keys(EMBEDDED_FACES), "Source Sans 3", "Noto Sans", "DejaVu Sans"].map(
  (name) => `'${name}'`,
);

const PAD = 16;

/** A block of the frame: SVG at the origin and the height that it takes. */
interface Block {
  readonly svg: string;
  readonly heightPx: number;
}

/** One drawing with its title, legend, notes and sources in a single SVG that needs no page around it. */
export function frame(
  view: FigureView,
  drawing: Drawing,
  theme: Theme,
  { sources, lang, fonts }: FrameWords,
): string {
  const width = drawing.widthPx + 2 * PAD;
  const inner = drawing.widthPx;
  const publishers = [...new Set(view.sources.map(({ publisher }) => publisher))].join("; ");
  const blocks: readonly Block[] = [
    lines(view.title, inner, { size: 19, weight: 600, color: "ink", leading: 24 }),
    lines(view.subtitle, inner, { size: 13, color: "ink-soft", leading: 18, after: 6 }),
    legend(
      view.legend.filter(({ mark }) => mark !== "event"),
      inner,
    ),
    ...drawing.panels.flatMap(({ title, svg }) => [
      ...(title === undefined
        ? []
        : [lines(title, inner, { size: 14, weight: 600, color: "ink", leading: 19 })]),
      { svg, heightPx: heightOf(svg) + 8 },
    ]),
    legend(
      view.legend.filter(({ mark }) => mark === "event"),
      inner,
    ),
    ...view.notes.map((note) => lines(note, inner, { size: 12, color: "ink-soft", leading: 16, after: 3 })),
    lines(`${sources}: ${publishers}`, inner, { size: 12, color: "ink-soft", leading: 16, after: 0 }),
  ];
  let y = PAD;
  const placed = blocks.map(({ svg, heightPx }) => {
    const group = `<g transform="translate(${PAD},${y})">${svg}</g>`;
    y += heightPx;
    return group;
  });
  const height = Math.ceil(y + PAD);
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${lang}"`,
    ` font-family="${FAMILIES.join(", ")}, sans-serif" font-size="12">`,
    ...(fonts === undefined ? [] : [`<style>${fonts}</style>`]),
    `<title>${escape(view.title)}</title><desc>${escape(view.description.map((s) => s.text).join(" "))}</desc>`,
    `<rect width="${width}" height="${height}" fill="var(--paper)"></rect>`,
    ...placed,
    "</svg>\n",
  ].join("");
  return painted(text, PALETTES[theme]);
}

/** Colours by name become values, because a file outside the site has no style sheet. */
export function painted(svg: string, palette: Palette): string {
  return svg.replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => {
    if (!isColor(name, palette)) throw new TypeError(`palette: expected a known colour, got "${name}"`);
    return palette[name];
  });
}

const isColor = (name: string, palette: Palette): name is PaletteName => Object.hasOwn(palette, name);

interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly color: PaletteName;
  readonly weight?: TextWeight;
  readonly after?: number;
}

function lines(
  text: string,
  maxWidthPx: number,
  { size, leading, color, weight = 400, after = 4 }: Setting,
): Block {
  const rows = wrapText(text, maxWidthPx, size, weight);
  const spans = rows
    .map((row, i) => `<tspan x="0" y="${size + i * leading}">${escape(row)}</tspan>`)
    .join("");
  return {
    svg: `<text font-size="${size}" font-weight="${weight}" fill="var(--${color})">${spans}</text>`,
    heightPx: rows.length * leading + after,
  };
}

function legend(items: readonly LegendItem[], maxWidthPx: number): Block {
  const SIZE = 12;
  const LINE = 18;
  const SYMBOL = 20;
  let x = 0;
  let y = 0;
  const parts = items.map((item) => {
    const rows = wrapText(item.label, maxWidthPx - SYMBOL, SIZE);
    const wide = SYMBOL + Math.max(...rows.map((row) => textWidth(row, SIZE))) + 16;
    if (x > 0 && x + wide > maxWidthPx) {
      x = 0;
      y += LINE;
    }
    const text = rows
      .map((row, i) => `<tspan x="${SYMBOL}" y="${SIZE + i * 16}">${escape(row)}</tspan>`)
      .join("");
    const svg = `<g transform="translate(${x},${y})">${legendSymbol(item)}<text font-size="${SIZE}" fill="var(--ink-soft)">${text}</text></g>`;
    if (rows.length > 1) {
      x = 0;
      y += LINE + (rows.length - 1) * 16;
    } else x += wide;
    return svg;
  });
  return { svg: parts.join(""), heightPx: items.length === 0 ? 0 : y + (x > 0 ? LINE : 0) + 8 };
}

const heightOf = (svg: string): number => Number(/ height="([\d.]+)"/.exec(svg)?.[1] ?? Number.NaN);

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
