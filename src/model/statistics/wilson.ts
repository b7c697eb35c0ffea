import { Z_95, type Interval } from "./interval";
import { wholeCount } from "./whole-count";

/** A share of a group, from 0 to 1, with its 95% interval. */
export interface Proportion extends Interval {
  readonly proportion: number;
}

/**
 * `count` of `total` people as a proportion, with the score interval without continuity correction.
 * Undefined for a group of nobody: it has no proportion. Throws a RangeError unless both are counts and count <= total.
 *
 * E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209-212; method 3 in R. G. Newcombe, Stat. Med. 17 (1998) 857-872.
 */
export function wilson(count: number, total: number): Proportion | undefined {
  wholeCount(total, () => "wilson.total");
  wholeCount(count, () => "wilson.count", total);
  if (total === 0) return undefined;
  const proportion = count / total;
  const z2 = Z_95 ** 2;
  const centre = count + z2 / 2;
  const reach = Z_95 * Math.sqrt(count * (1 - proportion) + z2 / 4);
  return {
    proportion,
    // exact where rounding would leave a trace: nobody and everybody
    lower: count === 0 ? 0 : (centre - reach) / (total + z2),
    upper: count === total ? 1 : (centre + reach) / (total + z2),
  };
}
