import type { AgeBand } from "../../src/model/case-codes";
import type { Observation } from "../../src/model/observation";
import { assume } from "./assumptions";
import { chooseToFit } from "./choose-to-fit";
import type { Day } from "./day";
import { healthCounts, publishedRows } from "./published";
import { integerBetween, logNormal, type Random } from "./random";
import { isHeld, type Stay } from "./stays";

/** The age in whole years on a day, as far as age at detention in whole years tells it. */
export const ageOn = (age: number, arrived: Day, at: Day): number =>
  age + Math.floor((at - arrived) / 365.25);

/** People over 60 while held, by the counts of the record; people who were minors, by theirs. */
export function ages(
  random: Random,
  observed: readonly Observation[],
  stays: readonly Stay[],
  juveniles: ReadonlySet<Stay>,
  last: Day,
): ReadonlyMap<Stay, number> {
  const minors = chooseMinors(random.fork("minors"), observed, stays, juveniles);
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
      const years = stay.arrived === undefined ? 0 : Math.ceil(((stay.left ?? last) - stay.arrived) / 365.25);
      if (minors.has(stay)) return [stay, minors.get(stay) ?? 17];
      if (old.has(stay)) return [stay, 61 + Math.floor(15 * random.next() ** 2)];
      return [
        stay,
        Math.min(60 - years, Math.max(18, Math.round(logNormal(random, assume("age-at-detention"), 0.29)))),
      ];
    }),
  );
}

const ADULT = 18;

/** Ages of those under 18 at detention; on the day of the published count as many are still under 18 as it says. */
function chooseMinors(
  random: Random,
  observed: readonly Observation[],
  stays: readonly Stay[],
  juveniles: ReadonlySet<Stay>,
): ReadonlyMap<Stay, number> {
  const drawn = new Map(
    stays.map((stay) => [stay, juveniles.has(stay) ? 17 : integerBetween(random, 16, 17)]),
  );
  const under = (stay: Stay, at: Day): boolean =>
    isHeld(stay, at) && ageOn(drawn.get(stay) ?? ADULT, stay.arrived ?? at, at) < ADULT;
  const counts = publishedRows(
    observed,
    (row) =>
      row.indicator === "held-by-age" && row.category === "minors" && row.verification === "checked-twice",
  );
  const chosen = chooseToFit(
    random,
    stays.filter((stay) => !juveniles.has(stay) && stay.arrived !== undefined),
    counts.map(({ day: at, value }) => ({ target: value, counts: (stay) => under(stay, at) })),
    () => assume("minor-share"),
  );
  return new Map([...juveniles, ...chosen].map((stay) => [stay, drawn.get(stay) ?? 17]));
}

/** The band of an age at detention. */
export function ageBand(age: number | null): AgeBand {
  if (age === null) return "unknown";
  if (age < ADULT) return "0-17";
  if (age < 25) return "18-24";
  if (age < 35) return "25-34";
  if (age < 45) return "35-44";
  if (age < 55) return "45-54";
  return age < 65 ? "55-64" : "65-";
}
