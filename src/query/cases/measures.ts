import { CHARGE_ANSWERS, CONDITION_ANSWERS } from "../../model/case-codes";
import type { Dimension } from "../../model/selection";
import { sql, type Fragment } from "../sql";
import { ENUMS, FIRST_DAY, type EnumColumn } from "./prepare";

/** People counted by something that each has once; `bin` gives 0 to size - 1, or NULL for whoever is in no bin. */
export interface Bins {
  readonly kind: "bins";
  readonly size: number;
  readonly bin: Fragment;
}

/** People counted by something that each may have several of; bit i of `bits` stands for bin i. */
export interface Flags {
  readonly kind: "flags";
  readonly size: number;
  readonly bits: Fragment;
}
export type Measure = Bins | Flags;

/** A measure, and the dimensions that it leaves out of the filter because it draws them. */
export interface Drawn {
  readonly measure: Measure;
  readonly draws: readonly Dimension[];
}

/** Every way people are counted in the explorer, by name. */
export type Measures = Readonly<Record<string, Drawn>>;

export const CUSTODY_MONTHS = 96;
export const CONTACT_MONTHS = 61;
export const SENTENCE_BINS = 52;
/** Months of one bin of the sentence lengths. */
export const SENTENCE_STEP = 6;
export const AGE_BINS = 18;
/** Years of one bin of the ages. */
export const AGE_STEP = 5;

const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Days, weeks and months of the time axes, from FIRST_DAY to the last day of the data, both inclusive. */
export function timeAxis(lastDay: string) {
  const days = daysFrom(FIRST_DAY, lastDay) + 1;
  const [year = 0, month = 0] = lastDay.split("-").map(Number);
  const [firstYear = 0] = FIRST_DAY.split("-").map(Number);
  return { days, weeks: Math.ceil(days / 7), months: (year - firstYear) * 12 + month };
}
export type TimeAxis = ReturnType<typeof timeAxis>;

/** The measures of the explorer for data that end on `lastDay`. */
export function measuresOf(lastDay: string) {
  const { weeks, months } = timeAxis(lastDay);
  return {
    inWeek: { measure: bins(weeks, sql`detained_day // 7`), draws: ["held"] },
    outWeek: { measure: bins(weeks, sql`released_day // 7`), draws: ["held"] },
    inMonth: { measure: bins(months, monthOf("detained")), draws: ["detained"] },
    outMonth: { measure: bins(months, monthOf("released")), draws: ["released"] },
    condition: { measure: flags("condition_bits", CONDITION_ANSWERS.length), draws: ["condition"] },
    charge: { measure: flags("charge_bits", CHARGE_ANSWERS.length), draws: ["charge"] },
    region: { measure: codes("region"), draws: ["region"] },
    "disability-care": {
      measure: bins(
        ENUMS.disability.length * ENUMS.care.length,
        sql`enum_code(disability)::INTEGER * ${ENUMS.care.length}::INTEGER + enum_code(care)::INTEGER`,
      ),
      draws: ["disability", "care"],
    },
    "age-sex": {
      measure: bins(
        (AGE_BINS + 1) * ENUMS.sex.length,
        sql`coalesce(least(age // ${AGE_STEP}::SMALLINT, ${AGE_BINS - 1}::SMALLINT), ${AGE_BINS}::SMALLINT)::INTEGER * ${ENUMS.sex.length}::INTEGER + enum_code(sex)::INTEGER`,
      ),
      draws: ["age", "sex"],
    },
    sentence: {
      measure: bins(
        SENTENCE_BINS,
        sql`least((sentence_months - 1) // ${SENTENCE_STEP}::SMALLINT, ${SENTENCE_BINS - 1}::SMALLINT)`,
      ),
      draws: ["sentence"],
    },
    custody: {
      measure: bins(
        CUSTODY_MONTHS * 2,
        sql`least(custody_months, ${CUSTODY_MONTHS - 1}::SMALLINT)::INTEGER * 2 + (custody <> 'held'::custody_code)::INTEGER`,
      ),
      draws: ["custody"],
    },
    contact: {
      measure: bins(CONTACT_MONTHS, sql`least(contact_months, ${CONTACT_MONTHS - 1}::SMALLINT)`),
      draws: ["contact"],
    },
    designation: { measure: codes("designation"), draws: ["designation"] },
    status: { measure: codes("custody"), draws: ["status"] },
    penalty: { measure: codes("penalty"), draws: ["penalty"] },
    occupation: { measure: codes("occupation"), draws: ["occupation"] },
    "release-kind": { measure: codes("release_kind"), draws: ["release-kind"] },
    labelled: { measure: codes("labelled_extremist"), draws: ["labelled"] },
    minor: { measure: codes("minor"), draws: ["minor"] },
    "over-60": { measure: codes("over_60"), draws: ["over-60"] },
    pregnant: { measure: codes("pregnant"), draws: ["pregnant"] },
  } as const satisfies Measures;
}
export type MeasureId = keyof ReturnType<typeof measuresOf>;

const bins = (size: number, bin: Fragment): Bins => ({ kind: "bins", size, bin });
const flags = (column: "condition_bits" | "charge_bits", size: number): Flags => ({
  kind: "flags",
  size,
  bits: { text: column, params: [] },
});
const codes = (column: EnumColumn): Bins =>
  bins(ENUMS[column].length, { text: `enum_code(${column})`, params: [] });

const monthOf = (column: "detained" | "released"): Fragment => ({
  text: `(year(${column}) - ${FIRST_DAY.slice(0, 4)}) * 12 + month(${column}) - 1`,
  params: [],
});
