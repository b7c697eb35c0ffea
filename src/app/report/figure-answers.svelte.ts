import { SvelteMap } from "svelte/reactivity";
import { drawPicture, type DrawnPicture } from "../../export/report/draw-picture";
import { widthsFor } from "../../figures/frame/sizes";
import type { FigureView } from "../../figures/view";
import type { LinkedFigure } from "../../model/report-link";
import type { FragmentProblem } from "../../model/record-permalink";
import type { ReportLanguage, ReportSize } from "../../model/report";
import { loadWords } from "../../words/load-words";
import type { EmbedService } from "../embed/embed-service";

/** How a figure is asked for and drawn. */
export interface FigureQuestion extends LinkedFigure {
  readonly lang: ReportLanguage;
  readonly size: ReportSize;
}

export type FigureAnswer =
  | { readonly kind: "pending" }
  | {
      readonly kind: "drawn";
      readonly view: FigureView;
      readonly problems: readonly FragmentProblem[];
      readonly picture?: DrawnPicture;
    }
  | { readonly kind: "failed"; readonly error: unknown };

const PENDING: FigureAnswer = { kind: "pending" };

/** Figures in states, each asked once for a language and a size; the engine starts with the first of them. */
export class FigureAnswers {
  readonly #known = new SvelteMap<string, FigureAnswer>();
  readonly #asked: Record<string, Promise<FigureAnswer>> = {};
  #drawn = 0;
  #service: Promise<EmbedService> | undefined;
  readonly #open: () => Promise<EmbedService>;
  readonly #data: { readonly version: string; readonly asOf: Date };

  constructor(open: () => Promise<EmbedService>, data: { readonly version: string; readonly asOf: Date }) {
    this.#open = open;
    this.#data = data;
  }

  /** What is known of a figure by now. */
  of(question: FigureQuestion): FigureAnswer {
    return this.#known.get(keyOf(question)) ?? PENDING;
  }

  /** Asks for a figure, again if it was asked before. */
  ask(question: FigureQuestion): Promise<FigureAnswer> {
    const key = keyOf(question);
    this.#known.set(key, PENDING);
    const asked = this.#answer(question).then((answer) => {
      this.#known.set(key, answer);
      return answer;
    });
    this.#asked[key] = asked;
    return asked;
  }

  /** The answer to a figure, asked for unless it is there or on its way; a failed one is asked for again. */
  async settled(question: FigureQuestion): Promise<FigureAnswer> {
    const answer = await this.#asked[keyOf(question)];
    return answer?.kind === "drawn" ? answer : this.ask(question);
  }

  /** Asks for those figures that nobody has asked for yet. */
  askMissing(questions: readonly FigureQuestion[]): void {
    for (const question of questions) if (!(keyOf(question) in this.#asked)) void this.ask(question);
  }

  async #answer({ figure, state, lang, size }: FigureQuestion): Promise<FigureAnswer> {
    try {
      this.#service ??= this.#open();
      const [service, words] = await Promise.all([this.#service, loadWords(lang)]);
      const { view, problems } = await service.answer({ figure, state, lang, widthsPx: widthsFor(size) });
      const prefix = `r${++this.#drawn}`;
      const picture = drawPicture(view, { size, words, data: this.#data, prefix });
      return { kind: "drawn", view, problems, ...(picture && { picture }) };
    } catch (error) {
      console.error(error);
      this.#service = undefined;
      return { kind: "failed", error };
    }
  }
}

const keyOf = ({ figure, state, lang, size }: FigureQuestion): string =>
  JSON.stringify([figure, state, lang, size]);
