import type { Observation } from "../../src/model/observation";
import { ageOn } from "./ages";
import type { Day } from "./day";
import { EXACT, fitted, type Measure, type Who } from "./measure";
import { heldOn, isDisabled, isIll, type Counted } from "./population";
import * as published from "./published";

const reported = (p: Counted, at: Day): boolean =>
  heldOn(p, at) && p.illSince !== undefined && p.illSince <= at;
const ill: Who = (p, at) => reported(p, at) && isIll(p);
const disabled: Who = (p, at) => heldOn(p, at) && isDisabled(p);
export const over60: Who = (p, at) =>
  heldOn(p, at) &&
  p.person.age !== null &&
  p.detained !== undefined &&
  ageOn(p.person.age, p.detained, at) > 60;
export const atRisk: Who = (p, at, row) => reported(p, at) || disabled(p, at, row) || over60(p, at, row);

/** People at particular risk, as a whole and by category. */
export function healthMeasures(observed: readonly Observation[]): readonly Measure[] {
  const of = (category: string, basis: string, who: Who): readonly Measure[] =>
    fitted(published.healthCounts(observed, category), basis, EXACT, who);
  return [
    ...of("disability", "Recognised people held with a disability.", disabled),
    ...of(
      "serious-illness",
      "Recognised people held whose illness was reported by the day, other than mental or unspecified.",
      ill,
    ),
    ...of(
      "chronic-or-grave",
      "Recognised people held whose illness was reported by the day, other than mental or unspecified.",
      ill,
    ),
    ...of(
      "disability-or-illness",
      "Recognised people held with either.",
      (p, at, row) => ill(p, at, row) || disabled(p, at, row),
    ),
    ...of(
      "mental-disorder",
      "Recognised people held whose mental disorder was reported by the day.",
      (p, at) => reported(p, at) && p.conditions.includes("mental"),
    ),
    ...of(
      "over-60",
      "Recognised people held whose age at detention and time since make more than 60 years.",
      over60,
    ),
    ...fitted(
      published.atRiskCounts(observed),
      "Recognised people held with a reported condition, a disability, or over 60.",
      EXACT,
      atRisk,
    ),
  ];
}
