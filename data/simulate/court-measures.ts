import type { Observation } from "../../src/model/observation";
import { chargeCounts } from "./charges";
import { dayOf, yearOf } from "./day";
import { everybody, EXACT, PERCENT_OR, woman, type Measure, type Who } from "./measure";
import { convictionsOf, treatmentCounts } from "./not-recognised";
import { convictionsByRegion } from "./regions";

/** Charges and convictions, of people recognised or not. */
export function courtMeasures(observed: readonly Observation[]): readonly Measure[] {
  const regions = [...convictionsByRegion(observed).values()].flatMap((row) =>
    row.as_of ? [{ row, day: dayOf(row.as_of), value: row.value }] : [],
  );
  const convicted: Who = (p, at) =>
    p.verdict !== undefined && yearOf(p.verdict) === yearOf(at) && p.person.release_kind !== "acquitted";
  const treated: Who = (p, at) =>
    p.person.penalty === "compulsory-treatment" && p.verdict !== undefined && p.verdict <= at;
  return [
    ...everybody(
      chargeCounts(observed),
      "People charged under the article, recognised or not.",
      PERCENT_OR(3, 0),
      (p, _, row) => p.charges.includes(row.category ?? ""),
    ),
    ...everybody(
      regions,
      "People convicted in the year, by region, recognised or not.",
      EXACT,
      (p, at, row) => convicted(p, at, row) && p.person.region === row.region,
    ),
    ...everybody(
      treatmentCounts(observed, "all"),
      "People sentenced to compulsory treatment by the day, recognised or not.",
      EXACT,
      treated,
    ),
    ...everybody(
      treatmentCounts(observed, "female"),
      "Women sentenced to compulsory treatment by the day, recognised or not.",
      EXACT,
      (p, at, row) => woman(p) && treated(p, at, row),
    ),
    ...everybody(
      convictionsOf(observed, "all"),
      "People convicted in the year, recognised or not.",
      PERCENT_OR(2, 5),
      convicted,
    ),
    ...everybody(
      convictionsOf(observed, "female"),
      "Women convicted in the year, recognised or not.",
      PERCENT_OR(2, 5),
      (p, at, row) => woman(p) && convicted(p, at, row),
    ),
  ];
}
