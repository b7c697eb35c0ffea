import { list, sql, type Query } from "./sql";

/** How well a month of a series is known, from its best number: 3 checked twice, 2 read once, 1 doubtful or not drawn. */
export interface CoveredMonth {
  readonly series: string;
  /** First day of the month. */
  readonly month: Date;
  readonly grade: number;
}

/**
 * The months that the numbers of some series describe: a number for a quarter or a year describes each of
 * its months, a count of people held the month of its day, which is the last where only the year is known.
 */
export const coveredMonths = (series: readonly string[]): Query<CoveredMonth> => sql`
WITH spans AS (
  SELECT
    series,
    date_trunc('month', coalesce(period_from, CASE
      WHEN indicator LIKE 'held%' THEN as_of
      WHEN as_of_precision = 'year' THEN date_trunc('year', as_of)
      WHEN as_of_precision = 'quarter' THEN date_trunc('quarter', as_of)
      ELSE as_of
    END)) AS first_month,
    date_trunc('month', as_of) AS last_month,
    CASE
      WHEN drawn AND verification = 'checked-twice' THEN 3
      WHEN drawn AND verification = 'read-once' THEN 2
      ELSE 1
    END AS grade
  FROM observations
  WHERE as_of IS NOT NULL AND series IN (${list(series)})
), months AS (
  SELECT series, grade, unnest(generate_series(first_month, last_month, INTERVAL 1 MONTH))::DATE AS month
  FROM spans
)
SELECT series, month, max(grade)::INTEGER AS grade
FROM months
GROUP BY ALL
ORDER BY ALL`;

export interface SeriesExtent {
  readonly series: string;
  readonly drawn: number;
  readonly left_out: number;
  /** Of the drawn numbers. */
  readonly first_day: Date | null;
  readonly last_day: Date | null;
  /** Permanent identifiers of the drawn numbers, apart by spaces. */
  readonly ids: string | null;
}

/** How many numbers some series have, drawn and left out, and between which days. */
export const seriesExtents = (series: readonly string[]): Query<SeriesExtent> => sql`
SELECT
  series,
  (count(*) FILTER (WHERE drawn))::INTEGER AS drawn,
  (count(*) FILTER (WHERE NOT drawn))::INTEGER AS left_out,
  (min(as_of) FILTER (WHERE drawn))::DATE AS first_day,
  (max(as_of) FILTER (WHERE drawn))::DATE AS last_day,
  string_agg(id, ' ' ORDER BY id) FILTER (WHERE drawn) AS ids
FROM observations
WHERE series IN (${list(series)})
GROUP BY series
ORDER BY series`;
