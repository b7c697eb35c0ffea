import type { Observation } from "../model/observation";
import { sql, type Query } from "./sql";

/** People convicted in one region in one period, with the people who live there and the rate among them. */
export interface RegionCount extends Observation {
  readonly population: number | null;
  readonly population_as_of: Date | null;
  /** People convicted per 100,000 residents, in the period. */
  readonly rate: number | null;
}

/** The counts of one period by region; the period is a code, 2022 for a year and 2024-05 for a month. */
export const convictionsByRegion = (period: string): Query<RegionCount> => sql`
SELECT o.*, r.population, r.as_of AS population_as_of, (o.value * 100000 / r.population)::DOUBLE AS rate
FROM observations AS o
LEFT JOIN regions AS r ON r.region = o.region
WHERE (o.series = ${"convictions-region-year"} AND strftime(o.period_from, '%Y') = ${period})
   OR (o.series = ${"convictions-region-month"} AND strftime(o.period_from, '%Y-%m') = ${period})
ORDER BY o.value DESC, o.id`;
