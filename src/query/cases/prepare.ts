import { readDay } from "../../model/iso-day";
import { persons } from "../../model/person";
import { createViewSql, keptIn, wordSql } from "../../model/schema";
import { sql, type Query } from "../sql";
import { CODE_LISTS, placeOf } from "./code-lists";
import type { CodeSet, CodeSets } from "./measures";
import { pairNumber } from "./pair-number";
import { prepareTransfers } from "./transfers";

const statement = <R>(text: string): Query<R> => ({ text, params: [] });

/** Columns of `persons` whose texts have numbers: those of their ENUM types. */
const NUMBERED = ["charges", "conditions", "facility"] as const;

/** Those of them that a file fills with too many texts to be listed before its rows. */
export const notListed: Query<{ readonly column: string }> = statement(`
SELECT column_name AS column
FROM duckdb_columns()
WHERE table_name = '${keptIn(persons)}' AND data_type = 'VARCHAR'
  AND column_name IN (${NUMBERED.map((column) => `'${column}'`).join(", ")})`);

/** Statements that list the texts of a column of `persons` after all. */
export const listTexts = (column: string): readonly Query<unknown>[] =>
  NUMBERED.filter((known) => known === column).flatMap((known) => [
    statement(
      `CREATE TYPE texts_of_${known} AS ENUM (SELECT DISTINCT ${known} FROM persons ORDER BY ${known})`,
    ),
    statement(`ALTER TABLE ${keptIn(persons)} ALTER ${known} TYPE texts_of_${known}`),
    statement(createViewSql(persons)), // a view remembers the types of what it shows
  ]);

const CODED = Object.entries(CODE_LISTS);

/**
 * Statements, run once in this order, that make `people` out of `persons`, a row for each and in their order: what
 * filters and counts read, which have the places of codes in `people_codes` and people their words in `people`. Both are
 * views: to keep a second row of each person takes half a second for a million, to count months where they are asked for
 * a tenth of one. `charge_lists` and `condition_lists` have the codes of each text that occurs, `facilities`
 * each place. Throws a RangeError for a last day that is none.
 */
export const preparePeople = (lastDay: string): readonly Query<unknown>[] => [
  listsOf("charge"),
  listsOf("condition"),
  statement("CREATE TABLE facilities AS SELECT DISTINCT facility FROM persons"),
  ...prepareTransfers,
  statement(`CREATE VIEW people_codes AS\n${peopleSql(lastDay)}`),
  statement(`
CREATE VIEW people AS
SELECT
  id,
  person_row,
${CODED.map(([column, codes]) => `  ${wordSql(column, codes)}`).join(",\n")},
  ${NUMBERED.join(", ")},
  age, detained, released, sentence_months, custody_months, contact_months
FROM people_codes`),
];

const held = placeOf("custody", "held");

/** A view takes no bound values: the day is written into it, and nothing else than a day can be. */
function peopleSql(lastDay: string): string {
  if (!readDay(lastDay)) throw new RangeError(`last day: expected a day as 2026-08-30, got "${lastDay}"`);
  const last = `DATE '${lastDay}'`;
  return `SELECT
  rowid::INTEGER AS person_row,
  id,
  ${CODED.map(([column]) => column).join(", ")},
  ${NUMBERED.join(", ")},
  age::SMALLINT AS age,
  -- a day that is known by its month alone stands at the end of it, which may be after the last day of the data
  CASE WHEN detained > ${last} THEN ${last} ELSE detained END AS detained,
  CASE WHEN released > ${last} THEN ${last} ELSE released END AS released,
  sentence_months::SMALLINT AS sentence_months,
  last_contact,
  ${wholeMonths("detained", `CASE WHEN custody = ${held} THEN ${last} ELSE released END`)} AS custody_months,
  CASE WHEN custody = ${held} THEN ${wholeMonths("last_contact", last)} END AS contact_months
FROM ${keptIn(persons)}`;
}

/** Whole months from one day to another, as DuckDB's `date_sub` counts them, in two thirds of its time. */
export const wholeMonths = (from: string, to: string): string =>
  `(date_diff('month', ${from}, ${to}) - CASE WHEN day(${from}) > day(${to}) AND day((${to}) + 1) <> 1 THEN 1 ELSE 0 END)::SMALLINT`;

/** Each text that occurs, with its codes. */
const listsOf = (name: "charge" | "condition"): Query<unknown> =>
  statement(`
CREATE TABLE ${name}_lists AS
SELECT ${name}s, string_split(${name}s, ';') AS codes
FROM (SELECT DISTINCT ${name}s FROM persons)`);

/** The number of each set that occurs and its codes, separated by semicolons, in the order of the numbers. */
export const setsThatOccur = (name: Exclude<keyof CodeSets, "conditionCharge">): Query<CodeSet> =>
  statement(`${SETS[name]} ORDER BY 1`);

const SETS = {
  charge: "SELECT enum_code(charges)::INTEGER AS set, charges::VARCHAR AS codes FROM charge_lists",
  condition:
    "SELECT enum_code(conditions)::INTEGER AS set, conditions::VARCHAR AS codes FROM condition_lists",
  facility: "SELECT enum_code(facility)::INTEGER AS set, facility::VARCHAR AS codes FROM facilities",
  transfer: "SELECT transfer_set::INTEGER AS set, transfers AS codes FROM transfer_sets",
};

/** The pairs of conditions and charges that occur, numbered as `pairNumber` does for so many charges. */
export const pairsThatOccur = (charges: number): Query<CodeSet> => sql`
SELECT ${pairNumber(charges)} AS set, conditions || '/' || charges AS codes
FROM (SELECT DISTINCT conditions, charges FROM people_codes)
ORDER BY 1`;
