import { NONE_REPORTED, NOT_APPLICABLE, PERSON_EVENTS, UNKNOWN } from "../../model/case-codes";
import { persons, type Person } from "../../model/person";
import type { PersonEvent } from "../../model/person-event";
import { codesOf, keptIn, wordsSql, type Column } from "../../model/schema";
import type { Selection } from "../../model/selection";
import { join, list, sql, sqlText, type Query } from "../sql";
import { where } from "./where";

/** Columns of the table of cases, in their usual order; a page of a case shows them all. */
export const CASE_COLUMNS = [
  "id",
  "designation",
  "custody",
  "sex",
  "age",
  "minor",
  "over_60",
  "pregnant",
  "occupation",
  "region",
  "detained",
  "verdict",
  "released",
  "release_kind",
  "charges",
  "penalty",
  "sentence_months",
  "facility",
  "conditions",
  "disability",
  "care",
  "last_contact",
  "labelled_extremist",
] as const;
export type CaseColumn = (typeof CASE_COLUMNS)[number];

export interface Order {
  readonly column: CaseColumn;
  readonly descending: boolean;
}

/** What is no value comes after all values, whichever way these are sorted, and stays apart: none reported, not applicable, unknown. */
const NO_VALUES = [NONE_REPORTED, NOT_APPLICABLE, UNKNOWN] as const;

/** Sorts by 0 for a value, and by more for what is none; nothing where a column has only values. */
function valuesFirst(column: CaseColumn): string {
  const said = STATES[column] ?? column;
  const kept: Column<unknown> = persons.columns[said];
  if (kept.type !== "VARCHAR") return ""; // NULL alone is unknown
  const codes = codesOf(persons, kept);
  const ranks = NO_VALUES.flatMap((code, i) => {
    if (codes === undefined) return [`WHEN p.${said}::VARCHAR = '${code}' THEN ${i + 1}`];
    return codes.includes(code) ? [`WHEN p.${said} = ${codes.indexOf(code)} THEN ${i + 1}`] : [];
  });
  return ranks.length === 0 ? "" : `CASE ${ranks.join(" ")} ELSE 0 END,`;
}

/** The columns that say why another has no value. */
const STATES: Partial<Readonly<Record<CaseColumn, keyof Person>>> = {
  detained: "detained_state",
  verdict: "verdict_state",
  released: "released_state",
  last_contact: "last_contact_state",
  sentence_months: "sentence_state",
};

/**
 * Column `row`: the rows of the people selected, or of the first so many, in an order that is the same each time. Codes
 * stand as their lists have them, what is no value comes last, and equals as in the file.
 */
export const caseOrder = (
  selection: Selection,
  { column, descending }: Order,
  first?: number,
): Query<unknown> => sql`
SELECT p.rowid::INTEGER AS row
FROM ${sqlText(keptIn(persons))} p
WHERE p.rowid IN (
  SELECT person_row
  FROM people_codes
  WHERE ${where(selection)}
)
ORDER BY ${sqlText(valuesFirst(column))} p.${sqlText(column)} ${sqlText(descending ? "DESC" : "ASC")} NULLS LAST, p.rowid
${first === undefined ? sql`` : sql`LIMIT ${first}::INTEGER`}`;

/** The people of some rows, in no order. */
export const casesAt = (rows: readonly number[]): Query<Person & { readonly row: number }> => sql`
SELECT
  rowid::INTEGER AS row,
${sqlText(wordsSql(persons))}
FROM ${sqlText(keptIn(persons))}
WHERE rowid IN (${join(
  rows.map((row) => sql`${row}::BIGINT`),
  ", ",
)})`;

export const oneCase = (id: string): Query<Person> => sql`SELECT * FROM persons WHERE id = ${id}`;

/** Of one day: a trial stands before its verdict. */
const inOrder = sqlText(
  `list_position([${PERSON_EVENTS.map((kind) => `'${kind}'`).join(", ")}], kind::VARCHAR)`,
);

/** What happened to a person, in order; what has no date comes last. */
export const caseEvents = (id: string): Query<PersonEvent> => sql`
SELECT *
FROM person_events
WHERE person = ${id}
ORDER BY occurred NULLS LAST, ${inOrder}`;

/** What happened to several people, in order; what has no date comes last. */
export const eventsOf = (ids: readonly string[]): Query<PersonEvent> => sql`
SELECT *
FROM person_events
WHERE person IN (${list(ids)})
ORDER BY person, occurred NULLS LAST, ${inOrder}`;
