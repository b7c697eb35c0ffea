import { join, sql, sqlText, type Fragment, type Query } from "../sql";
import type { Measure } from "./measures";

/**
 * The bins of everyone, a column a measure under its name, NULL for whoever is in none; in the order of the rows, which
 * DuckDB keeps (`preserve_insertion_order`).
 */
export function binsOfEveryone(measures: readonly Measure[]): Query<unknown> {
  const bins = measures.map(
    (measure) => sql`(${measure.bin})::${sqlText(typeFor(measure))} AS ${sqlText(measure.column)}`,
  );
  return sql`SELECT ${join(bins, ", ")} FROM people`;
}

/** The narrowest whole numbers that hold every bin, and -1 for none: what everyone is counted from is read again and again. */
function typeFor({ size, binsAt }: Measure): "TINYINT" | "SMALLINT" | "INTEGER" {
  const most = binsAt?.length ?? size;
  if (most <= 128) return "TINYINT";
  return most <= 32_768 ? "SMALLINT" : "INTEGER";
}

/** Column `row`: the rows of the people whom a condition holds for, in order, 0 for the first. */
export const rowsWhere = (condition: Fragment): Query<unknown> =>
  sql`SELECT rowid::INTEGER AS row FROM people WHERE ${condition}`;
