import { openBrush, type Brush, type Crossfilter } from "../../engine/crossfilter";
import { countWithout, summarize } from "../../engine/summary";
import {
  OPENING_STATE,
  holdsClauses,
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
import type { Frame } from "../../figures/cases/case-figure";
import { timesOf } from "../../query/cases/own-scale";
import { SHOWN, type AxisId } from "../../query/cases/draws";
import { Answers, type Answer } from "./answers";
import { Drawings } from "./drawings";
import { withMatch, withOption, withPart, withToggled } from "./next-state";
import { Steps, type About, type Step } from "./steps.svelte";
import { measurePainted } from "./painted";
import { clauseOf } from "./interval";
import { MOVED_MEASURES, MovedCount, type Moved } from "./moved-count.svelte";
import { restOf } from "../../query/cases/rest-of";

export interface Surroundings {
  readonly cases: Crossfilter;
  /** What a fragment says of these case records. */
  read(fragment: string): ReadState;
  /** Told of each fragment that a reader's choice leads to; `step` when it is one to come back to. */
  onfragment(fragment: string, step: boolean): void;
  onproblems(problems: readonly FragmentProblem[]): void;
  /** Told of what could not be answered; the last numbers stay. */
  onfailed(error: unknown): void;
}

/** What the explorer shows: the selection, the counts under it, and the way back. */
export class Dashboard {
  state = $state.raw<ExplorerState>(OPENING_STATE);
  everyone = $state.raw<Answer["everyone"] | undefined>();
  selected = $state.raw<Answer["selected"] | undefined>();
  choices = $state.raw<Answer["choices"] | undefined>();
  compared = $state.raw<Answer["compared"]>();
  shared = $state.raw<Answer["shared"]>();
  scaledTo = $state.raw<Answer["scaledTo"]>();
  comparedTimes = $state.raw<Answer["comparedTimes"]>();
  summary = $state.raw<Answer["summary"] | undefined>();
  /** Recognised and held on the last day, whatever is selected: what nobody should mistake the rest for. */
  heldRecognised = $state.raw<number | undefined>();
  pending = $state(false);
  /** The selection could not be counted: no number is shown for it. */
  failed = $state(false);
  /** What is drawn anew in every frame of a brush. */
  readonly drawings = new Drawings((frame) => (this.#resting = frame));
  #resting = $state.raw<Frame | undefined>();
  readonly #moved = new MovedCount();
  readonly #steps = new Steps();
  #asked = 0;
  /** Resolves when the last choice has its numbers, or none could be told. */
  answered: Promise<void> = Promise.resolve();
  #brush: { readonly key: string; readonly ready: Promise<Brush> } | undefined;
  readonly #around: Surroundings;
  readonly #answers: Answers;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#answers = new Answers(around.cases);
  }

  get cases(): Crossfilter {
    return this.#around.cases;
  }
  get selection(): Selection {
    return this.state.selection;
  }
  get fragment(): string {
    return writeState(this.state);
  }
  /** The dimension of the last change, where it can be taken back. */
  get undoable(): Pick<Step, "about"> | undefined {
    return this.#steps.last;
  }
  get redoable(): Pick<Step, "about"> | undefined {
    return this.#steps.ahead;
  }
  /** The people of the interval that a hand is moving, until the selection is answered. */
  get moved(): Moved | undefined {
    return this.#moved.said;
  }
  /** What the drawings are told of the selection. */
  get frame(): Frame | undefined {
    const { everyone, selected, compared, comparedTimes } = this;
    if (!everyone || !selected) return undefined;
    return {
      everyone,
      selected,
      ...(compared && { compared }),
      ...(comparedTimes !== undefined && { comparedTimes }),
    };
  }
  /** What is said of the selection in words and tables: that of the interval where a hand rests with it. */
  get told(): Frame | undefined {
    const settled = this.frame;
    const resting = this.#resting;
    return settled && resting
      ? { ...resting, selected: { ...settled.selected, ...resting.selected } }
      : settled;
  }
  get includesNotRecognised(): boolean {
    const { designation } = this.selection;
    return designation === undefined || designation.includes("not-recognised");
  }

  /** Goes to a fragment: of the address at first, of a step of the browser's history later. */
  async follow(fragment: string): Promise<void> {
    const { state, problems } = this.#around.read(fragment);
    this.#around.onproblems(problems);
    if (this.heldRecognised !== undefined) this.#steps.follow(this.state, state);
    this.state = state;
    this.heldRecognised ??= (await summarize(this.cases, OPENING)).held;
    await this.#answer();
  }

  /** One clause set, or taken away. */
  set<D extends Dimension>(dimension: D, clause: Clauses[D] | undefined): void {
    this.#go({ ...this.state, selection: withClause(this.selection, dimension, clause) }, dimension);
  }

  /** One code of a list taken in, or out again. */
  toggle(dimension: ListDimension, code: string): void {
    this.#go({ ...this.state, selection: withToggled(this.selection, dimension, code) }, dimension);
  }

  isChosen(part: Selection): boolean {
    return holdsClauses(this.selection, part);
  }

  /** Clauses set together, in one step; taken away where they are set already. */
  choose(part: Selection): void {
    this.#go({ ...this.state, selection: withPart(this.selection, part) }, dimensionsOf(part)[0]);
  }

  setMatch(dimension: "condition" | "charge", match: "any" | "all"): void {
    this.#go({ ...this.state, selection: withMatch(this.selection, dimension, match) }, dimension);
  }

  /** People who are persecuted and not recognised come in only when asked for. */
  includeNotRecognised(include: boolean): void {
    this.set("designation", include ? undefined : OPENING.designation);
  }

  /** How many people would be left without each of some filters; none are told where that cannot be counted. */
  async countWithout(filters: readonly Dimension[]): ReturnType<typeof countWithout> {
    return countWithout(this.cases, this.selection, filters).catch((error: unknown) => {
      this.#around.onfailed(error);
      return [];
    });
  }

  clear(): void {
    this.#go({ ...this.state, selection: this.selection.designation ? OPENING : EVERYONE }, "all");
  }

  /** Another group is drawn beside the selection, or none. */
  compare(comparison: Comparison | undefined): void {
    this.#go(withOption(this.state, "comparison", comparison), "comparison");
  }

  /** What the drawings are scaled to; undefined is everyone. */
  scaleTo(scale: ExplorerState["scale"]): void {
    this.#go(withOption(this.state, "scale", scale), "scale");
  }

  /** How the map is shown; undefined as it is at first. */
  showMap(mode: ExplorerState["map"]): void {
    this.#go(withOption(this.state, "map", mode), "map");
  }

  open(view: string | undefined): void {
    this.#go(withOption(this.state, "view", view), "case");
  }

  undo(): void {
    const state = this.#steps.back(this.state);
    if (state) this.#show(state);
  }

  redo(): void {
    const state = this.#steps.forward(this.state);
    if (state) this.#show(state);
  }

  /** Builds what an interval on an axis needs, ahead of the first move. */
  activate(axis: AxisId): Promise<Brush> {
    const { [axis]: own, ...rest } = this.selection;
    const filters = this.state.comparison === undefined ? "left out" : "kept";
    const drawn = this.drawings.ids;
    const moved = SHOWN.filter((id) => drawn.includes(id) || MOVED_MEASURES.includes(id));
    const key = JSON.stringify({ axis, rest, moved, filters, unknown: own?.unknown });
    if (this.#brush?.key !== key)
      this.#brush = { key, ready: openBrush(this.cases, this.selection, axis, { moved, own: filters }) };
    return this.#brush.ready;
  }

  /** Moves every drawing to an interval of steps; the selection itself changes when the hand lets go. */
  async brush(axis: AxisId, from: number, to: number): Promise<void> {
    const asked = this.#asked;
    try {
      const brush = await this.activate(axis);
      if (asked !== this.#asked) return; // the hand has let go, and the selection answers
      const selected = brush.counts(from, to);
      const { everyone, selected: settled } = this;
      if (!everyone || !settled) return;
      const compared =
        this.state.comparison === "rest"
          ? restOf(everyone, { ...settled, ...selected }, this.selection)
          : this.compared;
      const groups = compared && { compared, ...timesOf(this.state, { selected, compared }) };
      this.drawings.redraw({ everyone, selected, ...groups, isMoving: true });
      this.#moved.say(selected, this.selection);
    } catch (error) {
      this.#around.onfailed(error);
    }
  }

  /** Puts every drawing back to the selection, after a brush that came to nothing. */
  restore(): void {
    this.#moved.clear();
    this.#resting = undefined;
    if (this.frame) this.drawings.redraw(this.frame);
  }

  /** The interval becomes a clause; no interval takes it away. What goes on with the last change is taken back with it. */
  settle(
    axis: AxisId,
    interval: { readonly from: number; readonly to: number } | undefined,
    { goesOn = false }: { readonly goesOn?: boolean } = {},
  ): void {
    const before = this.state;
    // who was asked for although the number is unknown stays
    const unknown = this.selection[axis]?.unknown === true ? { unknown: true as const } : {};
    const clause = interval && { ...clauseOf(axis, interval), ...unknown };
    const selection = withClause(this.selection, axis, clause);
    this.#go({ ...before, selection }, axis, goesOn);
    if (this.state === before) this.restore(); // the hand came back to where it began
  }

  /** What a link could not hold is not gone to; codes stand in the order that a link has them in. */
  #go(wished: ExplorerState, about: About | undefined, goesOn = false): void {
    const { state: next, problems } = this.#around.read(writeState(wished));
    this.#around.onproblems(problems);
    if (writeState(next) === writeState(this.state)) return;
    const { last } = this.#steps;
    const isStep = !(goesOn && last?.about === about);
    if (isStep) this.#steps.add({ state: this.state, about });
    else if (last && writeState(last.state) === writeState(next)) this.#steps.forgetLast();
    this.#show(next, isStep);
  }

  #show(next: ExplorerState, isStep = true): void {
    const began = performance.now();
    this.state = next;
    this.#around.onfragment(writeState(next), isStep);
    this.answered = this.#answer();
    void this.answered.then(() => measurePainted("rollcall:filter", began));
  }

  async #answer(): Promise<void> {
    const asked = ++this.#asked;
    this.pending = true;
    try {
      const answer = await this.#answers.of(this.state);
      if (asked !== this.#asked) return;
      this.failed = false;
      this.everyone = answer.everyone;
      this.selected = answer.selected;
      this.choices = answer.choices;
      this.compared = answer.compared;
      this.shared = answer.shared;
      this.scaledTo = answer.scaledTo;
      this.comparedTimes = answer.comparedTimes;
      this.summary = answer.summary;
      this.#resting = undefined;
      this.#moved.clear();
    } catch (error) {
      if (asked !== this.#asked) return;
      this.summary = undefined;
      this.failed = true;
      this.#around.onfailed(error);
    } finally {
      if (asked === this.#asked) this.pending = false;
    }
  }
}
