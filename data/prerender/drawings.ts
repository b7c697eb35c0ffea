import type { Figure } from "../../src/figures/figure";
import type { FigureView } from "../../src/figures/view";
import { loadWords } from "../../src/words/load-words";
import { LANGUAGES, type Words } from "../../src/words/words";

/** Every width that a page draws. */
const WIDTHS_PX: readonly number[] = [344, 760, 1040];

/** Each drawing as it is printed, `held.en.344` and so on: a test holds a browser's drawings against them. */
export async function drawAll(
  figures: readonly Figure[],
  view: (figure: Figure, words: Words, widthsPx: readonly number[]) => Promise<FigureView>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const drawings: Record<string, readonly string[]> = {};
  for (const lang of LANGUAGES) {
    const words = await loadWords(lang);
    for (const figure of figures)
      for (const { widthPx, panels } of (await view(figure, words, WIDTHS_PX)).drawings)
        drawings[`${figure.id}.${lang}.${widthPx}`] = panels.map(({ svg }) => svg);
  }
  return drawings;
}
