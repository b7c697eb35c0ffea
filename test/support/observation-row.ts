import { observations, type Observation } from "../../src/model/observation";
import { parseRow } from "../../src/model/schema";

/** A published number: ten people held, read once, but for what is given. */
export const observationOf = (id: string, differing: Partial<Observation> = {}): Observation => ({
  ...parseRow(observations, {
    id,
    line: 2,
    indicator: "held",
    value: 10,
    qualifier: "exact",
    unit: "people",
    as_of: new Date("2025-03-31"),
    as_of_precision: "day",
    region: "BY",
    sex: "all",
    definition: "people held",
    publisher: "HRC Viasna",
    verification: "read-once",
    drawn: true,
  }),
  ...differing,
});
