import { parseHTML } from "linkedom";
import { readPublished } from "../../data/read-published";
import { askFigure } from "../../src/figures/ask-figure";
import { recordFigures } from "../../src/figures/record/index";
import type { FigureView } from "../../src/figures/view";
import { viewOf } from "../../src/figures/view-of";
import { readFragment } from "../../src/model/record-permalink";
import { loadWords } from "../../src/words/load-words";
import type { Language } from "../../src/words/words";

export interface Asked {
  /** What stands after the number sign in the address. */
  readonly state?: string;
  readonly lang?: Language;
  readonly widthPx?: number;
}

export interface FigureViews {
  view(id: string, asked?: Asked): Promise<FigureView>;
  close(): Promise<void>;
}

/** The figures of the record over the committed data, on the engine that ships. */
export async function openFigures(): Promise<FigureViews> {
  const { engine, geography } = await readPublished("public/data");
  const { document } = parseHTML("<html><body></body></html>");
  return {
    async view(id, { state: fragment = "", lang = "en", widthPx = 760 } = {}) {
      const figure = recordFigures.find((known) => known.id === id);
      if (!figure) throw new TypeError(`figure: expected one of the record, got "${id}"`);
      const state = readFragment(fragment, [id]).states[id] ?? {};
      const words = await loadWords(lang);
      const answers = await askFigure(figure, state, engine);
      return viewOf(figure, answers, state, { words, document, widthsPx: [widthPx], geography });
    },
    close: async () => engine.close(),
  };
}

/** What the marks of a figure say: the first line of each title, date and number, in the order of the drawing. */
export const marksOf = (view: FigureView): readonly string[] =>
  view.drawings
    .flatMap(({ panels }) => panels)
    .flatMap(({ svg }) => [...svg.matchAll(/<title>([^<\n]*)/g)].map(([, line = ""]) => line));

/** The description as one text, without no-break spaces. */
export const descriptionOf = (view: FigureView): string =>
  view.description
    .map(({ text }) => text)
    .join(" ")
    .replaceAll("\u00a0", " ");
