import type { Observation } from "../../src/model/observation";
import { ageOn } from "./ages";
import { during, isCategory, type Comparison } from "./comparison";
import type { Day } from "./day";
import { ofPensionAge } from "./held-comparisons";
import type { Who } from "./measure";
import type { Counted } from "./population";

const PARDONS: readonly string[] = ["pardon", "forced-expulsion", "amnesty"];
const isPardoned = ({ person }: Counted): boolean => PARDONS.includes(person.release_kind);
const isServed = ({ person }: Counted): boolean => person.release_kind === "term-served";
const isReleased = ({ person }: Counted): boolean => person.custody === "released";

const inPeriod =
  (how: (person: Counted) => boolean): Who =>
  (p, at, row) =>
    how(p) && during(p.released, at, row);
const inWave: Who = (p, at) => isPardoned(p) && p.released === at;
const ageAt = ({ person, detained }: Counted, at: Day): number | undefined =>
  person.age === null || detained === undefined ? undefined : ageOn(person.age, detained, at);

/** "political prisoners who served their sentences and were released" */
const saysServed = ({ definition }: Observation): boolean => definition.includes("served their sentences");

/** What is stated of the people freed in one wave, by category. */
const WAVE: readonly (readonly [category: string, basis: string, who: Who])[] = [
  ["over-50", "over 50 on the day", (p, at) => (ageAt(p, at) ?? 0) > 50],
  ["under-25", "under 25 on the day", (p, at) => (ageAt(p, at) ?? 99) < 25],
  ["under-40", "under 40 on the day", (p, at) => (ageAt(p, at) ?? 99) < 40],
  ["pension-age", "women from 58 and men from 63 years of age", ofPensionAge],
  ["minor-at-offence", "under 18 at detention", (p) => p.person.minor === "yes"],
  ["pregnant", "who were pregnant in custody", (p) => p.person.pregnant === "yes"],
];

/** Releases and deaths that the population was not fitted to. */
export const RELEASE_COMPARISONS: readonly Comparison[] = [
  {
    indicator: "left-custody-cumulative",
    among: "recognised",
    basis: "Recognised people released by the day, in whatever way.",
    who: inPeriod(isReleased),
  },
  {
    indicator: "left-custody",
    of: saysServed,
    among: "recognised",
    basis: "Recognised people released in the period after serving their term.",
    who: inPeriod(isServed),
  },
  {
    indicator: "left-custody",
    among: "recognised",
    basis: "Recognised people released in the period, in whatever way.",
    who: inPeriod(isReleased),
  },
  {
    indicator: "left-custody-by-reason",
    of: isCategory("sentence-served"),
    among: "recognised",
    basis: "Recognised people released in the period after serving their term.",
    who: inPeriod(isServed),
  },
  ...["left-custody-by-reason", "pardoned-cumulative", "pardoned"].map((indicator): Comparison => ({
    indicator,
    among: "recognised",
    basis: "Recognised people released in the period by pardon, amnesty or forced expulsion.",
    who: inPeriod(isPardoned),
  })),
  {
    indicator: "release-wave",
    among: "recognised",
    basis:
      "Recognised people released by pardon, amnesty or forced expulsion on the day or the two days before: some counts bear the day of the news.",
    who: (p, at) => isPardoned(p) && p.released !== undefined && p.released <= at && p.released >= at - 2,
  },
  {
    indicator: "release-wave-characteristics",
    of: ({ category }) => category === null,
    among: "recognised",
    basis: "People released in the wave, by sex; the counts of women held go first.",
    who: inWave,
  },
  ...WAVE.map(([category, basis, who]): Comparison => ({
    indicator: "release-wave-characteristics",
    of: isCategory(category),
    among: "recognised",
    basis: `People released in the wave, ${basis}.`,
    who: (p, at, row) => inWave(p, at, row) && who(p, at, row),
  })),
  {
    indicator: "deaths-cumulative",
    among: "recognised",
    basis: "Recognised people who died in custody by the day.",
    who: inPeriod(({ person }) => person.custody === "died"),
  },
];
