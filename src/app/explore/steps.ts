import { writeState, type ExplorerState } from "../../model/case-permalink";
import type { Dimension } from "../../model/selection";

/** What a change was about: one filter, all of them, the group compared with, the scale, the map, or the case that is open. */
export type About = Dimension | "all" | "comparison" | "scale" | "map" | "case";

/** A change that can be taken back: the state before it; what it was about is not known of a step of the browser. */
export interface Step {
  readonly state: ExplorerState;
  readonly about: About | undefined;
}

/** The way back, and forward again. */
export class Steps {
  #past: readonly Step[] = [];
  #future: readonly Step[] = [];

  get last(): Step | undefined {
    return this.#past.at(-1);
  }
  get ahead(): Step | undefined {
    return this.#future.at(-1);
  }

  /** A new change, away from `state`: what was ahead is gone. */
  add(step: Step): void {
    this.#past = [...this.#past, step];
    this.#future = [];
  }

  /** The last change has come to nothing: its steps led back to where it began. */
  forgetLast(): void {
    this.#past = this.#past.slice(0, -1);
  }

  /** Takes the last change back; `here` is the state that it led to. */
  back(here: ExplorerState): ExplorerState | undefined {
    const step = this.last;
    if (!step) return undefined;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, { state: here, about: step.about }];
    return step.state;
  }

  forward(here: ExplorerState): ExplorerState | undefined {
    const step = this.ahead;
    if (!step) return undefined;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, { state: here, about: step.about }];
    return step.state;
  }

  /** A step of the browser's history is a step here too: back is taken back, forward is done again, what else is new. */
  follow(here: ExplorerState, next: ExplorerState): void {
    const fragment = writeState(next);
    const leadsThere = (step: Step | undefined): boolean =>
      step !== undefined && writeState(step.state) === fragment;
    if (fragment === writeState(here)) return;
    if (leadsThere(this.last)) this.back(here);
    else if (leadsThere(this.ahead)) this.forward(here);
    else this.add({ state: here, about: undefined });
  }
}
