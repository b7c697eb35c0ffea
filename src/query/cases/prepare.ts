import { CHARGE_ANSWERS, CONDITION_ANSWERS } from "../../model/case-codes";
import { sql, type Query } from "../sql";
import { ENUMS } from "./enums";
import type { CodeSet, CodeSets } from "./measures";
import { prepareTransfers } from "./transfers";

/**
 * Statements, run once in this order, that make `people` out of `persons`: one row a person with what filters and
 * counts read, conditions and charges as bits in the order of their lists (1 for the first, 2 for the second, 4 for the
 * third). The rows may stand in another order than those of `persons`; `person_row` says which is whose.
 */
export const preparePeople = (lastDay: string): readonly Query<unknown>[] => [
  setsOf("charge", CHARGE_ANSWERS),
  setsOf("condition", CONDITION_ANSWERS),
  statement(`
CREATE TABLE facility_sets AS
SELECT facility, (row_number() OVER (ORDER BY facility) - 1)::SMALLINT AS facility_set
FROM (SELECT DISTINCT facility FROM persons)`),
  ...prepareTransfers,
  sql`
CREATE TABLE people AS
SELECT
    persons.rowid AS person_row,
    ${{ text: Object.keys(ENUMS).join(", "), params: [] }},
    age::SMALLINT AS age,
    detained, released,
    sentence_months::SMALLINT AS sentence_months,
    facility_set, charge_bits, charge_set, condition_bits, condition_set,
    condition_set::INTEGER * (SELECT count(*) FROM charge_sets)::INTEGER + charge_set AS condition_charge_set,
    coalesce(transfer_set, 0::SMALLINT) AS transfer_set, -- 0: never transferred
    CASE WHEN custody = 'held' THEN date_diff('month', detained, ${lastDay}::DATE)
         ELSE date_diff('month', detained, released) END::SMALLINT AS custody_months,
    CASE WHEN custody = 'held' THEN date_diff('month', last_contact, ${lastDay}::DATE) END::SMALLINT AS contact_months
  FROM persons
  JOIN charge_sets USING (charges)
  JOIN condition_sets USING (conditions)
  JOIN facility_sets USING (facility)
  LEFT JOIN person_transfers ON person_transfers.person = persons.id
  LEFT JOIN transfer_sets USING (transfers)`,
];

/** Each list of codes that occurs, with its bits and a number from 0. */
const setsOf = (name: "charge" | "condition", codes: readonly string[]): Query<unknown> =>
  statement(`
CREATE TABLE ${name}_sets AS
SELECT
  ${name}s,
  (row_number() OVER (ORDER BY ${name}s) - 1)::SMALLINT AS ${name}_set,
  list_sum(list_transform(
    string_split(${name}s, ';'),
    code -> 1::BIGINT << (list_position([${quoted(codes)}], code) - 1)
  ))::BIGINT AS ${name}_bits
FROM (SELECT DISTINCT ${name}s FROM persons)`);

/** The sets that occur: the number of each and its codes, separated by semicolons. */
export const setsThatOccur = (name: keyof CodeSets): Query<CodeSet> =>
  statement(
    `SELECT ${name}_set::INTEGER AS set, ${name === "facility" ? name : `${name}s`} AS codes FROM ${name}_sets ORDER BY 1`,
  );

const statement = <R>(text: string): Query<R> => ({ text, params: [] });

/** Codes of the closed lists of this program, never words of a reader. */
const quoted = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(", ");
