import type { Calibration } from "../../src/model/calibration";
import type { Observation } from "../../src/model/observation";
import { ASSUMPTIONS } from "./assumptions";
import type { Measure } from "./measure";
import { measures } from "./measures";
import { openPopulation, type Population } from "./population";
import type { Simulation } from "./simulate";

/** The calibration report: every published number that the population is held against, and every assumption. */
export function calibrate(observed: readonly Observation[], simulation: Simulation): readonly Calibration[] {
  const population = openPopulation(simulation);
  return [...measures(observed).map((measure) => measured(measure, population)), ...assumptions()];
}

function measured({ row, kind, basis, tolerance, count }: Measure, population: Population): Calibration {
  const simulated = count?.(population) ?? null;
  const error = simulated === null ? null : toHundredth(simulated - row.value);
  return {
    id: row.id,
    kind,
    indicator: row.indicator,
    category: row.category,
    region: row.region,
    sex: row.sex,
    as_of: row.as_of,
    as_of_precision: row.as_of_precision,
    qualifier: row.qualifier,
    verification: row.verification,
    published: row.value,
    simulated,
    error,
    error_percent: error === null || row.value === 0 ? null : toHundredth((100 * error) / row.value),
    tolerance: tolerance ?? null,
    inside: error === null || tolerance === undefined ? null : Math.abs(error) <= tolerance,
    basis,
    assumed: null,
  };
}

const toHundredth = (number: number): number => Math.round(number * 100) / 100;

const assumptions = (): readonly Calibration[] =>
  Object.entries(ASSUMPTIONS).map(([id, { value, sentence }]) => ({
    id,
    kind: "assumption",
    indicator: null,
    category: null,
    region: null,
    sex: null,
    as_of: null,
    as_of_precision: null,
    qualifier: null,
    verification: null,
    published: null,
    simulated: null,
    error: null,
    error_percent: null,
    tolerance: null,
    inside: null,
    basis: sentence,
    assumed: String(value),
  }));
