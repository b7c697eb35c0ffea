import { CHARGE_ANSWERS, CONDITION_ANSWERS } from "../../model/case-codes";
import { sql, type Fragment, type Query } from "../sql";
import { ENUMS } from "./enums";
import type { CodeSet, CodeSets } from "./measures";
import { prepareTransfers } from "./transfers";

/** Rows of `persons` from `from`, 0 for the first, up to `to`, not included. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

const statement = <R>(text: string): Query<R> => ({ text, params: [] });

/** Text of this program, never words of a reader. */
const raw = (text: string): Fragment => ({ text, params: [] });

/**
 * Statements that make `people`, without a row, once `person_events` is filled: one row a person with what filters and
 * counts read. The sets of codes that occur are numbered in tables of their own, in the order in which they come;
 * charges and conditions have bits there, in the order of their lists (1 for the first, 2 for the second, 4 for the
 * third). The rows may stand in another order than those of `persons`; `person_row` says which is whose.
 */
export const beginPeople: readonly Query<unknown>[] = [
  statement("CREATE TABLE charge_sets (charges VARCHAR, charge_set SMALLINT, charge_bits BIGINT)"),
  statement(
    "CREATE TABLE condition_sets (conditions VARCHAR, condition_set SMALLINT, condition_bits BIGINT)",
  ),
  statement("CREATE TABLE facility_sets (facility VARCHAR, facility_set SMALLINT)"),
  statement(`
CREATE TABLE condition_charge_sets (
  conditions VARCHAR, charges VARCHAR, condition_charge_set SMALLINT,
  condition_set SMALLINT, condition_bits BIGINT, charge_set SMALLINT, charge_bits BIGINT
)`),
  ...prepareTransfers,
  statement(`
CREATE TABLE people (
  person_row INTEGER,
  ${Object.keys(ENUMS)
    .map((name) => `${name} ${name}_code`)
    .join(", ")},
  age SMALLINT, detained DATE, released DATE, sentence_months SMALLINT,
  facility_set SMALLINT, charge_set SMALLINT, charge_bits BIGINT, condition_set SMALLINT, condition_bits BIGINT,
  condition_charge_set SMALLINT, transfer_set SMALLINT, custody_months SMALLINT, contact_months SMALLINT
)`),
];

/** Statements that put some rows of `persons` into `people`, for data that end on `lastDay`. */
export const addPeople = (lastDay: string, rows: RowRange): readonly Query<unknown>[] => [
  newSets("charge", CHARGE_ANSWERS, rows),
  newSets("condition", CONDITION_ANSWERS, rows),
  sql`
INSERT INTO facility_sets
SELECT facility, ${nextNumber("facility_sets", "facility")}
FROM (SELECT DISTINCT facility FROM persons WHERE ${among(rows)})
WHERE facility NOT IN (SELECT facility FROM facility_sets)`,
  sql`
INSERT INTO condition_charge_sets
SELECT conditions, charges, ${nextNumber("condition_charge_sets", "conditions, charges")},
  condition_set, condition_bits, charge_set, charge_bits
FROM (SELECT DISTINCT conditions, charges FROM persons WHERE ${among(rows)})
JOIN condition_sets USING (conditions)
JOIN charge_sets USING (charges)
ANTI JOIN condition_charge_sets USING (conditions, charges)`,
  sql`
INSERT INTO people BY NAME
SELECT
    persons.rowid AS person_row,
    ${raw(Object.keys(ENUMS).join(", "))},
    age, detained, released, sentence_months,
    facility_set, charge_set, charge_bits, condition_set, condition_bits, condition_charge_set,
    coalesce(transfer_set, 0::SMALLINT) AS transfer_set, -- 0: never transferred
    CASE WHEN custody = 'held' THEN date_diff('month', detained, ${lastDay}::DATE)
         ELSE date_diff('month', detained, released) END AS custody_months,
    CASE WHEN custody = 'held' THEN date_diff('month', last_contact, ${lastDay}::DATE) END AS contact_months
  FROM persons
  JOIN condition_charge_sets USING (conditions, charges)
  JOIN facility_sets USING (facility)
  LEFT JOIN person_transfers ON person_transfers.person = persons.id
  LEFT JOIN transfer_sets USING (transfers)
  WHERE ${among(rows, "persons.")}`,
];

const among = ({ from, to }: RowRange, table = ""): Fragment =>
  sql`${raw(table)}rowid >= ${from}::BIGINT AND ${raw(table)}rowid < ${to}::BIGINT`;

/** The numbers after those that a table has, in the order of the codes. */
const nextNumber = (table: string, codes: string): Fragment =>
  raw(`((SELECT count(*) FROM ${table}) + row_number() OVER (ORDER BY ${codes}) - 1)::SMALLINT`);

/** Each list of codes that some rows bring, with its bits and a number. */
const newSets = (name: "charge" | "condition", codes: readonly string[], rows: RowRange): Query<unknown> =>
  sql`
INSERT INTO ${raw(`${name}_sets`)}
SELECT
  ${raw(`${name}s`)},
  ${nextNumber(`${name}_sets`, `${name}s`)},
  list_sum(list_transform(
    string_split(${raw(`${name}s`)}, ';'),
    code -> 1::BIGINT << (list_position([${raw(codes.map((code) => `'${code}'`).join(", "))}], code) - 1)
  ))::BIGINT
FROM (SELECT DISTINCT ${raw(`${name}s`)} FROM persons WHERE ${among(rows)})
WHERE ${raw(`${name}s NOT IN (SELECT ${name}s FROM ${name}_sets)`)}`;

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
