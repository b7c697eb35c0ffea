import { sql, type Fragment } from "../sql";
import { ENUMS, type EnumColumn } from "./enums";
import { dayOf, FIRST_DAY, timeAxis } from "./time-axis";

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

/** Everything that a person is in one bin of, for data that end on `lastDay`. */
export function binsOf(lastDay: string) {
  const { days, weeks, months } = timeAxis(lastDay);
  return {
    inDay: { size: days, bin: dayOf("detained") },
    outDay: { size: days, bin: dayOf("released") },
    inWeek: { size: weeks, bin: sql`${dayOf("detained")} // 7` },
    outWeek: { size: weeks, bin: sql`${dayOf("released")} // 7` },
    inMonth: { size: months, bin: monthOf("detained") },
    outMonth: { size: months, bin: monthOf("released") },
    region: codes("region"),
    disabilityCare: {
      size: ENUMS.disability.length * ENUMS.care.length,
      bin: sql`enum_code(disability)::INTEGER * ${ENUMS.care.length}::INTEGER + enum_code(care)::INTEGER`,
    },
    ageSex: {
      size: (AGE_BINS + 1) * ENUMS.sex.length,
      bin: sql`coalesce(least(age // ${AGE_STEP}::SMALLINT, ${AGE_BINS - 1}::SMALLINT), ${AGE_BINS}::SMALLINT)::INTEGER * ${ENUMS.sex.length}::INTEGER + enum_code(sex)::INTEGER`,
    },
    age: { size: 121, bin: sql`least(age, 120::SMALLINT)` },
    sentence: {
      size: SENTENCE_BINS,
      bin: sql`least(greatest(sentence_months - 1, 0::SMALLINT) // ${SENTENCE_STEP}::SMALLINT, ${SENTENCE_BINS - 1}::SMALLINT)`,
    },
    /** Bin 2n holds those still held after n months, bin 2n + 1 those whose custody ended then. */
    custody: {
      size: CUSTODY_MONTHS * 2,
      bin: sql`least(custody_months, ${CUSTODY_MONTHS - 1}::SMALLINT)::INTEGER * 2 + (custody <> 'held'::custody_code)::INTEGER`,
    },
    contact: { size: CONTACT_MONTHS, bin: sql`least(contact_months, ${CONTACT_MONTHS - 1}::SMALLINT)` },
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

/** The column of `people` that holds the bin. */
export const binColumn = (id: string): string => `bin_${id.toLowerCase()}`;

const codes = (column: EnumColumn): Bins => ({
  size: ENUMS[column].length,
  bin: { text: `enum_code(${column})`, params: [] },
});

const monthOf = (column: "detained" | "released"): Fragment => ({
  text: `(year(${column}) - ${FIRST_DAY.slice(0, 4)}) * 12 + month(${column}) - 1`,
  params: [],
});
