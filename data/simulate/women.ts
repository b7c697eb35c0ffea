import type { Observation } from "../../src/model/observation";
import { assume } from "./assumptions";
import { chooseToFit } from "./choose-to-fit";
import { onePerDay } from "./flows";
import { heldCounts, recognisedCounts, waveCharacteristics } from "./published";
import type { Random } from "./random";
import { isHeld, type Stay } from "./stays";

/**
 * Who of the recognised are women: by the counts of women held, recognised, and freed in the waves. The three
 * do not balance, so the counts held go first, within what the calibration allows.
 */
export function chooseWomen(
  random: Random,
  observed: readonly Observation[],
  stays: readonly Stay[],
): ReadonlySet<Stay> {
  return chooseToFit(
    random,
    stays.filter(({ deathPlace }) => deathPlace === undefined),
    [
      ...onePerDay(heldCounts(observed, "female")).map(({ day, value }) => ({
        target: value,
        weight: 5,
        slack: 4,
        counts: (stay: Stay) => isHeld(stay, day),
      })),
      ...waveCharacteristics(observed, null, "female").map(({ day, value }) => ({
        target: value,
        counts: ({ wave }: Stay) => wave === day,
      })),
      ...recognisedCounts(observed, "female").map(({ day, value }) => ({
        target: value,
        weight: 2,
        counts: ({ arrived }: Stay) => arrived !== undefined && arrived <= day,
      })),
    ],
    () => assume("women-share"),
    { starts: 1, levelSteps: 8 },
  );
}
