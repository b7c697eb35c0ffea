import { sql, type Fragment, type Query } from "../sql";

/** Column `bin`: the bin of every person in one measure, in the order of the rows; -1 for whoever is in none. */
export const binOfEveryone = (column: string): Query<unknown> =>
  sql`SELECT coalesce(${raw(column)}, -1)::INTEGER AS bin FROM people ORDER BY rowid`;

/** Column `row`: the rows of the people whom a condition holds for, in order, 0 for the first. */
export const rowsWhere = (condition: Fragment): Query<unknown> =>
  sql`SELECT rowid::INTEGER AS row FROM people WHERE ${condition}`;

/** Text of this program, never a reader's words. */
const raw = (text: string): Fragment => ({ text, params: [] });
