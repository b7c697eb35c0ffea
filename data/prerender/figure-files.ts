import { toCsv } from "../../src/export/csv";
import { addressOf } from "../../src/figures/frame/origin";
import { PAD } from "../../src/figures/frame/sizes";
import { frame } from "../../src/figures/frame/frame";
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

export interface FilesOrigin {
  readonly data: { readonly version: string; readonly date: Date };
  /** The address of the site with a slash at its end; empty where it is not known. */
  readonly site: string;
}

/** The static files of each figure in a language: a standalone SVG and the table as CSV. */
export async function writeFigureFiles(
  figures: readonly Drawable[],
  lang: Language,
  { data, site }: FilesOrigin,
  write: (path: string, text: string) => Promise<void>,
): Promise<void> {
  const words = await loadWords(lang);
  const fonts = await embeddedFonts();
  const size = WIDTH_PX + 2 * PAD;
  for (const figure of figures) {
    const drawn = await figure.view(words, [WIDTH_PX]);
    const address = addressOf(site, { lang, id: figure.id, state: "" });
    const origin = { version: data.version, asOf: data.date, address };
    const svg = frame(drawn, { size, theme: "light", words, origin, fonts });
    await write(`figures/${figure.id}.${lang}.svg`, svg);
    await write(`figures/${figure.id}.${lang}.csv`, toCsv(drawn, { words, origin }));
  }
}
