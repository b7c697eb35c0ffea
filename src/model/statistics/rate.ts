import type { Interval } from "./interval";
import { wilson } from "./wilson";

/** People per 100,000, with its 95% interval on the same scale. */
export interface Rate extends Interval {
  readonly per100000: number;
}

/**
 * `count` people out of the `denominator` people they belong to, per 100,000. The interval is Wilson's: both are people,
 * so the rate is a proportion. It says how far a rate moves by chance alone, not how many people nobody knows of.
 * Undefined where nobody lives; throws a RangeError unless both are counts and count <= denominator.
 */
export function rate(count: number, denominator: number): Rate | undefined {
  const share = wilson(count, denominator);
  return (
    share && {
      per100000: share.proportion * 100_000,
      lower: share.lower * 100_000,
      upper: share.upper * 100_000,
    }
  );
}
