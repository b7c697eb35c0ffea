import { BANDS, type BandTransform } from "./confidence-band";
import type { DurationCounts } from "./durations";
import type { Interval } from "./interval";
import { medianOf, type Median } from "./median";
import { riskTable, type RiskRow } from "./risk-table";

/** From this day on, up to the next step, the curve stands at `survival`. */
export interface SurvivalStep {
  readonly days: number;
  readonly atRisk: number;
  readonly ended: number;
  /** Share of people still held after this day, 0 to 1. */
  readonly survival: number;
  /** Greenwood's variance of the survival; absent once survival is 0, where it is not defined. */
  readonly variance?: number;
  /** 95% interval at this day, not for the whole curve at once; absent once survival is 0. */
  readonly band?: Interval;
}

export interface SurvivalCurve {
  /** How many people the curve is made of. */
  readonly people: number;
  /** One step a day on which custody ended, in order; before the first, everybody is held. Empty when it ended for nobody. */
  readonly steps: readonly SurvivalStep[];
  /** The longest duration seen, in days: the curve must not be drawn beyond it. Absent for nobody. */
  readonly lastDay?: number;
  readonly median: Median;
  /** Everyone at risk by day, for the numbers under the curve and the marks of censored people. */
  readonly table: readonly RiskRow[];
}

/**
 * The share of people still held by days in custody, when for some the end is not known yet (right-censored).
 * Linear in the number of durations. The band is "log-log" unless asked otherwise. Throws as `riskTable` does.
 *
 * E. L. Kaplan, P. Meier, J. Am. Stat. Assoc. 53 (1958) 457-481.
 */
export function kaplanMeier(counts: DurationCounts, transform: BandTransform = "log-log"): SurvivalCurve {
  const table = riskTable(counts);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let hazardVariance = 0;
  for (const { days, atRisk, ended } of table) {
    if (ended === 0) continue;
    survival *= (atRisk - ended) / atRisk;
    hazardVariance += ended / (atRisk * (atRisk - ended));
    steps.push({ days, atRisk, ended, survival, ...spread(survival, hazardVariance, transform) });
  }
  const lastDay = table.at(-1)?.days;
  return {
    people: table[0]?.atRisk ?? 0,
    steps,
    ...(lastDay !== undefined && { lastDay }),
    median: medianOf(steps),
    table,
  };
}

const spread = (survival: number, hazardVariance: number, transform: BandTransform) =>
  survival > 0 && {
    variance: survival ** 2 * hazardVariance,
    band: BANDS[transform](survival, hazardVariance),
  };

/** Share of people still held after so many days; undefined beyond what was seen, unless custody ended for all. */
export function survivalOn({ steps, lastDay }: SurvivalCurve, days: number): number | undefined {
  const survival = steps.findLast((step) => step.days <= days)?.survival ?? 1;
  return lastDay !== undefined && (days <= lastDay || survival === 0) ? survival : undefined;
}
