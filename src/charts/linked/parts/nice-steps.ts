/** Steps within a power of ten: counts of regions differ by hundreds of times, rates by ten. */
export const WITHIN_TEN = { wide: [1, 3], narrow: [1, 2, 5] } as const;

/**
 * Lower bounds of at most `count` classes after the first, from 1, 3, 10, 30, 100 and so on, or 1, 2, 5, 10, the
 * largest not above `max`. All are above `min`.
 */
export function niceSteps({
  min,
  max,
  count,
  withinTen,
}: {
  readonly min: number;
  readonly max: number;
  readonly count: number;
  readonly withinTen: readonly number[];
}): readonly number[] {
  const top = Math.floor(Math.log10(Math.max(max, 1)));
  const tens = Array.from({ length: top + 4 }, (_, i) => 10 ** (i - 2));
  const ladder = tens.flatMap((ten) => withinTen.map((step) => step * ten));
  return ladder
    .filter((step) => step > min && step <= max)
    .slice(-count)
    .map((step) => Number(step.toPrecision(1)));
}
