import { join, sql, type Fragment, type Query } from "../sql";
import type { Bins, Flags, Measure } from "./measures";

/**
 * Columns `measure` (which of those asked), `bin`, `people`, and `active` (the bin of one more measure) where asked.
 * People by each of some measures in one scan; `active` counts them apart for each bin of it.
 */
export function countBins(measures: readonly Bins[], condition: Fragment, active?: Bins): Query<unknown> {
  const names = measures.map((_, i) => `b${i}`);
  const grouped = names.map((name): Fragment => ({ text: active ? `(a, ${name})` : `(${name})`, params: [] }));
  const named = measures.map(({ bin }, i) => sql`(${bin})::SMALLINT AS ${raw(`b${i}`)}`);
  const which = names.map((name, i) => `WHEN grouping(${name}) = 0 THEN ${i}`).join(" ");
  return sql`
SELECT
  (CASE ${raw(which)} END)::INTEGER AS measure,${active ? raw("\n  a::INTEGER AS active,") : raw("")}
  coalesce(${raw(names.join(", "))})::INTEGER AS bin,
  count(*)::INTEGER AS people
FROM (
  SELECT ${join([...(active ? [sql`(${active.bin})::SMALLINT AS a`] : []), ...named], ",\n    ")}
  FROM people
  WHERE ${condition}
)${active ? raw("\nWHERE a IS NOT NULL") : raw("")}
GROUP BY GROUPING SETS (${join(grouped, ", ")})
HAVING bin IS NOT NULL`;
}

/** One row, or one row for each bin of the active measure: `f<measure>_<bin>` is the people with that flag. */
export function countFlags(measures: readonly Flags[], condition: Fragment, active?: Bins): Query<unknown> {
  const sums = measures.flatMap(({ size, bits }, m) =>
    Array.from(
      { length: size },
      (_, i) => sql`sum((${bits} >> ${raw(String(i))}) & 1)::INTEGER AS ${raw(flagColumn(m, i))}`,
    ),
  );
  return active
    ? sql`
SELECT (${active.bin})::INTEGER AS active, ${join(sums, ", ")}
FROM people
WHERE ${condition} AND (${active.bin}) IS NOT NULL
GROUP BY 1`
    : sql`SELECT ${join(sums, ", ")} FROM people WHERE ${condition}`;
}

export const flagColumn = (measure: number, bin: number): string => `f${measure}_${bin}`;

export const isBins = (measure: Measure): measure is Bins => measure.kind === "bins";
export const isFlags = (measure: Measure): measure is Flags => measure.kind === "flags";

/** Text of this program, never a reader's words. */
const raw = (text: string): Fragment => ({ text, params: [] });
