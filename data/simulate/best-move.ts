/** Items that the same quotas count, with what is chosen of them and what is free. */
export interface Group<T> {
  readonly quotas: readonly number[];
  /** By quota, 1 where it counts the items. */
  readonly counted: Uint8Array;
  readonly free: T[];
  readonly chosen: T[];
}

export interface Move<T> {
  readonly gain: number;
  readonly add: readonly Group<T>[];
  readonly take: readonly Group<T>[];
}

/** What a miss costs; a miss within the slack costs a tenth. */
export interface Price {
  readonly weight: number;
  readonly slack: number;
}

export function cost({ weight, slack }: Price, miss: number): number {
  const off = Math.abs(miss);
  return weight * (off <= slack ? off : slack + 10 * (off - slack));
}

/** How many exchanges are tried together with a third change where no smaller one helps. */
const TRIED_TOGETHER = 1500;

/**
 * The single change that lowers the cost of the misses most; else the first exchange that does; else an exchange
 * that does so together with one more change; else one that leaves the cost as it is.
 */
export function bestMove<T>(
  groups: readonly Group<T>[],
  miss: readonly number[],
  prices: readonly Price[],
): Move<T> | undefined {
  const counted = groups.filter(({ quotas }) => quotas.length > 0);
  const adding = counted.filter(({ free }) => free.length > 0);
  const taking = counted.filter(({ chosen }) => chosen.length > 0);
  const gains = gainsOf(miss, prices);
  const single = bestSingle(adding, taking, gains);
  if (single.gain > 0) return single;
  const added = adding.map(({ quotas }) => sum(gains.more, quotas));
  let level: Move<T> | undefined;
  for (const take of taking) {
    const taken = sum(gains.less, take.quotas);
    for (const [i, add] of adding.entries()) {
      const gain = (added[i] ?? 0) + taken - shared(gains, add, take);
      if (gain > 0) return { gain, add: [add], take: [take] };
      if (gain === 0 && add !== take) level ??= { gain, add: [add], take: [take] };
    }
  }
  return together(adding, taking, miss, prices, gains) ?? level;
}

/** By quota, how much the cost falls when one more, or one less, is chosen. */
interface Gains {
  readonly more: Float64Array;
  readonly less: Float64Array;
}

function gainsOf(miss: readonly number[], prices: readonly Price[]): Gains {
  const gains = { more: new Float64Array(miss.length), less: new Float64Array(miss.length) };
  prices.forEach((price, q) => setGains(gains, q, price, miss[q] ?? 0));
  return gains;
}

function setGains({ more, less }: Gains, q: number, price: Price, miss: number): void {
  more[q] = cost(price, miss) - cost(price, miss + 1);
  less[q] = cost(price, miss) - cost(price, miss - 1);
}

function sum(gains: Float64Array, quotas: readonly number[]): number {
  let total = 0;
  for (const q of quotas) total += gains[q] ?? 0;
  return total;
}

/** What an exchange does not change: the quotas that count both groups. */
function shared<T>({ more, less }: Gains, add: Group<T>, take: Group<T>): number {
  let total = 0;
  for (const q of add.quotas) if (take.counted[q] === 1) total += (more[q] ?? 0) + (less[q] ?? 0);
  return total;
}

/** The group whose addition or removal lowers the cost most; the groups of `except` stay as they are. */
function bestSingle<T>(
  adding: readonly Group<T>[],
  taking: readonly Group<T>[],
  gains: Gains,
  except: readonly Group<T>[] = [],
): Move<T> {
  let best: Move<T> = { gain: 0, add: [], take: [] };
  for (const group of adding) {
    const gain = sum(gains.more, group.quotas);
    if (gain > best.gain && !except.includes(group)) best = { gain, add: [group], take: [] };
  }
  for (const group of taking) {
    const gain = sum(gains.less, group.quotas);
    if (gain > best.gain && !except.includes(group)) best = { gain, add: [], take: [group] };
  }
  return best;
}

function together<T>(
  adding: readonly Group<T>[],
  taking: readonly Group<T>[],
  miss: readonly number[],
  prices: readonly Price[],
  gains: Gains,
): Move<T> | undefined {
  let tried = 0;
  for (const take of taking)
    for (const add of adding) {
      if (add === take) continue;
      if (tried++ > TRIED_TOGETHER) return undefined;
      const after: Gains = { more: gains.more.slice(), less: gains.less.slice() };
      const change = (q: number, by: number): void => {
        const price = prices[q];
        if (price) setGains(after, q, price, (miss[q] ?? 0) + by);
      };
      for (const q of take.quotas) if (add.counted[q] !== 1) change(q, -1);
      for (const q of add.quotas) if (take.counted[q] !== 1) change(q, 1);
      const third = bestSingle(adding, taking, after, [add, take]);
      const exchange = sum(gains.more, add.quotas) + sum(gains.less, take.quotas) - shared(gains, add, take);
      const gain = third.gain + exchange;
      if (gain > 0) return { gain, add: [add, ...third.add], take: [take, ...third.take] };
    }
  return undefined;
}
