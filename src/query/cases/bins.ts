import { sql, sqlText, type Fragment } from "../sql";
import { CODE_LISTS, placeOf, type CodedColumn } from "./code-lists";
import { FIRST_DAY, timeAxis } from "../../model/time-axis";

/** A way to sort people: `bin` gives 0 to size - 1 for a row, or NULL for whoever is in none. */
export interface Bins {
  readonly size: number;
  readonly bin: Fragment;
}

/** Months in custody; the last bin holds everything longer. */
export const CUSTODY_MONTHS = 96;
/** Months since the last word; the last bin holds everything longer. */
export const CONTACT_MONTHS = 61;
/** Sentences by half years; the last bin holds everything longer. */
export const SENTENCE_BINS = 52;
export const SENTENCE_STEP = 6;
/** Ages by five years; one more bin holds unknown ages. */
export const AGE_BINS = 18;
export const AGE_STEP = 5;

/** The bins of a measure that says of whom a number is known. */
export const KNOWN_STATES = ["known", "unknown", "not-applicable"] as const;

const HELD = sql`${placeOf("custody", "held")}::TINYINT`;
const NOT_HELD = sql`${placeOf("custody", "not-held")}::TINYINT`;
/** Whose last day in custody, so far, is known. */
const HAS_END = sql`(custody = ${HELD} OR released IS NOT NULL)`;

/** Everything that a person is in one bin of, for data that end on `lastDay`. */
export function binsOf(lastDay: string) {
  const { days } = timeAxis(lastDay);
  return {
    inDay: { size: days, bin: dayOf("detained") },
    outDay: { size: days, bin: dayOf("released") },
    /** Stays whose first and last day are known; whoever came or left on an unknown day is in no stock. */
    stayInDay: {
      size: days,
      bin: sql`CASE WHEN ${HAS_END} THEN ${dayOf("detained")} END`,
    },
    stayOutDay: { size: days, bin: sql`CASE WHEN detained IS NOT NULL THEN ${dayOf("released")} END` },
    region: codes("region"),
    disabilityCare: {
      size: CODE_LISTS.disability.length * CODE_LISTS.care.length,
      bin: sql`disability::INTEGER * ${CODE_LISTS.care.length}::INTEGER + care::INTEGER`,
    },
    ageSex: {
      size: (AGE_BINS + 1) * CODE_LISTS.sex.length,
      bin: sql`coalesce(${capped(sql`age // ${AGE_STEP}::SMALLINT`, AGE_BINS - 1)}, ${AGE_BINS}::SMALLINT)::INTEGER * ${CODE_LISTS.sex.length}::INTEGER + sex::INTEGER`,
    },
    age: { size: 121, bin: capped(sql`age`, 120) },
    sentence: {
      size: SENTENCE_BINS,
      bin: capped(sql`(sentence_months - 1) // ${SENTENCE_STEP}::SMALLINT`, SENTENCE_BINS - 1),
    },
    sentenceState: codes("sentence_state"),
    /** Bin 2n holds those still held after n months, bin 2n + 1 those whose custody ended then. */
    custody: {
      size: CUSTODY_MONTHS * 2,
      bin: sql`${capped(sql`custody_months`, CUSTODY_MONTHS - 1)}::INTEGER * 2 + (custody <> ${HELD})::INTEGER`,
    },
    /** Whether the time in custody is known, for whoever was in custody. */
    custodyState: {
      size: KNOWN_STATES.length,
      bin: sql`CASE WHEN custody = ${NOT_HELD} THEN 2 WHEN detained IS NULL OR NOT ${HAS_END} THEN 1 ELSE 0 END`,
    },
    /** Whether the time since the last word is known, which is asked of those held. */
    contactState: {
      size: KNOWN_STATES.length,
      bin: sql`CASE WHEN custody <> ${HELD} THEN 2 WHEN last_contact IS NULL THEN 1 ELSE 0 END`,
    },
    contact: { size: CONTACT_MONTHS, bin: capped(sql`contact_months`, CONTACT_MONTHS - 1) },
    designation: codes("designation"),
    status: codes("custody"),
    penalty: codes("penalty"),
    occupation: codes("occupation"),
    releaseKind: codes("release_kind"),
    labelled: codes("labelled_extremist"),
    minor: codes("minor"),
    over60: codes("over_60"),
    pregnant: codes("pregnant"),
  } as const satisfies Readonly<Record<string, Bins>>;
}
export type BinsId = keyof ReturnType<typeof binsOf>;

/** What the bin of a measure is called in an answer. */
export const binColumn = (id: string): string => `bin_${id.toLowerCase()}`;

const codes = (column: CodedColumn): Bins => ({
  size: CODE_LISTS[column].length,
  bin: sqlText(column),
});

/** The value, or `last` where it is larger; unknown stays unknown, which LEAST would turn into `last`. */
const capped = (value: Fragment, last: number): Fragment =>
  sql`(CASE WHEN ${value} > ${last}::SMALLINT THEN ${last}::SMALLINT ELSE ${value} END)`;

const dayOf = (column: "detained" | "released"): Fragment => ({
  text: `(${column} - '${FIRST_DAY}'::DATE)`,
  params: [],
});
