import {
  AGE_BANDS,
  CARES,
  CHARGE_ANSWERS,
  CONDITION_ANSWERS,
  CUSTODIES,
  DESIGNATIONS,
  DISABILITIES,
  OCCUPATIONS,
  PENALTIES,
  PERSON_SEXES,
  PREGNANCIES,
  RELEASE_KINDS,
  UNKNOWN,
  YES_NO,
} from "../../model/case-codes";
import { REGIONS } from "../../model/codes";
import type { Query } from "../sql";

/** Closed lists that the engine keeps as ENUM types: small numbers underneath, words in SQL. */
export const ENUMS = {
  designation: DESIGNATIONS,
  custody: CUSTODIES,
  sex: PERSON_SEXES,
  age_band: AGE_BANDS,
  minor: YES_NO,
  over_60: YES_NO,
  pregnant: PREGNANCIES,
  region: [...REGIONS, UNKNOWN],
  occupation: OCCUPATIONS,
  release_kind: RELEASE_KINDS,
  penalty: PENALTIES,
  disability: DISABILITIES,
  care: CARES,
  labelled_extremist: YES_NO,
} as const;
export type EnumColumn = keyof typeof ENUMS;

/** The first day of every time axis of the explorer; nobody in the case records was detained earlier. */
export const FIRST_DAY = "2020-01-01";

/**
 * Statements, run once in this order, that make `people` out of `persons`: one row a person, closed lists as ENUM,
 * conditions and charges as bits in the order of their lists (1 for the first, 2 for the second, 4 for the third).
 */
export const preparePeople = (lastDay: string): readonly Query<unknown>[] => [
  ...Object.entries(ENUMS).map(([name, codes]) => statement(`CREATE TYPE ${name}_code AS ENUM (${quoted(codes)})`)),
  bitsOf("charges", CHARGE_ANSWERS),
  bitsOf("conditions", CONDITION_ANSWERS),
  {
    text: `
CREATE TABLE people AS
SELECT
  id,
${Object.keys(ENUMS)
  .map((name) => `  ${name}::${name}_code AS ${name},`)
  .join("\n")}
  age::SMALLINT AS age,
  detained, detained_state, verdict, verdict_state, released, released_state,
  sentence_months::SMALLINT AS sentence_months, sentence_state,
  facility, charges, conditions, last_contact, last_contact_state, sources,
  charge_bits, condition_bits,
  (detained - '${FIRST_DAY}'::DATE)::SMALLINT AS detained_day,
  (released - '${FIRST_DAY}'::DATE)::SMALLINT AS released_day,
  CASE WHEN custody = 'held' THEN date_diff('month', detained, ?::DATE)
       ELSE date_diff('month', detained, released) END::SMALLINT AS custody_months,
  CASE WHEN custody = 'held' THEN date_diff('month', last_contact, ?::DATE) END::SMALLINT AS contact_months
FROM persons
JOIN charges_bits USING (charges)
JOIN conditions_bits USING (conditions)`,
    params: [lastDay, lastDay],
  },
];

/** Each list of codes that occurs, with its bits. */
const bitsOf = (column: "charges" | "conditions", codes: readonly string[]): Query<unknown> =>
  statement(`
CREATE TABLE ${column}_bits AS
SELECT
  ${column},
  list_sum(list_transform(
    string_split(${column}, ';'),
    code -> 1::BIGINT << (list_position([${quoted(codes)}], code) - 1)
  ))::BIGINT AS ${column.slice(0, -1)}_bits
FROM (SELECT DISTINCT ${column} FROM persons)`);

const statement = (text: string): Query<unknown> => ({ text, params: [] });

/** Codes of the closed lists of this program, never words of a reader. */
const quoted = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(", ");
