import { isoDay } from "../../model/iso-day";
import type { Clauses, DayRange, Dimension, NumberRange, Selection, Several } from "../../model/selection";
import { join, list, sql, sqlText, type Fragment } from "../sql";
import type { EnumColumn } from "./enums";

/** A dimension without a predicate does not compile. */
const predicates: { readonly [D in Dimension]: (clause: Clauses[D]) => Fragment } = {
  designation: (codes) => isOneOf("designation", codes),
  status: (codes) => isOneOf("custody", codes),
  condition: (several) => has("condition", several),
  charge: (several) => has("charge", several),
  region: (codes) => isOneOf("region", codes),
  facility: (codes) => sql`facility IN (SELECT facility FROM facilities WHERE facility IN (${list(codes)}))`,
  transfer: (pairs) =>
    sql`person_row IN (SELECT person_row FROM transferred JOIN transfer_set_pairs USING (transfer_set) WHERE pair IN (${list(pairs)}))`,
  sex: (codes) => isOneOf("sex", codes),
  age: (range) => between(COLUMN.age, range, sql`age IS NULL`),
  occupation: (codes) => isOneOf("occupation", codes),
  penalty: (codes) => isOneOf("penalty", codes),
  sentence: (range) => between(COLUMN.sentence, range, sql`sentence_state = 'unknown'::sentence_state_code`),
  disability: (codes) => isOneOf("disability", codes),
  care: (codes) => isOneOf("care", codes),
  labelled: (codes) => isOneOf("labelled_extremist", codes),
  minor: (codes) => isOneOf("minor", codes),
  "over-60": (codes) => isOneOf("over_60", codes),
  pregnant: (codes) => isOneOf("pregnant", codes),
  "release-kind": (codes) => isOneOf("release_kind", codes),
  held: heldDuring,
  detained: (range) => onDays(COLUMN.detained, range, sql`detained IS NULL AND custody <> 'not-held'`),
  released: (range) =>
    onDays(COLUMN.released, range, sql`released IS NULL AND custody IN ('released', 'died', 'unknown')`),
  custody: (range) => between(COLUMN.custody, range, sql`(custody <> 'not-held' AND custody_months IS NULL)`),
  contact: (range) => between(COLUMN.contact, range, sql`(custody = 'held' AND contact_months IS NULL)`),
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

/** The predicate of a selection over `people`; a view leaves out the dimensions that it draws. */
export function where(selection: Selection, except: readonly Dimension[] = []): Fragment {
  const parts = DIMENSIONS.filter((dimension) => !except.includes(dimension)).flatMap((dimension) =>
    predicateOf(selection, dimension),
  );
  return parts.length === 0 ? sql`TRUE` : join(parts, "\n  AND ");
}

function predicateOf<D extends Dimension>(selection: Selection, dimension: D): readonly Fragment[] {
  const clause: Clauses[D] | undefined = selection[dimension];
  return clause === undefined ? [] : [predicates[dimension](clause)];
}

/** The values are cast, not the column: a small number is compared for each person, not a text. */
const isOneOf = (column: EnumColumn, codes: readonly string[]): Fragment => ({
  text: `${column} IN (${codes.map(() => `?::${column}_code`).join(", ")})`,
  params: codes,
});

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
function heldDuring({ from, to, unknown }: DayRange): Fragment {
  const ends = [
    ...(to ? [sql`detained <= ${isoDay(to)}::DATE`] : [sql`detained IS NOT NULL`]),
    from
      ? sql`(custody = 'held' OR released > ${isoDay(from)}::DATE)`
      : sql`(custody = 'held' OR released > detained)`,
  ];
  const isKnown = from === undefined && to === undefined ? [] : ends;
  return orUnknown(
    isKnown,
    unknown &&
      sql`(custody <> 'not-held' AND (detained IS NULL OR (custody <> 'held' AND released IS NULL))${
        to ? sql` AND (detained IS NULL OR detained <= ${isoDay(to)}::DATE)` : sql``
      }${from ? sql` AND (released IS NULL OR released > ${isoDay(from)}::DATE)` : sql``})`,
  );
}

function orUnknown(ends: readonly Fragment[], unknown: Fragment | undefined): Fragment {
  const known = ends.length === 0 ? undefined : join(ends, " AND ");
  if (known && unknown) return sql`(${known} OR ${unknown})`;
  return known ?? unknown ?? sql`TRUE`;
}
