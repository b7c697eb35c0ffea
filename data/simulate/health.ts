import { CONDITIONS, DISABILITIES, type Condition, type Disability } from "../../src/model/case-codes";
import type { Observation } from "../../src/model/observation";
import { assume, shares } from "./assumptions";
import { ageOn } from "./ages";
import { chooseToFit, type Quota } from "./choose-to-fit";
import { day, type Day } from "./day";
import { atRiskCounts, healthCounts, waveCharacteristics, type Published } from "./published";
import { integerBetween, pick, shuffle, type Random } from "./random";
import { isHeld, type Stay } from "./stays";

/** What is reported of a person's health, and from which day on. */
export interface Health {
  readonly conditions: readonly Condition[];
  readonly disability?: Disability;
  /** The day of the first report; the day of detention where it was known then. */
  readonly onset?: Day;
}

/** Conditions, disabilities and their first days, by the counts of people at particular risk. */
export function health(
  random: Random,
  observed: readonly Observation[],
  stays: readonly Stay[],
  ages: ReadonlyMap<Stay, number>,
  last: Day,
): ReadonlyMap<Stay, Health> {
  const onset = new Map(stays.map((stay) => [stay, onsetOf(random, stay, last)]));
  const reported = (stay: Stay, at: Day): boolean => isHeld(stay, at) && (onset.get(stay) ?? Infinity) <= at;
  const quota =
    (counts: (stay: Stay, at: Day) => boolean) =>
    ({ day: at, value }: Published): Quota<Stay> => ({
      target: value,
      weight: 5,
      counts: (stay) => counts(stay, at),
    });
  const inWave = (rows: readonly Published[]): readonly Quota<Stay>[] =>
    rows.map(({ day: at, value }) => ({ target: value, counts: ({ wave }) => wave === at }));
  const dated = stays.filter(({ arrived }) => arrived !== undefined);
  const waves = waveCharacteristics(observed, "chronic-disease", "all");

  const disabled = chooseToFit(
    random,
    dated,
    [
      ...healthCounts(observed, "disability").map(quota(isHeld)),
      ...inWave(waveCharacteristics(observed, "disability", "all")),
    ],
    () => assume("disability-share"),
  );
  const together = healthCounts(observed, "disability-or-illness").map(({ day: at, value }): Quota<Stay> => ({
    target: value - [...disabled].filter((stay) => isHeld(stay, at)).length,
    counts: (stay) => reported(stay, at) && !disabled.has(stay),
  }));
  const illness = [
    ...healthCounts(observed, "serious-illness"),
    ...healthCounts(observed, "chronic-or-grave"),
  ];
  const ill = chooseToFit(
    random,
    dated,
    [...illness.map(quota(reported)), ...together, ...inWave(waves)],
    (stay) => assume("illness-share") * illnessByAge(ages.get(stay) ?? 30),
  );
  const mental = chooseToFit(
    random,
    dated,
    healthCounts(observed, "mental-disorder").map(quota(reported)),
    () => assume("mental-share"),
  );
  const statedAtRelease = new Set(
    waves.flatMap(({ day: at, value }) => {
      const freed = stays.filter(({ wave }) => wave === at);
      const missing = Math.max(0, value - freed.filter((stay) => ill.has(stay)).length);
      return shuffle(
        random,
        freed.filter((stay) => !ill.has(stay) && !mental.has(stay)),
      ).slice(0, missing);
    }),
  );
  const isOver60 = (stay: Stay, at: Day): boolean =>
    isHeld(stay, at) && ageOn(ages.get(stay) ?? 0, stay.arrived ?? at, at) > 60;
  const atRisk = (stay: Stay, at: Day): boolean =>
    ((ill.has(stay) || mental.has(stay)) && reported(stay, at)) ||
    (disabled.has(stay) && isHeld(stay, at)) ||
    isOver60(stay, at);
  const unspecified = chooseToFit(
    random,
    dated.filter(
      (stay) =>
        !ill.has(stay) &&
        !mental.has(stay) &&
        !disabled.has(stay) &&
        !statedAtRelease.has(stay) &&
        (ages.get(stay) ?? 0) <= 60,
    ),
    atRiskCounts(observed).map(({ day: at, value }) => ({
      target: value - stays.filter((stay) => atRisk(stay, at)).length,
      counts: (stay) => reported(stay, at),
    })),
    () => assume("at-risk-unspecified"),
  );
  return new Map(
    stays.map((stay) => {
      const isIll = ill.has(stay) || statedAtRelease.has(stay);
      const conditions: readonly Condition[] = [
        ...(isIll ? illnesses(random) : []),
        ...(mental.has(stay) ? (["mental"] as const) : []),
        ...(unspecified.has(stay) ? (["unspecified"] as const) : []),
      ];
      const first = statedAtRelease.has(stay) ? stay.left : onset.get(stay);
      return [
        stay,
        {
          conditions: CONDITIONS.filter((condition) => conditions.includes(condition)),
          ...(disabled.has(stay) && { disability: pick(random, shares("disability-groups", DISABILITIES)) }),
          ...(conditions.length > 0 && first !== undefined && { onset: first }),
        },
      ];
    }),
  );
}

/** By `illness-by-age`: of the youngest, of those from 30, of those from 45. */
const BY_AGE = assume("illness-by-age")
  .split(", ")
  .map((part) => Number(part.split(" ").at(-1)));
const illnessByAge = (age: number): number => BY_AGE[age < 30 ? 0 : age < 45 ? 1 : 2] ?? 1;

const RISE = [day("2024-12-30"), day("2025-01-20")] as const;

function onsetOf(random: Random, stay: Stay, last: Day): Day {
  const arrived = stay.arrived ?? 0;
  const luck = random.next();
  if (isHeld(stay, RISE[0]) && isHeld(stay, RISE[1]) && luck < assume("at-risk-january-2025"))
    return integerBetween(random, RISE[0], RISE[1]);
  if (luck > assume("onset-in-custody")) return arrived;
  return integerBetween(random, arrived, Math.max(arrived, (stay.left ?? last) - 1));
}

function illnesses(random: Random): readonly Condition[] {
  const split = shares("condition-split", CONDITIONS);
  const first = pick(random, split);
  return random.next() < assume("several-conditions") ? [first, pick(random, split)] : [first];
}
