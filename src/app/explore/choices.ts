import {
  OPENING_STATE,
  writeState,
  type Comparison,
  type ExplorerState,
  type ReadState,
} from "../../model/case-permalink";
import type { FragmentProblem } from "../../model/record-permalink";
import {
  EVERYONE,
  OPENING,
  dimensionsOf,
  withClause,
  type Clauses,
  type Dimension,
  type ListDimension,
  type Selection,
} from "../../model/selection";
import type { AxisId } from "../../query/cases/draws";
import { clauseOf, type Interval } from "./interval";
import { withMatch, withOption, withPart, withToggled } from "./next-state";
import { Steps, type About, type Step } from "./steps";

export interface Listener {
  /** What a fragment says of these case records. */
  read(fragment: string): ReadState;
  onproblems(problems: readonly FragmentProblem[]): void;
  /** Told of each state that a choice leads to; `isStep` when it is one to come back to. */
  onchoice(state: ExplorerState, isStep: boolean): void;
}

/** What a reader chooses, and the way back: each choice changes the state that the one before led to. */
export class Choices {
  #state: ExplorerState = OPENING_STATE;
  readonly #steps = new Steps();
  readonly #to: Listener;

  constructor(listener: Listener) {
    this.#to = listener;
  }

  get state(): ExplorerState {
    return this.#state;
  }
  /** The last change, where it can be taken back. */
  get undoable(): Pick<Step, "about"> | undefined {
    return this.#steps.last;
  }
  get redoable(): Pick<Step, "about"> | undefined {
    return this.#steps.ahead;
  }

  /** The state that a fragment names: of the address at first, of a step of the browser's history later. */
  follow(fragment: string, isFirst: boolean): ExplorerState {
    const { state, problems } = this.#to.read(fragment);
    this.#to.onproblems(problems);
    if (!isFirst) this.#steps.follow(this.#state, state);
    return (this.#state = state);
  }

  /** One clause set, or taken away. */
  set<D extends Dimension>(dimension: D, clause: Clauses[D] | undefined): void {
    this.#select(withClause(this.#state.selection, dimension, clause), dimension);
  }

  /** One code of a list taken in, or out again. */
  toggle(dimension: ListDimension, code: string): void {
    this.#select(withToggled(this.#state.selection, dimension, code), dimension);
  }

  /** Clauses set together, in one step; taken away where they are set already. */
  choose(part: Selection): void {
    this.#select(withPart(this.#state.selection, part), dimensionsOf(part)[0]);
  }

  setMatch(dimension: "condition" | "charge", match: "any" | "all"): void {
    this.#select(withMatch(this.#state.selection, dimension, match), dimension);
  }

  /**
   * An interval of steps becomes a clause; no interval takes it away. What goes on with the last change is taken back
   * with it. Whoever was asked for although the number is unknown stays.
   */
  setInterval(axis: AxisId, interval: Interval | undefined, { goesOn }: { readonly goesOn: boolean }): void {
    const { selection } = this.#state;
    const unknown = selection[axis]?.unknown === true ? { unknown: true as const } : {};
    const clause = interval && { ...clauseOf(axis, interval), ...unknown };
    this.#select(withClause(selection, axis, clause), axis, goesOn);
  }

  /** People who are persecuted and not recognised come in only when asked for. */
  includeNotRecognised(include: boolean): void {
    this.set("designation", include ? undefined : OPENING.designation);
  }

  clear(): void {
    this.#select(this.#state.selection.designation ? OPENING : EVERYONE, "all");
  }

  /** Another group is drawn beside the selection, or none. */
  compare(comparison: Comparison | undefined): void {
    this.#go(withOption(this.#state, "comparison", comparison), "comparison");
  }

  /** What the drawings are scaled to; undefined is everyone. */
  scaleTo(scale: ExplorerState["scale"]): void {
    this.#go(withOption(this.#state, "scale", scale), "scale");
  }

  /** How the map is shown; undefined as it is at first. */
  showMap(mode: ExplorerState["map"]): void {
    this.#go(withOption(this.#state, "map", mode), "map");
  }

  open(view: string | undefined): void {
    this.#go(withOption(this.#state, "view", view), "case");
  }

  undo(): void {
    const state = this.#steps.back(this.#state);
    if (state) this.#lead(state);
  }

  redo(): void {
    const state = this.#steps.forward(this.#state);
    if (state) this.#lead(state);
  }

  #select(selection: Selection, about: About | undefined, goesOn = false): void {
    this.#go({ ...this.#state, selection }, about, goesOn);
  }

  /** What a link could not hold is not gone to; codes stand in the order that a link has them in. */
  #go(wished: ExplorerState, about: About | undefined, goesOn = false): void {
    const { state: next, problems } = this.#to.read(writeState(wished));
    this.#to.onproblems(problems);
    if (writeState(next) === writeState(this.#state)) return;
    const { last } = this.#steps;
    const isStep = !(goesOn && last?.about === about);
    if (isStep) this.#steps.add({ state: this.#state, about });
    else if (last && writeState(last.state) === writeState(next)) this.#steps.forgetLast();
    this.#lead(next, isStep);
  }

  #lead(next: ExplorerState, isStep = true): void {
    this.#state = next;
    this.#to.onchoice(next, isStep);
  }
}
