/**
 * Lower bounds of at most `count` classes after the first, from 1, 3, 10, 30, 100 and so on, the largest
 * not above `max`: fixed by everyone, so that a selection is read on the scale of the whole. All are above `min`.
 */
export function niceSteps({
  min,
  max,
  count,
}: {
  readonly min: number;
  readonly max: number;
  readonly count: number;
}): readonly number[] {
  const top = Math.floor(Math.log10(Math.max(max, 1)));
  const ladder = Array.from({ length: top + 4 }, (_, i) => 10 ** (i - 2)).flatMap((ten) => [ten, 3 * ten]);
  return ladder
    .filter((step) => step > min && step <= max)
    .slice(-count)
    .map((step) => Number(step.toPrecision(1)));
}
