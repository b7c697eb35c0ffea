import { sql, type Query } from "../sql";

/** Writes a transfer: the code of the place it began in and that of the place it led to. */
export const pairOf = (from: string, to: string): string => `${from}/${to}`;

/**
 * Statements that make `person_transfers` (each person's transfers in one text), `transfer_sets` (each such text that
 * occurs, with a number), `transfer_set_pairs` (the pairs of each) and `transferred` (the number of each person who was
 * transferred, by row of `persons_codes`: to look everybody up by name would take a quarter of a second for a million). A
 * transfer names where it led; where it began is the place before, and a detention on an unknown day comes first.
 */
export const prepareTransfers: readonly Query<unknown>[] = [
  sql`
CREATE TABLE person_transfers AS
WITH moves AS (
  SELECT
    person,
    kind,
    coalesce(
      lag(facility) OVER (PARTITION BY person ORDER BY occurred NULLS FIRST, kind),
      'unknown'
    ) || '/' || facility AS pair
  FROM person_events
  WHERE kind IN ('detained', 'transferred')
)
SELECT person, string_agg(pair, ';' ORDER BY pair) AS transfers
FROM moves
WHERE kind = 'transferred'
GROUP BY person`,
  sql`
CREATE TABLE transfer_sets AS
SELECT transfers, (row_number() OVER (ORDER BY transfers) - 1)::SMALLINT AS transfer_set
FROM (SELECT transfers FROM person_transfers UNION SELECT '')`,
  sql`
CREATE TABLE transfer_set_pairs AS
SELECT DISTINCT transfer_set, unnest(string_split(transfers, ';')) AS pair
FROM transfer_sets
WHERE transfers <> ''`,
  sql`
CREATE TABLE transferred AS
SELECT persons_codes.rowid::INTEGER AS person_row, transfer_set
FROM persons_codes
JOIN person_transfers ON person_transfers.person = persons_codes.id
JOIN transfer_sets USING (transfers)`,
];
