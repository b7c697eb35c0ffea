import type { DurationCounts } from "./durations";
import { wholeCount } from "./whole-count";

/** What happens after so many days. */
export interface RiskRow {
  readonly days: number;
  /** People whose custody lasted this long or longer: those who leave on this day and those censored on it included. */
  readonly atRisk: number;
  readonly ended: number;
  readonly censored: number;
}

/**
 * The counts as a table, shortest duration first, without rows of zeros. Where custody ends and observation ends on one
 * day, the end of custody comes first. Throws a RangeError when columns differ in length, days are negative or out of
 * order, or a count is not a whole number.
 */
export function riskTable({ days, ended, censored }: DurationCounts): readonly RiskRow[] {
  for (const [name, column] of Object.entries({ ended, censored }))
    if (column.length !== days.length)
      throw new RangeError(
        `durations.${name}: expected ${days.length} counts, one a duration, got ${column.length}`,
      );
  const rows: RiskRow[] = [];
  let atRisk = 0;
  let next = Infinity;
  for (let i = days.length - 1; i >= 0; i--) {
    const day = days[i] ?? NaN;
    if (!(day >= 0 && day < next))
      throw new RangeError(`durations.days[${i}]: expected 0 or more and less than ${next}, got ${day}`);
    next = day;
    const left = wholeCount(ended[i] ?? NaN, () => `durations.ended[${i}]`);
    const unseen = wholeCount(censored[i] ?? NaN, () => `durations.censored[${i}]`);
    if (left + unseen === 0) continue;
    atRisk += left + unseen;
    rows.push({ days: day, atRisk, ended: left, censored: unseen });
  }
  return rows.reverse();
}

/** The numbers to print under a curve: at each of `at` (days, any order) the people whose custody lasted as long or longer. */
export function atRiskOn(table: readonly RiskRow[], at: readonly number[]): readonly number[] {
  return at.map((day) => table.find((row) => row.days >= day)?.atRisk ?? 0);
}
