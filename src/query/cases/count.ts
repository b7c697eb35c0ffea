import { join, sql, sqlText, type Fragment, type Query } from "../sql";
import type { Measure } from "./measures";

/**
 * The bins of everyone, a column a measure under its name, NULL for whoever is in none; in the order of the rows, which
 * DuckDB keeps (`preserve_insertion_order`).
 */
export const binsOfEveryone = (measures: readonly Measure[]): Query<unknown> =>
  sql`SELECT ${join(measures.map(numberOf), ", ")} FROM people_codes`;

/** The numbers of the few who have one, under the name of the measure; `row` says whose, 0 for the first. */
export const binsAmong = (measure: Measure, table: string): Query<unknown> =>
  sql`SELECT person_row AS row, ${numberOf(measure)} FROM ${sqlText(table)}`;

const numberOf = (measure: Measure): Fragment =>
  sql`(${measure.bin})::${sqlText(TYPES[widthFor((measure.occurring?.at(-1) ?? mostOf(measure) - 1) + 1)])} AS ${sqlText(measure.column)}`;

/** How many numbers the column of a measure may hold. */
export const mostOf = ({ size, binsAt }: Measure): number => binsAt?.length ?? size;

/** The narrowest whole numbers that hold so many, and -1 for none, in bits: what everyone is counted from is read again and again. */
export function widthFor(most: number): 8 | 16 | 32 {
  if (most <= 128) return 8;
  return most <= 32_768 ? 16 : 32;
}
const TYPES = { 8: "TINYINT", 16: "SMALLINT", 32: "INTEGER" } as const;

/** Column `row`: the rows of the people whom a condition on `people_codes` holds for, in order, 0 for the first. */
export const rowsWhere = (condition: Fragment): Query<unknown> =>
  sql`SELECT person_row AS row FROM people_codes WHERE ${condition}`;
