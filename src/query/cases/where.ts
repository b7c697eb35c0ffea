import { isoDay } from "../../model/iso-day";
import type { Clauses, DayRange, Dimension, NumberRange, Selection, Several } from "../../model/selection";
import { join, list, sql, sqlText, type Fragment } from "../sql";
import { placeOf, type CodedColumn } from "./code-lists";

/** How a condition is written. */
interface Writing {
  /** A code of a closed list. */
  code(column: CodedColumn, code: string): Fragment;
  /** Whether a place is one of these. */
  isPlace(codes: readonly string[]): Fragment;
  /** Whether a text of several codes has any of these, or all of them. */
  has(name: "charge" | "condition", several: Several<string>): Fragment;
}

/**
 * As the engine keeps it, in `people_codes`: small numbers are compared for each person, and the codes of each text that
 * occurs are looked at, not those of each person.
 */
const kept: Writing = {
  code: (column, code) => sql`${placeOf(column, code)}::TINYINT`,
  isPlace: (codes) => sql`facility IN (SELECT facility FROM facilities WHERE facility IN (${list(codes)}))`,
  has: (name, several) => {
    const texts = sqlText(`${name}s`);
    return sql`${texts} IN (SELECT ${texts} FROM ${sqlText(`${name}_lists`)} WHERE ${hasCodes("codes", several)})`;
  },
};

/** As people read it, in `people`. */
const read: Writing = {
  code: (_, code) => sql`${code}`,
  isPlace: (codes) => sql`facility IN (${list(codes)})`,
  has: (name, several) => hasCodes(`string_split(${name}s, ';')`, several),
};

const hasCodes = (texts: string, { codes, match }: Several<string>): Fragment =>
  sql`${sqlText(match === "all" ? "list_has_all" : "list_has_any")}(${sqlText(texts)}, [${list(codes)}])`;

/** A dimension without a predicate does not compile. */
const predicates: { readonly [D in Dimension]: (clause: Clauses[D], writing: Writing) => Fragment } = {
  designation: (codes, writing) => isOneOf("designation", codes, writing),
  status: (codes, writing) => isOneOf("custody", codes, writing),
  condition: (several, { has }) => has("condition", several),
  charge: (several, { has }) => has("charge", several),
  region: (codes, writing) => isOneOf("region", codes, writing),
  facility: (codes, { isPlace }) => isPlace(codes),
  transfer: (pairs) =>
    sql`person_row IN (SELECT person_row FROM transferred JOIN transfer_set_pairs USING (transfer_set) WHERE pair IN (${list(pairs)}))`,
  sex: (codes, writing) => isOneOf("sex", codes, writing),
  age: (range) => between(COLUMN.age, range, sql`age IS NULL`),
  occupation: (codes, writing) => isOneOf("occupation", codes, writing),
  penalty: (codes, writing) => isOneOf("penalty", codes, writing),
  sentence: (range, { code }) =>
    between(COLUMN.sentence, range, sql`sentence_state = ${code("sentence_state", "unknown")}`),
  disability: (codes, writing) => isOneOf("disability", codes, writing),
  care: (codes, writing) => isOneOf("care", codes, writing),
  labelled: (codes, writing) => isOneOf("labelled_extremist", codes, writing),
  minor: (codes, writing) => isOneOf("minor", codes, writing),
  "over-60": (codes, writing) => isOneOf("over_60", codes, writing),
  pregnant: (codes, writing) => isOneOf("pregnant", codes, writing),
  "release-kind": (codes, writing) => isOneOf("release_kind", codes, writing),
  held: heldDuring,
  detained: (range, { code }) =>
    onDays(COLUMN.detained, range, sql`detained IS NULL AND custody <> ${code("custody", "not-held")}`),
  released: (range, writing) =>
    onDays(COLUMN.released, range, sql`released IS NULL AND ${isOneOf("custody", ENDED, writing)}`),
  custody: (range, { code }) =>
    between(
      COLUMN.custody,
      range,
      sql`(custody <> ${code("custody", "not-held")} AND custody_months IS NULL)`,
    ),
  contact: (range, { code }) =>
    between(COLUMN.contact, range, sql`(custody = ${code("custody", "held")} AND contact_months IS NULL)`),
};
const DIMENSIONS = Object.keys(predicates) as readonly Dimension[]; // border: keys of the mapped type above

/** Custody that ended, or may have. */
const ENDED = ["released", "died", "unknown"];

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

function conditionOf(selection: Selection, except: readonly Dimension[], writing: Writing): Fragment {
  const parts = DIMENSIONS.filter((dimension) => !except.includes(dimension)).flatMap((dimension) =>
    predicateOf(selection, dimension, writing),
  );
  return parts.length === 0 ? sql`TRUE` : join(parts, "\n  AND ");
}

function predicateOf<D extends Dimension>(
  selection: Selection,
  dimension: D,
  writing: Writing,
): readonly Fragment[] {
  const clause: Clauses[D] | undefined = selection[dimension];
  return clause === undefined ? [] : [predicates[dimension](clause, writing)];
}

const isOneOf = (column: CodedColumn, codes: readonly string[], { code }: Writing): Fragment =>
  sql`${sqlText(column)} IN (${join(
    codes.map((each) => code(column, each)),
    ", ",
  )})`;

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
function heldDuring({ from, to, unknown }: DayRange, { code }: Writing): Fragment {
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
