/**
 * Probability that a chi-square variable with so many degrees of freedom (a whole number, 1 or more) exceeds `x` (0 or
 * more): the regularised upper incomplete gamma function Q(degrees/2, x/2). Good to 12 digits up to 100 degrees of
 * freedom; 0 where the probability is below the smallest number. Throws a RangeError otherwise.
 *
 * NIST Digital Library of Mathematical Functions, 8.7.1 (series) and 8.9.2 (continued fraction).
 */
export function chiSquareSurvival(x: number, degrees: number): number {
  if (!(x >= 0)) throw new RangeError(`chi-square: expected 0 or more, got ${x}`);
  if (!Number.isInteger(degrees) || degrees < 1)
    throw new RangeError(`degrees of freedom: expected a whole number, 1 or more, got ${degrees}`);
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  const a = degrees / 2;
  const h = x / 2;
  const front = Math.exp(a * Math.log(h) - h - logGamma(a));
  return h < a + 1 ? 1 - front * lowerSeries(a, h) : front * upperFraction(a, h);
}

/** Sum of h^k / a(a + 1)…(a + k), k from 0. */
function lowerSeries(a: number, h: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * Number.EPSILON; k++) {
    term *= h / (a + k);
    sum += term;
  }
  return sum;
}

/** 1/(h + 1 - a - 1(1 - a)/(h + 3 - a - 2(2 - a)/(h + 5 - a - …))), from the inside out. */
function upperFraction(a: number, h: number): number {
  const depth = 200;
  let tail = 0;
  for (let k = depth; k > 0; k--) tail = (k * (k - a)) / (h + 2 * k + 1 - a - tail);
  return 1 / (h + 1 - a - tail);
}

/** Of a whole or half number above 0, by gamma(a) = (a - 1) gamma(a - 1). */
function logGamma(a: number): number {
  let sum = Number.isInteger(a) ? 0 : Math.log(Math.PI) / 2;
  for (let factor = a - 1; factor > 0; factor--) sum += Math.log(factor);
  return sum;
}
