import { AREAS, PRECISIONS, QUALIFIERS, SEXES, VERIFICATIONS } from "./codes";
import { boolean, date, defineTable, number, oneOf, optional, text, type Row } from "./schema";

/**
 * `fitted`: the population was made to meet it; `compared`: it was not, the difference is shown;
 * `not-modelled`: the population cannot tell; `assumption`: nobody published it.
 */
export const CALIBRATION_KINDS = ["fitted", "compared", "not-modelled", "assumption"] as const;
export type CalibrationKind = (typeof CALIBRATION_KINDS)[number];

/** How the simulated population stands against the published record, and what it assumes. */
export const calibration = defineTable(
  "calibration",
  "One published number a row with what the simulated population gives for it, or one assumption a row",
  {
    id: text("Identifier of the observation (see observations), or the code of the assumption"),
    kind: oneOf(
      CALIBRATION_KINDS,
      "Whether the population was fitted to it, only compared, cannot tell, or assumes it",
    ),
    indicator: optional(text("What is counted, as in observations; empty for an assumption")),
    category: optional(text("The part that is counted; empty for a total")),
    region: optional(oneOf(AREAS, "What the number is about, as in observations")),
    sex: optional(oneOf(SEXES, "Whose number it is, as in observations")),
    as_of: optional(date("The day it describes, as in observations")),
    as_of_precision: optional(oneOf(PRECISIONS, "How exactly as_of is known")),
    qualifier: optional(oneOf(QUALIFIERS, "How the published number is meant")),
    verification: optional(oneOf(VERIFICATIONS, "How well the published number was read")),
    published: optional(number("The published number")),
    simulated: optional(number("The same number, counted in the simulated population")),
    error: optional(number("Simulated minus published")),
    error_percent: optional(number("Simulated minus published, in percent of the published number")),
    tolerance: optional(number("How far from each other they may be; empty where it is only compared")),
    inside: optional(boolean("Whether they are within the tolerance")),
    basis: text("How the number is counted in the population, why it is not, or what the assumption says"),
    assumed: optional(text("The value of the assumption")),
  },
);
export type Calibration = Row<typeof calibration>;
