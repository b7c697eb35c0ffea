import { escapeText } from "./escape-text";
import { joinSentences } from "./join-sentences";
import { frame } from "../../figures/frame";
import type { FigureView } from "../../figures/view";
import type { ReportSize } from "../../model/report";
import type { Words } from "../../words/words";

/** Around the drawing inside its frame, on both sides. */
const PADS_PX = 32;
const WIDTHS_PX: Readonly<Record<ReportSize, number>> = {
  a4: 642,
  "a4-column": 330,
  slide: 1080,
  square: 760,
};

/** The widths at which a figure is to be drawn for a size. */
export const widthsOfSize = (size: ReportSize): readonly number[] => [WIDTHS_PX[size] - PADS_PX];

export interface DrawnPicture {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * A figure as a report shows it, undefined where there is nothing to draw: its title stands in the caption and its notes
 * in the method, so the picture goes without them. `prefix` keeps the ids of several pictures of a page apart.
 */
export function drawPicture(view: FigureView, words: Words, prefix: string): DrawnPicture | undefined {
  const [drawing] = view.drawings;
  if (!drawing) return undefined;
  const untitled = { ...view, title: "", subtitle: subtitleOf(view), notes: [] };
  const svg = frame(untitled, drawing, "print", { sources: words.t("frame.sources"), lang: words.lang })
    .replace("<title></title>", () => `<title>${escapeText(view.title)}</title>`)
    .trim();
  const [widthPx = 0, heightPx = 0] = ["width", "height"].map((name) =>
    Number(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1]),
  );
  return { svg: withOwnIds(svg, prefix), widthPx, heightPx };
}

/** What the picture must say of itself, wherever it is carried. */
const subtitleOf = ({ simulated, subtitle, selection }: FigureView): string =>
  joinSentences([simulated, subtitle, selection]);

const withOwnIds = (svg: string, prefix: string): string =>
  svg
    .replace(/(\sid=")([^"]+)"/g, `$1${prefix}-$2"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}-$1)`)
    .replace(/(\s(?:xlink:)?href="#)([^"]+)"/g, `$1${prefix}-$2"`);
