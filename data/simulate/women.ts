import type { Observation } from "../../src/model/observation";
import { assume } from "./assumptions";
import { chooseToFit } from "./choose-to-fit";
import { onePerDay } from "./flows";
import { heldCounts, recognisedCounts, waveCharacteristics } from "./published";
import type { Random } from "./random";
import { isHeld, type Stay } from "./stays";

/**
 * Who of the recognised are women: by the counts of women held, recognised, and freed in the waves. The three
 * do not balance, so the counts held go first.
 */
export function chooseWomen(
  random: Random,
  observed: readonly Observation[],
  stays: readonly Stay[],
): ReadonlySet<Stay> {
  return chooseToFit(
    random,
    stays,
    [
      ...onePerDay(heldCounts(observed, "female")).map(({ day, value }) => ({
        target: value,
        weight: 5,
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
  );
}
