import { yesNo, type AgeBand } from "../../src/model/case-codes";
import type { Person } from "../../src/model/person";
import type { Observation } from "../../src/model/observation";
import { assume } from "./assumptions";
import { chooseToFit } from "./choose-to-fit";
import type { Day } from "./day";
import { healthCounts, minorCounts } from "./published";
import { integerBetween, logNormal, shuffle, type Random } from "./random";
import { isHeld, type Stay } from "./stays";

/** The age in whole years on a day, as far as age at detention in whole years tells it. */
export const ageOn = (age: number, arrived: Day, at: Day): number =>
  age + Math.floor((at - arrived) / 365.25);

/** Where somebody is whose age must fit it: in the juvenile colony, or among adults, from a day on. */
export interface Placed {
  readonly kind: "juvenile" | "adults";
  readonly from: Day;
}

/** People over 60 while held, by the counts of the record; people who were minors, by theirs. */
export function ages(
  random: Random,
  observed: readonly Observation[],
  stays: readonly Stay[],
  placed: ReadonlyMap<Stay, Placed>,
  last: Day,
): ReadonlyMap<Stay, number> {
  const minors = chooseMinors(random.fork("minors"), observed, stays, placed, last);
  const old = chooseToFit(
    random.fork("old"),
    stays.filter((stay) => !minors.has(stay)),
    healthCounts(observed, "over-60").map(({ day: at, value }) => ({
      target: value,
      counts: (stay) => isHeld(stay, at),
    })),
    () => assume("over-60-share"),
  );
  return new Map(
    stays.map((stay) => {
      const years = stay.arrived === undefined ? 0 : Math.ceil(((stay.left ?? last) - stay.arrived) / YEAR);
      const minor = minors.get(stay);
      if (minor !== undefined) return [stay, minor];
      if (old.has(stay)) return [stay, 61 + Math.floor(15 * random.next() ** 2)];
      return [stay, Math.min(60 - years, adultAge(random, assume("age-at-detention"), 0.29))];
    }),
  );
}

/** The ages of as many people who are not recognised. */
export function otherAges(random: Random, count: number): readonly number[] {
  const minors = Math.round(count * assume("minor-share"));
  return shuffle(
    random,
    Array.from({ length: count }, (_, i) =>
      i < minors
        ? integerBetween(random, 16, 17)
        : Math.min(79, adultAge(random, assume("age-at-detention") + 1, 0.25)),
    ),
  );
}

const YEAR = 365.25;
const ADULT = 18;
/** The juvenile colony keeps those who come of age until they are 21. */
const LEAVES_JUVENILE_COLONY = 21;

const adultAge = (random: Random, median: number, spread: number): number =>
  Math.max(ADULT, Math.round(logNormal(random, median, spread)));

/** The age at detention of whoever is still 17 on arrival at the juvenile colony, and not yet 21 at the end; none where nobody can be. */
export function juvenileAge({ arrived, left }: Stay, moved: Day | undefined, last: Day): number | undefined {
  if (arrived === undefined || moved === undefined) return undefined;
  const age = ADULT - 1 - Math.floor((moved - arrived) / YEAR);
  return age >= 14 && ageOn(age, arrived, left ?? last) < LEAVES_JUVENILE_COLONY ? age : undefined;
}

/** Ages of those under 18 at detention; on the day of the published count as many are still under 18 as it says. */
function chooseMinors(
  random: Random,
  observed: readonly Observation[],
  stays: readonly Stay[],
  placed: ReadonlyMap<Stay, Placed>,
  last: Day,
): ReadonlyMap<Stay, number> {
  const drawn = new Map(
    stays.map((stay): [Stay, number] => {
      const place = placed.get(stay);
      const inColony = place?.kind === "juvenile" ? juvenileAge(stay, place.from, last) : undefined;
      return [stay, inColony ?? integerBetween(random, 16, 17)];
    }),
  );
  const ageAt = (stay: Stay, at: Day): number => ageOn(drawn.get(stay) ?? ADULT, stay.arrived ?? at, at);
  const isUnder18 = (stay: Stay, at: Day): boolean => isHeld(stay, at) && ageAt(stay, at) < ADULT;
  const juveniles = stays.filter((stay) => placed.get(stay)?.kind === "juvenile");
  const able = stays.filter((stay) => {
    const place = placed.get(stay);
    return stay.arrived !== undefined && (place === undefined || ageAt(stay, place.from) >= ADULT);
  });
  const chosen = chooseToFit(
    random,
    able.filter((stay) => placed.get(stay)?.kind !== "juvenile"),
    [
      ...minorCounts(observed).map(({ day: at, value }) => ({
        target: value - juveniles.filter((stay) => isUnder18(stay, at)).length,
        weight: 5,
        counts: (stay: Stay) => isUnder18(stay, at),
      })),
      {
        target: Math.round(stays.length * assume("minor-share")) - juveniles.length,
        counts: () => true,
      },
    ],
    () => assume("minor-share"),
  );
  return new Map([...juveniles, ...chosen].map((stay) => [stay, drawn.get(stay) ?? ADULT - 1]));
}

/** What follows from an age at detention and the days of detention and of the end of custody. */
export const ageAnswers = (
  age: number | null,
  since: Day,
  ends: Day,
): Pick<Person, "age" | "age_band" | "minor" | "over_60"> => ({
  age,
  age_band: ageBand(age),
  minor: age === null ? "unknown" : yesNo(age < ADULT),
  over_60: age === null ? "unknown" : yesNo(ageOn(age, since, ends) > 60),
});

/** The band of an age at detention. */
function ageBand(age: number | null): AgeBand {
  if (age === null) return "unknown";
  if (age < ADULT) return "0-17";
  if (age < 25) return "18-24";
  if (age < 35) return "25-34";
  if (age < 45) return "35-44";
  if (age < 55) return "45-54";
  return age < 65 ? "55-64" : "65-";
}
