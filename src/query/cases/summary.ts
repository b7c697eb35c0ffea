import type { Selection } from "../../model/selection";
import { sql, type Query } from "../sql";
import { where } from "./where";

export interface Summary {
  readonly people: number;
  /** Held on the last day of the data. */
  readonly held: number;
  /** Came or left on an unknown day, and so in no count of people held on a day. */
  readonly outOfStock: number;
}

export const summary = (selection: Selection): Query<Summary> => sql`
SELECT
  count(*)::INTEGER AS people,
  (count(*) FILTER (custody = 'held'))::INTEGER AS held,
  (count(*) FILTER (custody <> 'not-held' AND (detained IS NULL OR (custody <> 'held' AND released IS NULL))))::INTEGER AS "outOfStock"
FROM people
WHERE ${where(selection)}`;

/** How many people stand in both selections. */
export const inBoth = (first: Selection, second: Selection): Query<{ people: number }> => sql`
SELECT count(*)::INTEGER AS people
FROM people
WHERE (${where(first)})
  AND (${where(second)})`;
