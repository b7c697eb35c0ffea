import type { Interval } from "./interval";
import { wilson } from "./wilson";

/** One share less another, from -1 to 1, with its 95% interval. */
export interface Difference extends Interval {
  readonly difference: number;
}

/**
 * `a` of `n` people against `b` of `m` others: a/n - b/m with the hybrid score interval, built of the two Wilson
 * intervals. The two groups must share nobody. Undefined when either group is empty; throws as `wilson` does.
 *
 * Method 10 in R. G. Newcombe, Stat. Med. 17 (1998) 873-890.
 */
export function newcombe(a: number, n: number, b: number, m: number): Difference | undefined {
  const first = wilson(a, n);
  const second = wilson(b, m);
  if (!first || !second) return undefined;
  const difference = first.proportion - second.proportion;
  const below = Math.hypot(first.proportion - first.lower, second.upper - second.proportion);
  const above = Math.hypot(second.proportion - second.lower, first.upper - first.proportion);
  return {
    difference,
    lower: Math.max(-1, difference - below),
    upper: Math.min(1, difference + above),
  };
}
