import { join, sql, type Fragment, type Query } from "../sql";
import type { Measure } from "./measures";

/**
 * Columns `measure` (which of those asked), `bin` (the number in its column) and `people`; with an active
 * measure also `active`, its number. One scan, whatever the number of measures.
 */
export function countBins(
  measures: readonly Measure[],
  condition: Fragment,
  active?: Measure,
): Query<unknown> {
  const columns = [...new Set(measures.map(({ column }) => column))];
  const groups = columns.map((column) => raw(active ? `(${active.column}, ${column})` : `(${column})`));
  const which = columns.map((column, i) => `WHEN grouping(${column}) = 0 THEN ${i}`).join(" ");
  return sql`
SELECT
  (CASE ${raw(which)} END)::INTEGER AS measure,${raw(active ? `\n  ${active.column}::INTEGER AS active,` : "")}
  coalesce(${raw(columns.join(", "))})::INTEGER AS bin,
  count(*)::INTEGER AS people
FROM people
WHERE ${condition}${raw(active ? ` AND ${active.column} IS NOT NULL` : "")}
GROUP BY GROUPING SETS (${join(groups, ", ")})
HAVING bin IS NOT NULL`;
}

/** How many people a condition holds for. */
export const countPeople = (condition: Fragment): Query<{ readonly people: number }> =>
  sql`SELECT count(*)::INTEGER AS people FROM people WHERE ${condition}`;

/** Text of this program, never a reader's words. */
const raw = (text: string): Fragment => ({ text, params: [] });
