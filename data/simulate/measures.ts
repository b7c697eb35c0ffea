import type { Observation } from "../../src/model/observation";
import { compare } from "./comparison";
import { COURT_COMPARISONS } from "./court-comparisons";
import { courtMeasures } from "./court-measures";
import { HELD_COMPARISONS } from "./held-comparisons";
import { healthMeasures } from "./health-measures";
import { heldMeasures } from "./held-measures";
import type { Measure } from "./measure";
import { notModelled } from "./not-modelled";
import { RELEASE_COMPARISONS } from "./release-comparisons";
import { releaseMeasures } from "./release-measures";

const COMPARISONS = [...HELD_COMPARISONS, ...RELEASE_COMPARISONS, ...COURT_COMPARISONS];

/** Every published number, in the order of the report: fitted or compared, or why it cannot be counted. */
export function measures(observed: readonly Observation[]): readonly Measure[] {
  const first = [
    ...heldMeasures(observed),
    ...releaseMeasures(observed),
    ...courtMeasures(observed),
    ...healthMeasures(observed),
  ];
  const measured = new Set(first.map(({ row }) => row.id));
  const others = observed.filter(({ id }) => !measured.has(id));
  const compared = others.map((row) => compare(row, COMPARISONS) ?? notModelled(row));
  return [
    ...first,
    ...compared.filter(({ kind }) => kind === "compared"),
    ...compared.filter(({ kind }) => kind === "not-modelled"),
  ];
}
