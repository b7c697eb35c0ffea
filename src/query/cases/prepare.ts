import { CHARGE_ANSWERS, CONDITION_ANSWERS } from "../../model/case-codes";
import { sql, type Query } from "../sql";
import { ENUMS } from "./enums";
import type { CodeSet, CodeSets } from "./measures";
import { prepareTransfers } from "./transfers";

const statement = <R>(text: string): Query<R> => ({ text, params: [] });

/**
 * Statements, run once in this order, that make `people` out of `persons`: one row a person with what filters and
 * counts read. The sets of codes that occur are numbered in tables of their own; charges and conditions have bits
 * there, in the order of their lists (1 for the first, 2 for the second, 4 for the third). The rows may stand in
 * another order than those of `persons`; `person_row` says which is whose.
 */
export const preparePeople = (lastDay: string): readonly Query<unknown>[] => [
  statement(`
CREATE TABLE condition_charges AS
SELECT DISTINCT conditions, charges FROM persons`),
  setsOf("charge", CHARGE_ANSWERS),
  setsOf("condition", CONDITION_ANSWERS),
  statement(`
CREATE TABLE condition_charge_sets AS
SELECT
  conditions, condition_set, condition_bits,
  charges, charge_set, charge_bits,
  (row_number() OVER (ORDER BY conditions, charges) - 1)::SMALLINT AS condition_charge_set
FROM condition_charges
JOIN condition_sets USING (conditions)
JOIN charge_sets USING (charges)`),
  statement(`
CREATE TABLE facility_sets AS
SELECT facility, (row_number() OVER (ORDER BY facility) - 1)::SMALLINT AS facility_set
FROM (SELECT DISTINCT facility FROM persons)`),
  ...prepareTransfers,
  sql`
CREATE TABLE people AS
SELECT
    persons.rowid AS person_row,
    ${statement(Object.keys(ENUMS).join(", "))},
    age::SMALLINT AS age,
    -- a day that is known by its month alone stands at the end of it, which may be after the last day of the data
    CASE WHEN detained > ${lastDay}::DATE THEN ${lastDay}::DATE ELSE detained END AS detained,
    CASE WHEN released > ${lastDay}::DATE THEN ${lastDay}::DATE ELSE released END AS released,
    sentence_months::SMALLINT AS sentence_months,
    facility_set, charge_bits, charge_set, condition_bits, condition_set, condition_charge_set,
    coalesce(transfer_set, 0::SMALLINT) AS transfer_set, -- 0: never transferred
    CASE WHEN custody = 'held' THEN date_sub('month', detained, ${lastDay}::DATE)
         ELSE date_sub('month', detained, released) END::SMALLINT AS custody_months,
    CASE WHEN custody = 'held' THEN date_sub('month', last_contact, ${lastDay}::DATE) END::SMALLINT AS contact_months
  FROM persons
  JOIN condition_charge_sets USING (conditions, charges)
  JOIN facility_sets USING (facility)
  LEFT JOIN transferred ON transferred.person_row = persons.rowid`,
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
FROM (SELECT DISTINCT ${name}s FROM condition_charges)`);

const CODES: Readonly<Record<keyof CodeSets, string>> = {
  charge: "charges",
  condition: "conditions",
  conditionCharge: "conditions || '/' || charges",
  facility: "facility",
  transfer: "transfers",
};

/** The sets that occur: the number of each and its codes, separated by semicolons. */
export function setsThatOccur(name: keyof CodeSets): Query<CodeSet> {
  const set = `${name === "conditionCharge" ? "condition_charge" : name}_set`;
  return statement(`SELECT ${set}::INTEGER AS set, ${CODES[name]} AS codes FROM ${set}s ORDER BY 1`);
}

/** Codes of the closed lists of this program, never words of a reader. */
const quoted = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(", ");
