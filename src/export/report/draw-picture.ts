import { frame } from "../../figures/frame/frame";
import type { Origin } from "../../figures/frame/origin";
import { markedTitle } from "../../figures/marked-title";
import type { FigureView } from "../../figures/view";
import type { ReportSize } from "../../model/report";
import type { Words } from "../../words/words";
import { escapeText } from "./escape-text";

export interface DrawnPicture {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface DrawingChoice {
  readonly size: ReportSize;
  readonly words: Words;
  readonly data: Pick<Origin, "version" | "asOf">;
  /** Keeps the ids of several pictures of a page apart. */
  readonly prefix: string;
}

/**
 * A figure as a report shows it, undefined where there is nothing to draw: title and address stand in the caption and
 * the notes in the method, so the picture goes without them. The view is drawn at `widthsFor(size)`.
 */
export function drawPicture(
  view: FigureView,
  { size, words, data, prefix }: DrawingChoice,
): DrawnPicture | undefined {
  if (view.drawings.length === 0) return undefined;
  const bare = { ...view, title: "", notes: [] };
  const svg = frame(bare, { size, theme: "print", words, origin: { ...data, address: "" } })
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeText(markedTitle(view, words))}</title>`)
    .trim();
  const sizeOf = (name: string): number =>
    Number(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1]);
  return { svg: withOwnIds(svg, prefix), widthPx: sizeOf("width"), heightPx: sizeOf("height") };
}

const withOwnIds = (svg: string, prefix: string): string =>
  svg
    .replace(/(\sid=")([^"]+)"/g, `$1${prefix}-$2"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}-$1)`)
    .replace(/(\s(?:xlink:)?href="#)([^"]+)"/g, `$1${prefix}-$2"`);
