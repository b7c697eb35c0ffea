import type { Observation } from "../../src/model/observation";
import { courtMeasures } from "./court-measures";
import { healthMeasures } from "./health-measures";
import { heldMeasures } from "./held-measures";
import type { Measure, Rows } from "./measure";
import * as published from "./published";
import { releaseMeasures } from "./release-measures";

/** Everything that the population is held against, in the order of the report. */
export function measures(observed: readonly Observation[]): readonly Measure[] {
  return [
    ...heldMeasures(observed),
    ...releaseMeasures(observed),
    ...courtMeasures(observed),
    ...healthMeasures(observed),
    ...notModelled(observed),
  ];
}

function notModelled(observed: readonly Observation[]): readonly Measure[] {
  const why = (rows: Rows, basis: string): readonly Measure[] =>
    rows.map(({ row }) => ({ row, kind: "not-modelled", basis }));
  return [
    ...why(published.healthCounts(observed, "large-family"), "The population has no families."),
    ...why(
      published.publishedRows(observed, (row) => row.indicator === "health-critical" && row.drawn),
      "The population does not say how grave a condition is.",
    ),
    ...why(
      published.publishedRows(observed, (row) => row.indicator === "held-foreign-nationals"),
      "The population has no citizenship.",
    ),
  ];
}
