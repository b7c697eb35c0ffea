import { AREAS, PRECISIONS, QUALIFIERS, SEXES, UNITS, VERIFICATIONS } from "./codes";
import { boolean, date, defineTable, integer, number, oneOf, optional, text, type Row } from "./schema";

/** The published record: one number that somebody published, with everything needed to weigh it. */
export const observations = defineTable("observations", "One published number a row, with its source", {
  id: text("Permanent identifier of the observation, o0001 and so on; never reused"),
  line: integer("Line of data/sources/observations.csv that holds it"),
  indicator: text("What is counted, as a code (see indicators)"),
  category: optional(text("The part that is counted, as a code; empty for a total")),
  category_published: optional(text("The category in the words of the carried fact")),
  value: number("The number as published"),
  qualifier: oneOf(
    QUALIFIERS,
    "How the number is meant: exact, at least, about, or derived by a third party",
  ),
  unit: oneOf(UNITS, "What one is"),
  as_of: optional(date("The day it describes; the last day of the month or year where no day was published")),
  as_of_precision: optional(oneOf(PRECISIONS, "How exactly as_of is known")),
  period_from: optional(date("First day of the period counted")),
  period_to: optional(date("Last day of the period counted, inclusive")),
  region: oneOf(AREAS, "BY for the whole country, an ISO 3166-2 code, a named union of regions, or a city"),
  sex: oneOf(SEXES, "Whose number it is; all is a published total, never a sum made here"),
  definition: text("What the publisher counts"),
  publisher: text("Who published it"),
  title: optional(text("Title of the publication")),
  address: optional(text("Address of the publication")),
  no_address: optional(text("Why there is no address, where there is none")),
  published_on: optional(date("Day of publication")),
  published_precision: optional(oneOf(PRECISIONS, "How exactly published_on is known")),
  note: optional(text("What a reader must know beside the number")),
  verification: oneOf(VERIFICATIONS, "How well the number was read"),
  series: optional(text("The drawn series that it belongs to; empty where no figure draws its indicator")),
  drawn: boolean("Whether its figure draws it, or lists it in the table only"),
  left_out: optional(text("Why it is not drawn, as a code (see left_out_reasons)")),
  contradiction: optional(text("The declared contradiction that it is a side of")),
});
export type Observation = Row<typeof observations>;
