import { countGroups, countScale } from "../../engine/case-counts";
import { countSelection, type Crossfilter } from "../../engine/crossfilter";
import { countInBoth, summarize, type Summary } from "../../engine/summary";
import type { ExplorerState } from "../../model/case-permalink";
import { baseOf } from "../../model/selection";
import type { ShownCounts } from "../../query/cases/draws";
import { hasOwnScale, isInShares, stillPart, timesOf } from "../../query/cases/own-scale";

/** All that the explorer says of a state in numbers. */
export interface Answer {
  /** Everyone under the opening filter: what the still scales are made for. */
  readonly everyone: ShownCounts;
  readonly selected: ShownCounts;
  /** The selection, each measure without the clauses of what it draws: what a filter would choose from. */
  readonly offered: ShownCounts;
  /** The group compared with: everyone outside the whole selection, or a second one. */
  readonly compared: ShownCounts | undefined;
  /** How many people stand in the selection and in the one compared with, where that is a second selection. */
  readonly shared: number | undefined;
  /** What the drawings are scaled to, where that is not everyone. */
  readonly scaledTo: ShownCounts | undefined;
  /** How many times its people the group compared with is drawn as, where that is not once. */
  readonly comparedTimes: number | undefined;
  readonly summary: Summary;
}

/**
 * Answers states one after another. What drawings are made for is counted once for as long as it is the same: other
 * counts of the same people would have the drawings made anew.
 */
export class Answers {
  readonly #cases: Crossfilter;
  #everyone: Kept | undefined;
  #scale: Kept | undefined;

  constructor(cases: Crossfilter) {
    this.#cases = cases;
  }

  async of(state: ExplorerState): Promise<Answer> {
    try {
      return await this.#count(state);
    } catch (cause) {
      [this.#everyone, this.#scale] = [undefined, undefined]; // what failed is asked again
      throw cause;
    }
  }

  async #count(state: ExplorerState): Promise<Answer> {
    const cases = this.#cases;
    const { selection, comparison } = state;
    const other = comparison === "rest" ? undefined : comparison;
    const base = baseOf(selection, other);
    const counting = (this.#everyone = kept(this.#everyone, base, () => countSelection(cases, base))).counts;
    const isEveryone = JSON.stringify(base) === JSON.stringify(selection);
    const [everyone, offered, shared, summary] = await Promise.all([
      counting,
      isEveryone ? counting : countSelection(cases, selection),
      other && countInBoth(cases, selection, other),
      summarize(cases, selection),
    ]);
    const groups = comparison && (await countGroups(cases, everyone, selection, comparison));
    const scaled = isInShares(state) ? state : [stillPart(selection), other];
    const scale = hasOwnScale(state)
      ? kept(this.#scale, scaled, () => countScale(cases, state, groups))
      : undefined;
    this.#scale = scale;
    return {
      everyone,
      offered,
      selected: groups?.selected ?? offered,
      compared: groups?.compared,
      shared,
      scaledTo: await scale?.counts,
      comparedTimes: groups && timesOf(state, groups).comparedTimes,
      summary,
    };
  }
}

/** Counts, and what they were asked for. */
interface Kept {
  readonly key: string;
  readonly counts: Promise<ShownCounts>;
}

/** The counts that are there for the same, or new ones. */
function kept(known: Kept | undefined, asked: unknown, count: () => Promise<ShownCounts>): Kept {
  const key = JSON.stringify(asked);
  if (known?.key === key) return known;
  return { key, counts: count() };
}
