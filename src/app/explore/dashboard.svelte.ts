import { askAhead, openBrush, type Brush, type Crossfilter } from "../../engine/crossfilter";
import { countWithout, summarize } from "../../engine/summary";
import {
  OPENING_STATE,
  holdsClauses,
  writeState,
  type ExplorerState,
  type ReadState,
} from "../../model/case-permalink";
import type { FragmentProblem } from "../../model/record-permalink";
import { OPENING, type Dimension, type Selection } from "../../model/selection";
import type { Frame } from "../../figures/cases/case-figure";
import { timesOf } from "../../query/cases/own-scale";
import { SHOWN, type AxisId } from "../../query/cases/draws";
import { Answers, type Answer } from "./answers";
import { Choices } from "./choices";
import { Drawings } from "./drawings";
import type { Interval } from "./interval";
import { MOVED_MEASURES, MovedCount, type Moved } from "./moved-count.svelte";
import { withOption } from "./next-state";
import { measurePainted } from "./painted";
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
  /** What is shown: the last choice or, for a moment, the one before. */
  state = $state.raw<ExplorerState>(OPENING_STATE);
  everyone = $state.raw<Answer["everyone"] | undefined>();
  selected = $state.raw<Answer["selected"] | undefined>();
  offered = $state.raw<Answer["offered"] | undefined>();
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
  readonly choices: Choices;
  /** What the last change was about, where it can be taken back; and the one that can be done again. */
  undoable = $state.raw<Choices["undoable"]>();
  redoable = $state.raw<Choices["redoable"]>();
  #asked = 0;
  #aim: ReturnType<typeof setTimeout> | undefined;
  /** Resolves when the last choice is shown, with its numbers or before them. */
  shown: Promise<void> = Promise.resolve();
  /** Resolves when the last choice has its numbers, or none could be told. */
  answered: Promise<void> = Promise.resolve();
  #brush: { readonly key: string; readonly ready: Promise<Brush> } | undefined;
  readonly #around: Surroundings;
  readonly #answers: Answers;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#answers = new Answers(around.cases);
    this.choices = new Choices({
      read: around.read,
      onproblems: around.onproblems,
      onchoice: (next, isStep) => {
        const began = performance.now();
        around.onfragment(writeState(next), isStep);
        void this.#turnTo(next).then(() => measurePainted("rollcall:filter", began));
      },
    });
  }

  get cases(): Crossfilter {
    return this.#around.cases;
  }
  get selection(): Selection {
    return this.state.selection;
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
    const next = this.choices.follow(fragment, this.heldRecognised === undefined);
    this.heldRecognised ??= (await summarize(this.cases, OPENING)).held;
    await this.#turnTo(next);
  }

  /** Asks ahead whom a choice would leave, where a hand rests on what chooses it: the answer is there when it does. */
  expect(next: (now: Selection) => Selection): void {
    clearTimeout(this.#aim);
    this.#aim = setTimeout(() => {
      const { selection } = this.choices.state;
      void askAhead(this.cases, next(selection)).catch(() => undefined); // told when it is asked for
    }, AIM_MS);
  }

  isChosen(part: Selection): boolean {
    return holdsClauses(this.selection, part);
  }

  /** How many people would be left without each of some filters; none are told where that cannot be counted. */
  async countWithout(filters: readonly Dimension[]): ReturnType<typeof countWithout> {
    return countWithout(this.cases, this.selection, filters).catch((error: unknown) => {
      this.#around.onfailed(error);
      return [];
    });
  }

  /** Builds what an interval on an axis needs, ahead of the first move. */
  activate(axis: AxisId): Promise<Brush> {
    const { selection, comparison } = this.choices.state;
    const { [axis]: own, ...rest } = selection;
    const filters = comparison === undefined ? "left out" : "kept";
    const drawn = this.drawings.ids;
    const moved = SHOWN.filter((id) => drawn.includes(id) || MOVED_MEASURES.includes(id));
    const key = JSON.stringify({ axis, rest, moved, filters, unknown: own?.unknown });
    if (this.#brush?.key === key) return this.#brush.ready;
    const ready = openBrush(this.cases, selection, axis, { moved, own: filters });
    ready.catch(() => {
      if (this.#brush?.ready === ready) this.#brush = undefined; // what failed is tried again
    });
    this.#brush = { key, ready };
    return ready;
  }

  /**
   * Builds what the first brush may need, before a hand is there: a finger has no way to announce itself, and browsers
   * make code fast only once it has run. Very many people are not made ready for what may never come.
   */
  getReady(): void {
    const people = this.everyone?.total[0] ?? 0;
    if (this.#brush === undefined && people > 0 && people <= MOST_READY)
      void this.activate("held").catch(() => undefined); // told when it is asked for
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

  /** The interval that a hand let go of is chosen; one that came back to where it began moves nothing. */
  settle(
    axis: AxisId,
    interval: Interval | undefined,
    { goesOn = false }: { readonly goesOn?: boolean } = {},
  ): void {
    const before = this.choices.state;
    this.choices.setInterval(axis, interval, { goesOn });
    if (this.choices.state === before) this.restore();
  }

  /** A choice is shown together with its numbers where they come soon: the page is laid out once. Else it comes first. */
  #turnTo(next: ExplorerState): Promise<void> {
    const asked = ++this.#asked;
    this.pending = true;
    const answering = this.#answers.of(next).then(
      (answer): Outcome => ({ answer }),
      (error: unknown): Outcome => ({ error }),
    );
    const show = (outcome?: Outcome): void => {
      if (asked !== this.#asked) return;
      this.state = next;
      this.undoable = this.choices.undoable;
      this.redoable = this.choices.redoable;
      if (outcome) this.#tell(outcome);
    };
    if (isCountedAlike(this.state, next)) {
      show();
      this.shown = Promise.resolve();
      return (this.answered = answering.then(show));
    }
    const soon = Promise.race([answering, after(SOON_MS)]);
    this.shown = soon.then(show);
    return (this.answered = this.shown.then(async () => {
      if ((await soon) === undefined) show(await answering);
    }));
  }

  #tell(outcome: Outcome): void {
    this.pending = false;
    this.failed = "error" in outcome;
    if ("error" in outcome) {
      this.summary = undefined;
      this.#around.onfailed(outcome.error);
      return;
    }
    const { answer } = outcome;
    this.everyone = answer.everyone;
    this.selected = answer.selected;
    this.offered = answer.offered;
    this.compared = answer.compared;
    this.shared = answer.shared;
    this.scaledTo = answer.scaledTo;
    this.comparedTimes = answer.comparedTimes;
    this.summary = answer.summary;
    this.#resting = undefined;
    this.#moved.clear();
  }
}

type Outcome = { readonly answer: Answer } | { readonly error: unknown };

/** More take a phone longer than a moment, and memory that it may need. */
const MOST_READY = 100_000;

/** A hand that goes on sooner does not choose. */
const AIM_MS = 20;

/** No eye sees a choice come so much later. */
const SOON_MS = 10;

const after = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), ms));

/** Whether two states differ at most in what is open and how the map is shown. */
function isCountedAlike(a: ExplorerState, b: ExplorerState): boolean {
  const counted = (state: ExplorerState): string =>
    writeState(withOption(withOption(state, "view", undefined), "map", undefined));
  return counted(a) === counted(b);
}
