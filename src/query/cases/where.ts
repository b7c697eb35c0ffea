import { isoDay } from "../../model/iso-day";
import type { Clauses, DayRange, Dimension, NumberRange, Selection, Several } from "../../model/selection";
import { join, list, sql, sqlText, type Fragment } from "../sql";
import { placeOf, type CodedColumn } from "./code-lists";

/** How a code of a closed list is written. */
type Writing = (column: CodedColumn, code: string) => Fragment;

/** As the engine keeps it, in `people_codes`: a small number is compared for each person, not a text. */
const kept: Writing = (column, code) => sql`${placeOf(column, code)}::TINYINT`;
/** As people read it, in `people`. */
const read: Writing = (_, code) => sql`${code}`;

/** A dimension without a predicate does not compile. */
const predicates: { readonly [D in Dimension]: (clause: Clauses[D], code: Writing) => Fragment } = {
  designation: (codes, code) => isOneOf("designation", codes, code),
  status: (codes, code) => isOneOf("custody", codes, code),
  condition: (several) => has("condition", several),
  charge: (several) => has("charge", several),
  region: (codes, code) => isOneOf("region", codes, code),
  facility: (codes) => sql`facility IN (SELECT facility FROM facilities WHERE facility IN (${list(codes)}))`,
  transfer: (pairs) =>
    sql`person_row IN (SELECT person_row FROM transferred JOIN transfer_set_pairs USING (transfer_set) WHERE pair IN (${list(pairs)}))`,
  sex: (codes, code) => isOneOf("sex", codes, code),
  age: (range) => between(COLUMN.age, range, sql`age IS NULL`),
  occupation: (codes, code) => isOneOf("occupation", codes, code),
  penalty: (codes, code) => isOneOf("penalty", codes, code),
  sentence: (range, code) =>
    between(COLUMN.sentence, range, sql`sentence_state = ${code("sentence_state", "unknown")}`),
  disability: (codes, code) => isOneOf("disability", codes, code),
  care: (codes, code) => isOneOf("care", codes, code),
  labelled: (codes, code) => isOneOf("labelled_extremist", codes, code),
  minor: (codes, code) => isOneOf("minor", codes, code),
  "over-60": (codes, code) => isOneOf("over_60", codes, code),
  pregnant: (codes, code) => isOneOf("pregnant", codes, code),
  "release-kind": (codes, code) => isOneOf("release_kind", codes, code),
  held: heldDuring,
  detained: (range, code) =>
    onDays(COLUMN.detained, range, sql`detained IS NULL AND custody <> ${code("custody", "not-held")}`),
  released: (range, code) =>
    onDays(
      COLUMN.released,
      range,
      sql`released IS NULL AND custody IN (${codes(["released", "died", "unknown"], "custody", code)})`,
    ),
  custody: (range, code) =>
    between(
      COLUMN.custody,
      range,
      sql`(custody <> ${code("custody", "not-held")} AND custody_months IS NULL)`,
    ),
  contact: (range, code) =>
    between(COLUMN.contact, range, sql`(custody = ${code("custody", "held")} AND contact_months IS NULL)`),
};
const DIMENSIONS = Object.keys(predicates) as readonly Dimension[]; // border: keys of the mapped type above

const COLUMN = {
  age: sql`age`,
  sentence: sql`sentence_months`,
  custody: sql`custody_months`,
  contact: sql`contact_months`,
  detained: sql`detained`,
  released: sql`released`,
} as const;

/** The predicate of a selection over `people_codes`; a view leaves out the dimensions that it draws. */
export const where = (selection: Selection, except: readonly Dimension[] = []): Fragment =>
  conditionOf(selection, except, kept);

/** The same over `people`, as a person would ask. */
export const whereInWords = (selection: Selection, except: readonly Dimension[] = []): Fragment =>
  conditionOf(selection, except, read);

function conditionOf(selection: Selection, except: readonly Dimension[], code: Writing): Fragment {
  const parts = DIMENSIONS.filter((dimension) => !except.includes(dimension)).flatMap((dimension) =>
    predicateOf(selection, dimension, code),
  );
  return parts.length === 0 ? sql`TRUE` : join(parts, "\n  AND ");
}

function predicateOf<D extends Dimension>(
  selection: Selection,
  dimension: D,
  code: Writing,
): readonly Fragment[] {
  const clause: Clauses[D] | undefined = selection[dimension];
  return clause === undefined ? [] : [predicates[dimension](clause, code)];
}

const codes = (known: readonly string[], column: CodedColumn, code: Writing): Fragment =>
  join(
    known.map((each) => code(column, each)),
    ", ",
  );

const isOneOf = (column: CodedColumn, known: readonly string[], code: Writing): Fragment =>
  sql`${sqlText(column)} IN (${codes(known, column, code)})`;

/** The codes of each text that occurs are looked at, not those of each person. */
function has(name: "charge" | "condition", { codes, match }: Several<string>): Fragment {
  const hit = sqlText(match === "all" ? "list_has_all" : "list_has_any");
  return sql`${sqlText(`${name}s`)} IN (SELECT ${sqlText(`${name}s`)} FROM ${sqlText(`${name}_lists`)} WHERE ${hit}(codes, [${list(codes)}]))`;
}

/** Whose number is unknown is said apart: where it does not apply there is none either. */
function between(column: Fragment, { from, to, unknown }: NumberRange, isUnknown: Fragment): Fragment {
  const ends = [
    ...(from === undefined ? [] : [sql`${column} >= ${from}::SMALLINT`]),
    ...(to === undefined ? [] : [sql`${column} <= ${to}::SMALLINT`]),
  ];
  return orUnknown(ends, unknown && isUnknown);
}

function onDays(column: Fragment, { from, to, unknown }: DayRange, isUnknown: Fragment): Fragment {
  const ends = [
    ...(from ? [sql`${column} >= ${isoDay(from)}::DATE`] : []),
    ...(to ? [sql`${column} <= ${isoDay(to)}::DATE`] : []),
  ];
  return orUnknown(ends, unknown && isUnknown);
}

/**
 * Held on a day: detained on it or earlier, and not released on it or earlier. Unknown is whoever may have been held, as
 * far as the day that is known goes.
 */
function heldDuring({ from, to, unknown }: DayRange, code: Writing): Fragment {
  const held = code("custody", "held");
  const ends = [
    ...(to ? [sql`detained <= ${isoDay(to)}::DATE`] : [sql`detained IS NOT NULL`]),
    from
      ? sql`(custody = ${held} OR released > ${isoDay(from)}::DATE)`
      : sql`(custody = ${held} OR released > detained)`,
  ];
  const isKnown = from === undefined && to === undefined ? [] : ends;
  return orUnknown(
    isKnown,
    unknown &&
      sql`(custody <> ${code("custody", "not-held")} AND (detained IS NULL OR (custody <> ${held} AND released IS NULL))${
        to ? sql` AND (detained IS NULL OR detained <= ${isoDay(to)}::DATE)` : sql``
      }${from ? sql` AND (released IS NULL OR released > ${isoDay(from)}::DATE)` : sql``})`,
  );
}

function orUnknown(ends: readonly Fragment[], unknown: Fragment | undefined): Fragment {
  const known = ends.length === 0 ? undefined : join(ends, " AND ");
  if (known && unknown) return sql`(${known} OR ${unknown})`;
  return known ?? unknown ?? sql`TRUE`;
}
