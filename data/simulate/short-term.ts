import type { Person } from "../../src/model/person";
import type { Observation } from "../../src/model/observation";
import { assume } from "./assumptions";
import { IN_SHORT_TERM } from "./careers";
import type { Career } from "./careers";
import type { Day } from "./day";
import { drawnCounts } from "./published";
import { integerBetween, type Random } from "./random";
import { isHeld, type Stay } from "./stays";

/** Whoever is detained shortly before a count of kinds of place stays out of the short-term centre, apart from a few. */
const QUIET_DAYS = 15;

/**
 * The last day in a short-term centre, of those who were taken there first. Those whom the first count of kinds
 * of place leaves over are there on its day, in the only such centre of the record.
 */
export function shortTerm(
  random: Random,
  observed: readonly Observation[],
  people: readonly { readonly stay: Stay; readonly career: Career }[],
  regionOf: ReadonlyMap<Stay, Person["region"]>,
): ReadonlyMap<Stay, Day> {
  const days = drawnCounts(observed, "held-by-place-kind", "pre-trial").map(({ day }) => day);
  const colonies = drawnCounts(observed, "held-by-place-kind", "colony")[0]?.day;
  const found = new Map<Stay, Day>();
  for (const { stay, career } of people) {
    const { arrived = 0, left = Infinity } = stay;
    const until = arrived + integerBetween(random, 2, 9);
    const quiet = days.some((day) => arrived <= day && arrived > day - QUIET_DAYS);
    if (
      random.next() < assume("short-term-first") &&
      arrived > 0 &&
      !quiet &&
      until + 2 < Math.min(left, career.moved ?? left, career.verdict ?? left)
    )
      found.set(stay, until);
  }
  if (colonies === undefined) return found;
  const newest = people
    .filter(
      ({ stay, career }) =>
        isHeld(stay, colonies) &&
        (career.moved ?? Infinity) > colonies + 12 &&
        (stay.left ?? Infinity) > colonies + 12,
    )
    .filter(
      ({ stay, career }) =>
        stay.recognised &&
        regionOf.get(stay) === "BY-HM" &&
        (career.verdict ?? Infinity) > colonies + 12 &&
        stay.custody !== "died",
    )
    .sort((a, b) => (b.stay.arrived ?? 0) - (a.stay.arrived ?? 0))
    .slice(0, IN_SHORT_TERM);
  for (const { stay } of newest) found.set(stay, colonies + integerBetween(random, 1, 6));
  return found;
}
