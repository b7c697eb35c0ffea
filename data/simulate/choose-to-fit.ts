import { shuffle, type Random } from "./random";

/** A count that the chosen must have: how many of them it counts. */
export interface Quota<T> {
  readonly target: number;
  readonly counts: (item: T) => boolean;
  /** How much a miss by one counts; 1 where not given. */
  readonly weight?: number;
}

interface Group<T> {
  readonly quotas: readonly number[];
  readonly free: T[];
  readonly chosen: T[];
}

const MAX_STEPS = 20_000;

/**
 * Chooses among the items so that every quota counts as many as its target, and leaves the rest to chance:
 * it starts from a draw in which each item is as likely as `likelihood` says, then adds, takes away or
 * exchanges items, one at a time, as long as the sum of all misses falls. Items that the same quotas count
 * are alike to it.
 */
export function chooseToFit<T>(
  random: Random,
  items: readonly T[],
  quotas: readonly Quota<T>[],
  likelihood: (item: T) => number,
): ReadonlySet<T> {
  const groups = groupItems(shuffle(random, items), quotas);
  for (const group of groups)
    for (const item of group.free.splice(0))
      (random.next() < likelihood(item) ? group.chosen : group.free).push(item);
  const miss = quotas.map(
    ({ target }, q) =>
      groups.reduce((sum, group) => sum + (group.quotas.includes(q) ? group.chosen.length : 0), 0) - target,
  );
  const weights = quotas.map(({ weight = 1 }) => weight);
  for (let step = 0; step < MAX_STEPS && miss.some((m) => m !== 0); step++) {
    const best = bestMove(shuffle(random, groups), miss, weights);
    if (best === undefined) break;
    if (best.take) move(best.take, miss, -1);
    if (best.add) move(best.add, miss, 1);
  }
  return new Set(groups.flatMap(({ chosen }) => chosen));
}

interface Move<T> {
  readonly gain: number;
  readonly add?: Group<T>;
  readonly take?: Group<T>;
}

/** The single change that lowers the misses most; where none does, the first exchange that does. */
function bestMove<T>(
  groups: readonly Group<T>[],
  miss: readonly number[],
  weights: readonly number[],
): Move<T> | undefined {
  const counted = groups.filter(({ quotas }) => quotas.length > 0);
  const adding = counted.filter(({ free }) => free.length > 0);
  const taking = counted.filter(({ chosen }) => chosen.length > 0);
  const singles: readonly Move<T>[] = [
    ...adding.map((add) => ({ add, gain: gainOf(miss, weights, add.quotas, []) })),
    ...taking.map((take) => ({ take, gain: gainOf(miss, weights, [], take.quotas) })),
  ];
  const best = singles.reduce<Move<T> | undefined>(
    (top, next) => (next.gain > (top?.gain ?? 0) ? next : top),
    undefined,
  );
  if (best) return best;
  for (const take of taking)
    for (const add of adding) {
      const gain = gainOf(miss, weights, add.quotas, take.quotas);
      if (gain > 0) return { gain, add, take };
    }
  return undefined;
}

function gainOf(
  miss: readonly number[],
  weights: readonly number[],
  added: readonly number[],
  taken: readonly number[],
): number {
  let gain = 0;
  for (const q of added) if (!taken.includes(q)) gain += (weights[q] ?? 1) * ((miss[q] ?? 0) < 0 ? 1 : -1);
  for (const q of taken) if (!added.includes(q)) gain += (weights[q] ?? 1) * ((miss[q] ?? 0) > 0 ? 1 : -1);
  return gain;
}

function move<T>(group: Group<T>, miss: number[], by: 1 | -1): void {
  const item = by === 1 ? group.free.pop() : group.chosen.pop();
  if (item === undefined) return;
  (by === 1 ? group.chosen : group.free).push(item);
  for (const q of group.quotas) miss[q] = (miss[q] ?? 0) + by;
}

function groupItems<T>(items: readonly T[], quotas: readonly Quota<T>[]): readonly Group<T>[] {
  const groups = new Map<string, Group<T>>();
  for (const item of items) {
    const counted = quotas.flatMap(({ counts }, q) => (counts(item) ? [q] : []));
    const key = counted.join();
    const group = groups.get(key) ?? { quotas: counted, free: [], chosen: [] };
    groups.set(key, group);
    group.free.push(item);
  }
  return [...groups.values()];
}
