import type { Interval } from "./interval";

/** Days in custody after which half are no longer held. Absent: not reached within what was seen. */
export interface Median {
  readonly days?: number;
  /** Limits of the 95% interval, each absent when the band does not reach one half. */
  readonly lower?: number;
  readonly upper?: number;
}

interface Step {
  readonly days: number;
  readonly survival: number;
  readonly band?: Interval;
}

/**
 * The first day on which survival is at or below one half; its limits are the first days on which the lower and the
 * upper edge of the band are.
 *
 * R. Brookmeyer, J. Crowley, Biometrics 38 (1982) 29-41, with the band that the steps carry.
 */
export function medianOf(steps: readonly Step[]): Median {
  const days = firstAtHalf(steps, (step) => step.survival);
  const lower = firstAtHalf(steps, (step) => step.band?.lower);
  const upper = firstAtHalf(steps, (step) => step.band?.upper);
  return {
    ...(days !== undefined && { days }),
    ...(lower !== undefined && { lower }),
    ...(upper !== undefined && { upper }),
  };
}

/** A product of fractions that is exactly one half may miss it by rounding. */
const HALF = 0.5 + 1e-12;

const firstAtHalf = (steps: readonly Step[], height: (step: Step) => number | undefined) =>
  steps.find((step) => (height(step) ?? Infinity) <= HALF)?.days;
