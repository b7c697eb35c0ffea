import { OCCUPATIONS, type Occupation } from "../../src/model/case-codes";
import type { Observation } from "../../src/model/observation";
import { shares } from "./assumptions";
import { chooseToFit } from "./choose-to-fit";
import { onePerDay } from "./flows";
import { publishedRows } from "./published";
import { pick, type Random } from "./random";
import { isHeld, type Stay } from "./stays";

/** The published categories of an occupation, by one definition each. */
export const OCCUPATION_CATEGORIES: Partial<Readonly<Record<Occupation, readonly string[]>>> = {
  journalist: ["journalists"],
  cultural: ["cultural-figures"],
  doctor: ["doctors"],
  lawyer: ["lawyers"],
  "human-rights-defender": ["human-rights-defenders", "human-rights-defenders-viasna"],
  "trade-unionist": ["trade-union-leaders"],
  student: ["students"],
};

/** Drawn counts of people held of one occupation. */
export const occupationCounts = (observed: readonly Observation[], categories: readonly string[]) =>
  publishedRows(
    observed,
    (row) =>
      row.indicator === "held-by-occupation" &&
      row.drawn &&
      categories.some((category) => category === row.category),
  );

/** The occupation of each recognised person, by the counts of people held. */
export function occupations(
  random: Random,
  observed: readonly Observation[],
  stays: readonly Stay[],
): ReadonlyMap<Stay, Occupation> {
  const split = shares("occupation-share", OCCUPATIONS);
  const found = new Map<Stay, Occupation>();
  for (const [occupation, share] of split) {
    const categories = OCCUPATION_CATEGORIES[occupation];
    if (categories === undefined) continue;
    const chosen = chooseToFit(
      random,
      stays.filter((stay) => !found.has(stay)),
      onePerDay(occupationCounts(observed, categories)).map(({ day, value }) => ({
        target: value,
        counts: (stay) => isHeld(stay, day),
      })),
      () => share,
      { starts: 20, levelSteps: 150 },
    );
    for (const stay of chosen) found.set(stay, occupation);
  }
  const others = split.filter(([occupation]) => OCCUPATION_CATEGORIES[occupation] === undefined);
  return new Map(stays.map((stay) => [stay, found.get(stay) ?? pick(random, others)]));
}
