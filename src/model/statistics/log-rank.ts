import { chiSquareSurvival } from "./chi-square";
import type { DurationCounts } from "./durations";
import { quadraticForm } from "./quadratic-form";
import { riskTable, type RiskRow } from "./risk-table";

export interface LogRank {
  /** Ends of custody in each group, in the order given. */
  readonly observed: readonly number[];
  /** Ends of custody to expect in each group if all had one survival; the sum is that of `observed`. */
  readonly expected: readonly number[];
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  /** Probability of a chi-square this large or larger if all groups had one survival. */
  readonly p: number;
}

/**
 * Log-rank (Mantel-Cox) test of equal survival in groups that share nobody, with the hypergeometric variance, which
 * takes ties into account. A group in which nobody is at risk when custody ends for anybody does not count as one.
 * Undefined when fewer than two groups can be compared. Throws as `riskTable` does.
 *
 * N. Mantel, Cancer Chemother. Rep. 50 (1966) 163-170; R. Peto, J. Peto, J. R. Stat. Soc. A 135 (1972) 185-207.
 */
export function logRank(groups: readonly DurationCounts[]): LogRank | undefined {
  const tables = groups.map(riskTable);
  const moments = endsOf(tables);
  const observed = tables.map((table) => sum(table, (row) => row.ended));
  const expected = tables.map((_, i) => sum(moments, ({ ended, shares }) => ended * (shares[i] ?? 0)));
  const covariance = tables.map((_, i) =>
    tables.map((_, j) =>
      sum(
        moments,
        ({ variance, shares }) => variance * (shares[i] ?? 0) * ((i === j ? 1 : 0) - (shares[j] ?? 0)),
      ),
    ),
  );
  const excess = observed.map((count, i) => count - (expected[i] ?? 0));
  const { value: chiSquare, rank: degreesOfFreedom } = quadraticForm(covariance, excess);
  if (degreesOfFreedom === 0) return undefined;
  return {
    observed,
    expected,
    chiSquare,
    degreesOfFreedom,
    p: chiSquareSurvival(chiSquare, degreesOfFreedom),
  };
}

/** A day on which custody ended for anybody. */
interface Moment {
  /** Everyone's ends on this day. */
  readonly ended: number;
  /** Each group's part in everyone at risk, 0 to 1. */
  readonly shares: readonly number[];
  /** Hypergeometric: ended (n - ended) / (n - 1) of n at risk. */
  readonly variance: number;
}

function endsOf(tables: readonly (readonly RiskRow[])[]): readonly Moment[] {
  const days = new Set(
    tables.flatMap((table) => table.filter((row) => row.ended > 0).map((row) => row.days)),
  );
  const readers = tables.map(inOrder);
  return [...days]
    .sort((a, b) => a - b)
    .map((day) => {
      const rows = readers.map((read) => read(day));
      const atRisk = sum(rows, (row) => row?.atRisk ?? 0);
      const ended = sum(rows, (row) => (row?.days === day ? row.ended : 0));
      return {
        ended,
        shares: rows.map((row) => (row?.atRisk ?? 0) / atRisk),
        variance: atRisk > 1 ? (ended * (atRisk - ended)) / (atRisk - 1) : 0,
      };
    });
}

/** Asked for days in increasing order, gives the first row on the day or later: the people at risk on that day. */
function inOrder(table: readonly RiskRow[]): (day: number) => RiskRow | undefined {
  let next = 0;
  return (day) => {
    while ((table[next]?.days ?? Infinity) < day) next++;
    return table[next];
  };
}

const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((total, item) => total + value(item), 0);
