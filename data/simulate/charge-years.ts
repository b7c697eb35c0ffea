import type { Charge } from "../../src/model/case-codes";
import type { Observation } from "../../src/model/observation";
import { assume } from "./assumptions";
import { yearOf } from "./day";
import { publishedRows } from "./published";

/** How many of the people charged under an article were arrested in a year; the rest have no known year. */
export type YearQuotas = (charge: Charge, count: number) => ReadonlyMap<number, number> | undefined;

/**
 * Spreads the people charged under an article over the years as the published counts by year of arrest do. They
 * are the five most frequent articles of each year and know the year of about half of the people: an article
 * that is not among the five of a year has fewer people than any of them.
 */
export function yearQuotas(observed: readonly Observation[]): YearQuotas {
  const rows = publishedRows(observed, (row) => row.series === "charges-by-year" && row.drawn);
  const years = [...new Set(rows.map(({ day }) => yearOf(day)))];
  const least = new Map(
    years.map((year) => [
      year,
      Math.min(...rows.flatMap(({ day, value }) => (yearOf(day) === year ? [value] : []))),
    ]),
  );
  return (charge, count) => {
    const own = rows.filter(({ row }) => row.category === charge);
    if (own.length === 0) return undefined;
    const mean = own.reduce((sum, { value }) => sum + value, 0) / own.length;
    const weights = years.map((year): [number, number] => [
      year,
      own.find(({ day }) => yearOf(day) === year)?.value ??
        assume("charge-in-other-years") * Math.min(mean, least.get(year) ?? 0),
    ]);
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
    return new Map(weights.map(([year, weight]) => [year, Math.round((count * weight) / total)]));
  };
}
