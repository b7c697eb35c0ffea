import { bestMove, cost, type Group } from "./best-move";
import { shuffle, type Random } from "./random";

/** A count that the chosen must have: how many of them it counts. */
export interface Quota<T> {
  readonly target: number;
  readonly counts: (item: T) => boolean;
  /** How much a miss by one counts; 1 where not given. */
  readonly weight?: number;
  /** A miss up to this many counts a tenth. */
  readonly slack?: number;
}

/** How often it starts again where quotas are missed, and how often it walks on level ground within a start. */
export interface Effort {
  readonly starts: number;
  readonly levelSteps: number;
}
const EFFORT: Effort = { starts: 6, levelSteps: 60 };

/**
 * Chooses among the items so that every quota counts as many as its target, and leaves the rest to chance:
 * it starts from a draw in which each item is as likely as `likelihood` says, then adds, takes away or
 * exchanges items, one at a time, as long as the weighted sum of all misses does not rise. Items that the
 * same quotas count are alike to it. The best of a few starts is taken.
 */
export function chooseToFit<T>(
  random: Random,
  items: readonly T[],
  quotas: readonly Quota<T>[],
  likelihood: (item: T) => number,
  { starts, levelSteps }: Effort = EFFORT,
): ReadonlySet<T> {
  const alike = groupItems(items, quotas);
  let best: { readonly chosen: ReadonlySet<T>; readonly missed: number } | undefined;
  for (let start = 0; start < starts && best?.missed !== 0; start++) {
    const attempt = oneStart(random, alike, quotas, likelihood, levelSteps);
    if (best === undefined || attempt.missed < best.missed) best = attempt;
  }
  return best?.chosen ?? new Set();
}

function oneStart<T>(
  random: Random,
  alike: ReadonlyMap<readonly number[], readonly T[]>,
  quotas: readonly Quota<T>[],
  likelihood: (item: T) => number,
  levelSteps: number,
): { readonly chosen: ReadonlySet<T>; readonly missed: number } {
  const groups = [...alike].map(([counted, items]): Group<T> => {
    const group: Group<T> = {
      quotas: counted,
      counted: Uint8Array.from(quotas, (_, q) => (counted.includes(q) ? 1 : 0)),
      free: [],
      chosen: [],
    };
    for (const item of shuffle(random, items))
      (random.next() < likelihood(item) ? group.chosen : group.free).push(item);
    return group;
  });
  const prices = quotas.map(({ weight = 1, slack = 0 }) => ({ weight, slack }));
  const miss = quotas.map(
    ({ target }, q) =>
      groups.reduce((sum, group) => sum + (group.counted[q] === 1 ? group.chosen.length : 0), 0) - target,
  );
  const missed = (): number => prices.reduce((sum, price, q) => sum + cost(price, miss[q] ?? 0), 0);
  for (let level = 0; level < levelSteps && missed() > 0;) {
    const found = bestMove(shuffle(random, groups), miss, prices);
    if (found === undefined) break;
    if (found.gain === 0) level++;
    for (const group of found.take) move(group, miss, -1);
    for (const group of found.add) move(group, miss, 1);
  }
  return { chosen: new Set(groups.flatMap(({ chosen }) => chosen)), missed: missed() };
}

function move<T>(group: Group<T>, miss: number[], by: 1 | -1): void {
  const item = by === 1 ? group.free.pop() : group.chosen.pop();
  if (item === undefined) return;
  (by === 1 ? group.chosen : group.free).push(item);
  for (const q of group.quotas) miss[q] = (miss[q] ?? 0) + by;
}

function groupItems<T>(
  items: readonly T[],
  quotas: readonly Quota<T>[],
): ReadonlyMap<readonly number[], readonly T[]> {
  const groups = new Map<string, { readonly counted: readonly number[]; readonly items: T[] }>();
  for (const item of items) {
    const counted = quotas.flatMap(({ counts }, q) => (counts(item) ? [q] : []));
    const key = counted.join();
    const group = groups.get(key) ?? { counted, items: [] };
    groups.set(key, group);
    group.items.push(item);
  }
  return new Map([...groups.values()].map(({ counted, items: alike }) => [counted, alike]));
}
