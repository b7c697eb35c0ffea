import { LateTexts } from "../../charts/linked/late-texts";
import type { Frame } from "../../figures/cases/case-figure";
import type { ShownId } from "../../query/cases/draws";

/** A hand that has not moved for so long rests. */
const REST_MS = 100;

type Redraw = (frame: Frame) => void;

/** The drawings that move with a brush: marks at every step, their texts an eighth at a step, and all of them once it rests. */
export class Drawings {
  /** Writes what the drawings say. */
  readonly texts = new LateTexts();
  readonly #onrest: (frame: Frame) => void;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #all: readonly { readonly ids: readonly ShownId[]; readonly redraw: Redraw }[] = [];

  /** Tells where a hand rests that has not let go. */
  constructor(onrest: (frame: Frame) => void) {
    this.#onrest = onrest;
  }

  /** The measures that they draw. */
  get ids(): readonly ShownId[] {
    return this.#all.flatMap(({ ids }) => ids);
  }

  /** Calls back with the counts of some measures in every frame of a brush, until the answer is called. */
  add(ids: readonly ShownId[], redraw: Redraw): () => void {
    const mine = { ids, redraw };
    this.#all = [...this.#all, mine];
    return () => {
      this.#all = this.#all.filter((other) => other !== mine);
    };
  }

  redraw(frame: Frame): void {
    clearTimeout(this.#rest);
    const all = (): void => this.#all.forEach(({ redraw }) => redraw(frame));
    if (!frame.isMoving) return all();
    this.texts.hold(all);
    this.texts.writeSome();
    this.#rest = setTimeout(() => {
      this.texts.writeAll();
      this.#onrest(frame);
    }, REST_MS);
  }
}
