import { persons } from "./person";
import { date, defineTable, integer, optional } from "./schema";

const kept = persons.columns;

/** The view that figures count: it is made of `persons` in the engine, and no file holds it. */
export const people = defineTable(
  "people",
  "What the figures count: one person a row, in the order of persons, with months in custody and since the last word",
  {
    id: kept.id,
    person_row: integer("Number of the person, 0 for the first, by which transfers are found"),
    designation: kept.designation,
    custody: kept.custody,
    sex: kept.sex,
    age_band: kept.age_band,
    minor: kept.minor,
    over_60: kept.over_60,
    pregnant: kept.pregnant,
    region: kept.region,
    occupation: kept.occupation,
    release_kind: kept.release_kind,
    sentence_state: kept.sentence_state,
    penalty: kept.penalty,
    disability: kept.disability,
    care: kept.care,
    labelled_extremist: kept.labelled_extremist, // labelled so by the authorities
    charges: kept.charges,
    conditions: kept.conditions,
    facility: kept.facility,
    age: kept.age,
    detained: optional(date("Day of detention, at the latest the last day of the data")),
    released: optional(date("Day custody ended, at the latest the last day of the data")),
    sentence_months: kept.sentence_months,
    custody_months: optional(
      integer("Whole months in custody, up to the last day of the data for whoever is held"),
    ),
    contact_months: optional(
      integer("Whole months from the last word to the last day of the data, of whoever is held"),
    ),
  },
);
