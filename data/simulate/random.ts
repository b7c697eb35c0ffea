/** A stream of pseudo-random numbers: the same seed gives the same stream on every machine. */
export interface Random {
  /** A number in [0, 1) with 32 random bits. */
  next(): number;
  /** A stream of its own, so that one step may change without moving the others. */
  fork(name: string): Random;
}

/**
 * The generator sfc32 (Chris Doty-Humphrey, "Small Fast Counting", PractRand): 128 bits of state, 32-bit
 * integer arithmetic only. The name of the stream is mixed into the seed by FNV-1a.
 */
export function sfc32(seed: number, name = ""): Random {
  let a = seed >>> 0;
  let b = fnv1a(name);
  let c = 0x9e3779b9;
  let counter = 1;
  const step = (): number => {
    const sum = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0;
    return sum;
  };
  for (let i = 0; i < 12; i++) step();
  return { next: () => step() / 2 ** 32, fork: (other) => sfc32(seed, `${name}/${other}`) };
}

/** A whole number from `low` to `high`, both inclusive. */
export const integerBetween = (random: Random, low: number, high: number): number =>
  low + Math.floor(random.next() * (high - low + 1));

/** A normal deviate by the method of Box and Muller. */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

/** A log-normal deviate by its median and the standard deviation of its logarithm. */
export const logNormal = (random: Random, median: number, spread: number): number =>
  median * Math.exp(spread * normal(random));

export function shuffle<T>(random: Random, items: readonly T[]): T[] {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = integerBetween(random, 0, i);
    const held = shuffled[i] as T; // border: both indexes are inside
    shuffled[i] = shuffled[j] as T;
    shuffled[j] = held;
  }
  return shuffled;
}

/** One of the items, each as likely as its weight says. */
export function pick<T>(random: Random, items: readonly (readonly [T, number])[]): T {
  const total = items.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random.next() * total;
  for (const [item, weight] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  const last = items.at(-1);
  if (last === undefined) throw new RangeError("pick: expected one item or more, got none");
  return last[0];
}

/** `count` items without replacement, each as likely as its weight says (Efraimidis and Spirakis, 2006). */
export function pickMany<T>(
  random: Random,
  items: readonly T[],
  count: number,
  weight: (item: T) => number,
): readonly T[] {
  return items
    .map((item) => ({ item, key: Math.log(1 - random.next()) / Math.max(weight(item), 1e-9) }))
    .sort((a, b) => b.key - a.key)
    .slice(0, count)
    .map(({ item }) => item);
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
