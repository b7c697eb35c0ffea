import { PALETTES, type Palette, type PaletteName, type Theme } from "../../charts/palette";
import type { Words } from "../../words/words";
import { markedTitle } from "../marked-title";
import type { FigureView } from "../view";
import { escapeXml } from "./block";
import { EMBEDDED_FACES } from "./faces";
import { placeIn, placeWhole } from "./layout";
import type { Origin } from "./origin";
import { isShaped, widthsFor, type FrameSize } from "./sizes";

export interface FrameOptions {
  readonly size: FrameSize;
  readonly theme: Theme;
  readonly words: Words;
  readonly origin: Origin;
  /** A style sheet with the embedded faces; without it the reader's own sans is used. */
  readonly fonts?: string;
  /** No paper under the drawing. */
  readonly transparent?: boolean;
}

const FAMILIES = [
  ...Object.keys(EMBEDDED_FACES),
  "Rollcall Sans",
  "Source Sans 3",
  // where none of them is: about as wide, with the letters of both alphabets; a wider face would run over the edge
  "Calibri",
  "Carlito",
  "Noto Sans",
  "DejaVu Sans",
].map((name) => `'${name}'`);

/**
 * A figure with everything that it says of itself in one SVG that needs no page around it. The view is drawn at
 * `widthsFor(size)`. Throws a RangeError when it is not.
 */
export function frame(
  view: FigureView,
  { size, theme, words, origin, fonts, transparent }: FrameOptions,
): string {
  const widths = widthsFor(size);
  const drawings = view.drawings.filter(({ widthPx }) => widths.includes(widthPx));
  const [drawing] = drawings;
  if (!drawing)
    throw new RangeError(`drawings of ${view.id}: expected one of ${widths.join(", ")} px, got none`);
  const said = { view, words, origin };
  const { svg, widthPx, heightPx, box } = isShaped(size)
    ? placeIn(size, said, drawings)
    : placeWhole(said, drawing);
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${box.join(" ")}" role="img" xml:lang="${words.lang}"`,
    ` color="var(--ink)" font-family="${FAMILIES.join(", ")}, sans-serif" font-size="12">`,
    ...(fonts === undefined ? [] : [`<style>${fonts}</style>`]),
    `<title>${escapeXml(markedTitle(view, words))}</title><desc>${escapeXml(descriptionOf(view))}</desc>`,
    ...(transparent === true
      ? []
      : [`<rect width="${box[0]}" height="${box[1]}" fill="var(--paper)"></rect>`]),
    svg,
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

const descriptionOf = ({ simulated, subtitle, selection, description }: FigureView): string =>
  [simulated, subtitle, selection, ...description.map(({ text }) => text)]
    .filter((text) => text !== undefined && text !== "")
    .join(" ");
