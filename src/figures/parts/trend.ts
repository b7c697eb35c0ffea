import type { Dated } from "../../charts/parts/time-series";
import type { Arguments, Key, Words } from "../../words/words";
import { dateOf } from "../observation-table";
import type { Sentence } from "../view";
import { latestOf, peakOf, readValue } from "./reading";

/**
 * One sentence of first, highest and latest number with their dates, from rows in the order of their
 * dates. The message may ask for `first`, `peak` and `latest`, each with its `Date`, for `count`, and for
 * whatever else is given; none when there is no row.
 */
export function trendOf(
  key: Key,
  rows: readonly Dated[],
  words: Words,
  more: Arguments = {},
): readonly Sentence[] {
  const [first] = rows;
  const peak = peakOf(rows);
  const latest = latestOf(rows);
  if (!first || !peak || !latest) return [];
  const text = words.t(key, {
    ...more,
    count: rows.length,
    first: readValue(first, words),
    firstDate: dateOf(first, words),
    peak: readValue(peak, words),
    peakDate: dateOf(peak, words),
    latest: readValue(latest, words),
    latestDate: dateOf(latest, words),
  });
  return [{ text, observations: rows.map(({ id }) => id) }];
}
