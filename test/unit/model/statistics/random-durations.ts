import fc from "fast-check";
import { countDurations, type DurationCounts } from "../../../../src/model/statistics/durations";

/** Up to 60 people with durations that tie often. */
export const randomDurations = (fewest = 0): fc.Arbitrary<DurationCounts> =>
  fc
    .array(fc.record({ days: fc.integer({ min: 0, max: 40 }), ended: fc.boolean() }), {
      minLength: fewest,
      maxLength: 60,
    })
    .map(countDurations);
