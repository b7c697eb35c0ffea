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

interface Group<T> {
  readonly quotas: readonly number[];
  readonly free: T[];
  readonly chosen: T[];
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
    const group: Group<T> = { quotas: counted, free: [], chosen: [] };
    for (const item of shuffle(random, items))
      (random.next() < likelihood(item) ? group.chosen : group.free).push(item);
    return group;
  });
  const miss = quotas.map(
    ({ target }, q) =>
      groups.reduce((sum, group) => sum + (group.quotas.includes(q) ? group.chosen.length : 0), 0) - target,
  );
  const missed = (): number => quotas.reduce((sum, quota, q) => sum + cost(quota, miss[q] ?? 0), 0);
  for (let level = 0; level < levelSteps && missed() > 0;) {
    const found = bestMove(shuffle(random, groups), miss, quotas);
    if (found === undefined) break;
    if (found.gain === 0) level++;
    for (const group of found.take) move(group, miss, -1);
    for (const group of found.add) move(group, miss, 1);
  }
  return { chosen: new Set(groups.flatMap(({ chosen }) => chosen)), missed: missed() };
}

interface Move<T> {
  readonly gain: number;
  readonly add: readonly Group<T>[];
  readonly take: readonly Group<T>[];
}

/** How many exchanges are tried together with a third change where no smaller one helps. */
const TRIED_TOGETHER = 1500;

/**
 * The single change that lowers the misses most; else the first exchange that does; else an exchange that does
 * so together with one more change; else one that leaves the misses as they are.
 */
function bestMove<T>(
  groups: readonly Group<T>[],
  miss: readonly number[],
  all: readonly Quota<T>[],
): Move<T> | undefined {
  const counted = groups.filter(({ quotas }) => quotas.length > 0);
  const adding = counted.filter(({ free }) => free.length > 0);
  const taking = counted.filter(({ chosen }) => chosen.length > 0);
  const single = bestSingle(adding, taking, miss, all);
  if (single.gain > 0) return single;
  let level: Move<T> | undefined;
  for (const take of taking)
    for (const add of adding) {
      const gain = gainOf(miss, all, add.quotas, take.quotas);
      if (gain > 0) return { gain, add: [add], take: [take] };
      if (gain === 0 && add !== take) level ??= { gain, add: [add], take: [take] };
    }
  return together(adding, taking, miss, all) ?? level;
}

function bestSingle<T>(
  adding: readonly Group<T>[],
  taking: readonly Group<T>[],
  miss: readonly number[],
  all: readonly Quota<T>[],
): Move<T> {
  let best: Move<T> = { gain: 0, add: [], take: [] };
  for (const add of adding) {
    const gain = gainOf(miss, all, add.quotas, []);
    if (gain > best.gain) best = { gain, add: [add], take: [] };
  }
  for (const take of taking) {
    const gain = gainOf(miss, all, [], take.quotas);
    if (gain > best.gain) best = { gain, add: [], take: [take] };
  }
  return best;
}

function together<T>(
  adding: readonly Group<T>[],
  taking: readonly Group<T>[],
  miss: readonly number[],
  all: readonly Quota<T>[],
): Move<T> | undefined {
  let tried = 0;
  for (const take of taking)
    for (const add of adding) {
      if (add === take) continue;
      if (tried++ > TRIED_TOGETHER) return undefined;
      const after = [...miss];
      for (const q of take.quotas) after[q] = (after[q] ?? 0) - 1;
      for (const q of add.quotas) after[q] = (after[q] ?? 0) + 1;
      const others = (group: Group<T>): boolean => group !== add && group !== take;
      const third = bestSingle(adding.filter(others), taking.filter(others), after, all);
      const gain = third.gain + gainOf(miss, all, add.quotas, take.quotas);
      if (gain > 0.001) return { gain, add: [add, ...third.add], take: [take, ...third.take] };
    }
  return undefined;
}

function gainOf<T>(
  miss: readonly number[],
  all: readonly Quota<T>[],
  added: readonly number[],
  taken: readonly number[],
): number {
  let gain = 0;
  for (const q of added) if (!taken.includes(q)) gain += lowered(all[q], miss[q] ?? 0, 1);
  for (const q of taken) if (!added.includes(q)) gain += lowered(all[q], miss[q] ?? 0, -1);
  return Math.round(gain * 1000) / 1000;
}

const lowered = <T>(quota: Quota<T> | undefined, miss: number, by: 1 | -1): number =>
  quota === undefined ? 0 : cost(quota, miss) - cost(quota, miss + by);

function cost<T>({ weight = 1, slack = 0 }: Quota<T>, miss: number): number {
  const off = Math.abs(miss);
  return weight * (off <= slack ? off / 10 : slack / 10 + off - slack);
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
