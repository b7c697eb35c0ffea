import type { ShownCounts, ShownId } from "../../query/cases/draws";

/** The counts of a frame of a brush, or at its end; everyone else moves with it, a second selection stays as it is. */
export interface BrushFrame {
  readonly selected: Partial<ShownCounts>;
  readonly compared: ShownCounts | undefined;
  readonly isMoving: boolean;
}
type Redraw = (frame: BrushFrame) => void;

/** The drawings that move with a brush. */
export class Drawings {
  #all: readonly { readonly ids: readonly ShownId[]; readonly redraw: Redraw }[] = [];

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

  redraw(frame: BrushFrame): void {
    for (const { redraw } of this.#all) redraw(frame);
  }
}
