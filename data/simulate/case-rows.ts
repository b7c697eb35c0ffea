import { calibration } from "../../src/model/calibration";
import type { Observation } from "../../src/model/observation";
import { personEvents } from "../../src/model/person-event";
import { persons } from "../../src/model/person";
import type { TableRows } from "../record";
import { assume } from "./assumptions";
import { calibrate } from "./calibrate";
import { PERSONS, simulate } from "./simulate";

/** The simulated population and its calibration as tables. */
export function caseRows(observed: readonly Observation[]): readonly TableRows[] {
  const simulation = simulate({ seed: assume("seed"), persons: PERSONS, observed });
  return [
    { table: persons, rows: simulation.persons },
    { table: personEvents, rows: simulation.events },
    { table: calibration, rows: calibrate(observed, simulation) },
  ];
}
