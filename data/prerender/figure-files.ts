import { toCsv } from "../../src/export/csv";
import { frame } from "../../src/figures/frame";
import type { FigureView } from "../../src/figures/view";
import { embeddedFonts } from "../embedded-fonts";
import { loadWords } from "../../src/words/load-words";
import type { Language, Words } from "../../src/words/words";

const WIDTH_PX = 760;

/** A figure by its id, and how it is drawn. */
export interface Drawable {
  readonly id: string;
  view(words: Words, widthsPx: readonly number[]): Promise<FigureView>;
}

/** The static files of each figure in a language: a standalone SVG and the table as CSV. */
export async function writeFigureFiles(
  figures: readonly Drawable[],
  lang: Language,
  write: (path: string, text: string) => Promise<void>,
): Promise<void> {
  const words = await loadWords(lang);
  const fonts = await embeddedFonts();
  for (const figure of figures) {
    const drawn = await figure.view(words, [WIDTH_PX]);
    const [drawing] = drawn.drawings;
    if (!drawing) throw new TypeError(`figure ${figure.id}: expected something to draw, got an empty view`);
    const svg = frame(drawn, drawing, "light", { sources: words.t("frame.sources"), lang, fonts });
    await write(`figures/${figure.id}.${lang}.svg`, svg);
    await write(`figures/${figure.id}.${lang}.csv`, toCsv(drawn));
  }
}
