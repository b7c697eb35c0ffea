import {
  CITATION_FORMATS,
  EXTENSIONS,
  citationText,
  sourceWork,
  type CitationFormat,
  type CitedWork,
} from "../../src/export/citation";
import { toCsv } from "../../src/export/csv";
import { sourcesFileOf } from "../../src/app/parts/links";
import type { Figure } from "../../src/figures/figure";
import { frame } from "../../src/figures/frame";
import type { FigureView } from "../../src/figures/view";
import { embeddedFonts } from "../embedded-fonts";
import { loadWords } from "../../src/words/load-words";
import type { Language, Words } from "../../src/words/words";

const WIDTH_PX = 760;

/** The static files of each figure in a language: a standalone SVG, the table as CSV, and its sources as references. */
export async function writeFigureFiles(
  figures: readonly Figure[],
  lang: Language,
  view: (figure: Figure, words: Words, widthsPx: readonly number[]) => Promise<FigureView>,
  write: (path: string, text: string) => Promise<void>,
): Promise<void> {
  const words = await loadWords(lang);
  const fonts = await embeddedFonts();
  for (const figure of figures) {
    const drawn = await view(figure, words, [WIDTH_PX]);
    const [drawing] = drawn.drawings;
    if (!drawing) throw new TypeError(`figure ${figure.id}: expected something to draw, got an empty view`);
    const svg = frame(drawn, drawing, "light", { sources: words.t("frame.sources"), lang, fonts });
    await write(`figures/${figure.id}.${lang}.svg`, svg);
    await write(`figures/${figure.id}.${lang}.csv`, toCsv(drawn));
    const sources = drawn.sources.map(sourceWork);
    for (const format of CITATION_FORMATS)
      await write(sourcesFileOf({ root: "", lang }, figure.id, format), fileText(format, sources, words));
  }
}

/** References as a file: plain text begins with a byte order mark, for it cannot say otherwise that it is UTF-8. */
const fileText = (format: CitationFormat, works: readonly CitedWork[], words: Words): string =>
  (EXTENSIONS[format] === "txt" ? "\uFEFF" : "") + citationText(format, works, words);
