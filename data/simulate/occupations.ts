import { OCCUPATIONS, type Occupation } from "../../src/model/case-codes";
import type { Observation } from "../../src/model/observation";
import { shares } from "./assumptions";
import { chooseToFit } from "./choose-to-fit";
import { onePerDay } from "./flows";
import { publishedRows } from "./published";
import { pick, shuffle, type Random } from "./random";
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

/** A person as far as an occupation goes. */
export interface Working {
  readonly age: number;
  readonly woman: boolean;
}

const PENSION_AGE = { women: 55, men: 60 } as const;
const FOR_MINORS: readonly Occupation[] = ["student", "worker", "other", "unknown"];

/** Whether somebody of an age may have an occupation. */
export function mayBe(occupation: Occupation, { age, woman }: Working): boolean {
  if (age < 18) return FOR_MINORS.includes(occupation);
  if (occupation === "student") return age < 40;
  return occupation !== "pensioner" || age >= PENSION_AGE[woman ? "women" : "men"];
}

/** The occupation of each recognised person, by the counts of people held. */
export function occupations(
  random: Random,
  observed: readonly Observation[],
  people: ReadonlyMap<Stay, Working>,
): ReadonlyMap<Stay, Occupation> {
  const stays = [...people.keys()];
  const found = new Map<Stay, Occupation>();
  for (const [occupation, share] of SHARES) {
    const categories = OCCUPATION_CATEGORIES[occupation];
    if (categories === undefined) continue;
    const chosen = chooseToFit(
      random,
      stays.filter((stay) => !found.has(stay) && mayBe(occupation, people.get(stay) ?? ADULT)),
      onePerDay(occupationCounts(observed, categories)).map(({ day, value }) => ({
        target: value,
        counts: (stay) => isHeld(stay, day),
      })),
      () => share,
      { starts: 20, levelSteps: 150 },
    );
    for (const stay of chosen) found.set(stay, occupation);
  }
  const open = stays.filter((stay) => !found.has(stay));
  const others = otherOccupations(
    random,
    open.map((stay) => people.get(stay) ?? ADULT),
    SHARES.filter(([occupation]) => OCCUPATION_CATEGORIES[occupation] === undefined),
  );
  open.forEach((stay, i) => found.set(stay, others[i] ?? "unknown"));
  return found;
}

const ADULT: Working = { age: 30, woman: false };
const SHARES = shares("occupation-share", OCCUPATIONS);

/** An occupation for each person, by the shares assumed, among those that the age allows. */
export function otherOccupations(
  random: Random,
  people: readonly Working[],
  split: readonly (readonly [Occupation, number])[] = SHARES,
): readonly Occupation[] {
  const share = SHARES.find(([occupation]) => occupation === "pensioner")?.[1] ?? 0;
  const able = people.filter((person) => mayBe("pensioner", person));
  const pensioners = new Set(shuffle(random, able).slice(0, Math.round(people.length * share)));
  return people.map((person) =>
    pensioners.has(person)
      ? "pensioner"
      : pick(
          random,
          split.filter(([occupation]) => occupation !== "pensioner" && mayBe(occupation, person)),
        ),
  );
}
