import type { Geography } from "../charts/context";
import { EngineError, type Engine } from "../engine/engine";
import { askFigure } from "../figures/ask-figure";
import type { Answers, Figure } from "../figures/figure";
import type { FigureView } from "../figures/view";
import { viewOf } from "../figures/view-of";
import { textOf, withText, writeFragment } from "../model/record-permalink";
import { NOTHING_CHOSEN, type RecordState } from "../model/record-state";
import type { Words } from "../words/words";
import type { Exporting, Live } from "./parts/live";

export interface LiveSurroundings {
  readonly engine: Engine;
  readonly words: Words;
  readonly document: Document;
  readonly widthsPx: readonly number[];
  readonly geography: Geography;
  /** Told of each state that a reader chose, never of one that the program set. */
  onchosen(figure: string, state: RecordState): void;
}

/**
 * A figure that answers: each new state asks the engine and replaces the view when the answer is
 * there. The last view stays meanwhile, and an answer that comes too late is dropped.
 */
export class LiveFigure implements Live, Exporting {
  view = $state.raw<FigureView | undefined>();
  pending = $state(false);
  #error = $state.raw<Error | undefined>();
  #state: RecordState = NOTHING_CHOSEN;
  #asked = 0;
  /** What the view now shown was made of. */
  #shown: { readonly answers: Answers; readonly state: RecordState } = { answers: {}, state: NOTHING_CHOSEN };
  readonly #figure: Figure;
  readonly #around: LiveSurroundings;

  constructor(figure: Figure, around: LiveSurroundings) {
    this.#figure = figure;
    this.#around = around;
  }

  get failed(): string | undefined {
    const { words } = this.#around;
    const step = this.#error instanceof EngineError ? this.#error.step : "query";
    return this.#error && words.t("figure.failed", { why: words.t(`engine.why.${step}`) });
  }

  /** Shows a state; resolves when it is shown, has failed, or was overtaken by a later one. */
  async show(state: RecordState): Promise<void> {
    const asked = ++this.#asked;
    this.#state = state;
    this.pending = true;
    try {
      const answers = await askFigure(this.#figure, state, this.#around.engine);
      if (asked !== this.#asked) return;
      this.#shown = { answers, state };
      this.view = viewOf(this.#figure, answers, state, this.#around);
      this.#error = undefined;
    } catch (error) {
      if (asked === this.#asked) this.#error = error instanceof Error ? error : new Error(String(error));
    } finally {
      if (asked === this.#asked) this.pending = false;
    }
  }

  draw(widthsPx: readonly number[]): Promise<FigureView> {
    const { answers, state } = this.#shown;
    return Promise.resolve(viewOf(this.#figure, answers, state, { ...this.#around, widthsPx }));
  }

  state(): string {
    return writeFragment({ [this.#figure.id]: this.#shown.state }, [this.#figure.id]);
  }

  onchoose(dimension: string, values: readonly string[]): void {
    this.#choose(withText(this.#state, dimension, values.join(",")));
  }

  /** Goes by what was chosen last, whether or not its answer is there yet. */
  ontoggle(dimension: string, value: string, order: readonly string[]): void {
    const chosen = textOf(this.#state, dimension).split(",");
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    this.onchoose(
      dimension,
      order.filter((known) => next.includes(known)),
    );
  }

  /** A half-typed or reversed range is kept out; the last good one stays. */
  ondates(changed: { readonly from?: string; readonly to?: string }): void {
    const [start = "", end = ""] = textOf(this.#state, "dates").split("..");
    const { from, to } = { from: start, to: end, ...changed };
    this.#choose(withText(this.#state, "dates", from + to === "" ? "" : `${from}..${to}`));
  }

  onday(day: string): void {
    this.#choose(withText(this.#state, "on", day));
  }

  onclear(): void {
    this.#choose(NOTHING_CHOSEN);
  }

  onretry(): void {
    void this.show(this.#state);
  }

  #choose(state: RecordState | undefined): void {
    if (state === undefined) return;
    this.#around.onchosen(this.#figure.id, state);
    void this.show(state);
  }
}
