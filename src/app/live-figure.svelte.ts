import type { Geography } from "../charts/context";
import type { Engine } from "../engine/engine";
import { askFigure } from "../figures/ask-figure";
import type { Figure } from "../figures/figure";
import type { FigureView } from "../figures/view";
import { viewOf } from "../figures/view-of";
import type { RecordState } from "../model/record-state";
import type { Words } from "../words/words";

export interface LiveSurroundings {
  readonly engine: Engine;
  readonly words: Words;
  readonly document: Document;
  readonly widthsPx: readonly number[];
  readonly geography: Geography;
}

/**
 * A figure that answers: each new state asks the engine and replaces the view when the answer is
 * there. The last view stays meanwhile, and an answer that comes too late is dropped.
 */
export class LiveFigure {
  view = $state.raw<FigureView | undefined>();
  state = $state.raw<RecordState>({});
  pending = $state(false);
  failed = $state.raw<Error | undefined>();
  #asked = 0;
  readonly figure: Figure;
  readonly #around: LiveSurroundings;

  constructor(figure: Figure, around: LiveSurroundings) {
    this.figure = figure;
    this.#around = around;
  }

  /** Shows a state; resolves when it is shown, has failed, or was overtaken by a later one. */
  async show(state: RecordState): Promise<void> {
    const asked = ++this.#asked;
    this.state = state;
    this.pending = true;
    try {
      const answers = await askFigure(this.figure, state, this.#around.engine);
      if (asked !== this.#asked) return;
      this.view = viewOf(this.figure, answers, state, this.#around);
      this.failed = undefined;
    } catch (error) {
      if (asked === this.#asked) this.failed = error instanceof Error ? error : new Error(String(error));
    } finally {
      if (asked === this.#asked) this.pending = false;
    }
  }
}
