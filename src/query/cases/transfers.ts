import type { Dimension, Selection } from "../../model/selection";
import { sql, type Query } from "../sql";
import { where } from "./where";

/** Transfers from one place to another; codes of places, or unknown, not-applicable. */
export interface Transfer {
  readonly from: string;
  readonly to: string;
  readonly transfers: number;
  /** People transferred so at least once. */
  readonly people: number;
}

export interface TransferTotal {
  readonly transfers: number;
  /** People transferred at least once. */
  readonly people: number;
}

/** Every pair of places between which somebody in the selection was transferred, the most frequent first. */
export const transfers = (selection: Selection, except: readonly Dimension[] = []): Query<Transfer> => sql`
${moves(selection, except)}
SELECT "from", "to", count(*)::INTEGER AS transfers, count(DISTINCT person)::INTEGER AS people
FROM moves
WHERE kind = 'transferred'
GROUP BY "from", "to"
ORDER BY transfers DESC, "from", "to"`;

/** One row: all transfers in the selection. */
export const transferTotal = (
  selection: Selection,
  except: readonly Dimension[] = [],
): Query<TransferTotal> => sql`
${moves(selection, except)}
SELECT count(*)::INTEGER AS transfers, count(DISTINCT person)::INTEGER AS people
FROM moves
WHERE kind = 'transferred'`;

/** A transfer names where it led; where it began is the place before. A detention on an unknown day comes first. */
const moves = (selection: Selection, except: readonly Dimension[]) => sql`
WITH moves AS (
  SELECT
    person,
    kind,
    coalesce(
      lag(facility) OVER (PARTITION BY person ORDER BY occurred NULLS FIRST, kind),
      'unknown'
    ) AS "from",
    facility AS "to"
  FROM person_events
  WHERE kind IN ('detained', 'transferred')
    AND person IN (SELECT id FROM people WHERE ${where(selection, except)})
)`;
