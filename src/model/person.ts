import {
  AGE_BANDS,
  CARES,
  CHARGE_ANSWERS,
  CONDITION_ANSWERS,
  CUSTODIES,
  DATE_STATES,
  DESIGNATIONS,
  DISABILITIES,
  OCCUPATIONS,
  PENALTIES,
  PERSON_REGIONS,
  PERSON_SEXES,
  PREGNANCIES,
  RELEASE_KINDS,
  SENTENCE_STATES,
  YES_NO,
} from "./case-codes";
import { codeList, date, defineTable, integer, oneOf, optional, text, type Row } from "./schema";

const dateOf = (what: string) =>
  optional(date(`${what}; the last day of the month or year where no day is known`));
const state = (what: string) =>
  oneOf(DATE_STATES, `How exactly the day of ${what} is known, or why there is none`);

/** Case records: one row a person. Unknown, none reported and not applicable are three different codes. */
export const persons = defineTable(
  "persons",
  "One person a row",
  {
    id: text("Identifier of the case within this file; names nobody"),
    designation: oneOf(DESIGNATIONS, "Whether recognised as a political prisoner, now or earlier"),
    custody: oneOf(CUSTODIES, "Where the person stands on the last day of the data"),
    sex: oneOf(PERSON_SEXES, "Sex"),
    age: optional(integer("Age at detention in whole years, where known")),
    age_band: oneOf(AGE_BANDS, "Band of the age at detention, in years, both ends inclusive"),
    minor: oneOf(YES_NO, "Whether under 18 at detention"),
    over_60: oneOf(YES_NO, "Whether over 60 on the last day of the data, or on the day custody ended"),
    pregnant: oneOf(PREGNANCIES, "Whether pregnant in custody"),
    region: oneOf(PERSON_REGIONS, "Region of detention"),
    occupation: oneOf(OCCUPATIONS, "Occupation group before detention"),
    detained: dateOf("Day of detention"),
    detained_state: state("detention"),
    verdict: dateOf("Day of the first verdict"),
    verdict_state: state("the verdict"),
    released: dateOf("Day custody ended, death included"),
    released_state: state("release"),
    release_kind: oneOf(RELEASE_KINDS, "How custody ended"),
    charges: codeList(CHARGE_ANSWERS, "Articles of the Criminal Code in the charge, separated by semicolons"),
    sentence_months: optional(integer("Length of imprisonment or restricted freedom in months")),
    sentence_state: oneOf(SENTENCE_STATES, "Whether the length is known, unknown or does not apply"),
    penalty: oneOf(PENALTIES, "Kind of penalty of the verdict in force"),
    facility: text(
      "Code of the place of detention, the last one where custody ended; or unknown, not-applicable",
    ),
    conditions: codeList(
      CONDITION_ANSWERS,
      "Groups of health conditions reported, separated by semicolons; or none-reported, unknown",
    ),
    disability: oneOf(DISABILITIES, "Group of disability by Belarusian law"),
    care: oneOf(CARES, "Medical care for a condition or disability"),
    last_contact: dateOf("Day of the last word from the person"),
    last_contact_state: state("the last word"),
    labelled_extremist: oneOf(YES_NO, "Whether on the list of people labelled extremist by the authorities"),
    sources: text("Where the row comes from, separated by semicolons"),
  },
  { isCoded: true, listed: ["charges", "facility", "conditions", "sources"] },
);
export type Person = Row<typeof persons>;

/** The last day of the simulated case records: whoever is held on it is held at the end of the data. */
export const LAST_CASE_DAY = "2026-08-30";
