import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chiSquareSurvival } from "../../../../src/model/statistics/chi-square";

describe("the chi-square distribution", () => {
  it.each([
    [3.841458820694124, 1, 0.05],
    [6.634896601021217, 1, 0.01],
    [5.991464547107979, 2, 0.05],
    [7.814727903251179, 3, 0.05],
    [18.307038053275146, 10, 0.05],
    [0.1, 3, 0.9918374237318764],
    [3, 7, 0.8850022316431506],
    [60, 40, 0.02187346844139091],
    [200, 4, 3.75727673578106e-42],
    [900, 3, 8.851690237125443e-195],
  ])("exceeds %d with %d degrees of freedom with the tabled probability %d", (x, degrees, p) => {
    expect(chiSquareSurvival(x, degrees) / p).toBeCloseTo(1, 11);
  });

  it("is exp(-x/2) with two degrees of freedom", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 600, noNaN: true }), (x) => {
        expect(chiSquareSurvival(x, 2) / Math.exp(-x / 2)).toBeCloseTo(1, 11);
      }),
    );
  });

  it("grows by one term of the Poisson distribution with two more degrees of freedom", () => {
    const half = fc.double({ min: 0.001, max: 80, noNaN: true });
    fc.assert(
      fc.property(half, fc.integer({ min: 1, max: 49 }), (h, k) => {
        let term = Math.exp(-h);
        for (let i = 1; i <= k; i++) term *= h / i;
        const grown = chiSquareSurvival(2 * h, 2 * k + 2) - chiSquareSurvival(2 * h, 2 * k);
        expect(grown).toBeCloseTo(term, 11);
      }),
    );
  });

  it("falls from 1 at 0 to 0 far out", () => {
    expect(chiSquareSurvival(0, 1)).toBe(1);
    expect(chiSquareSurvival(1e5, 1)).toBe(0);
    expect(chiSquareSurvival(Infinity, 5)).toBe(0);
  });

  it("names a value that it cannot take", () => {
    expect(() => chiSquareSurvival(-1, 1)).toThrow("chi-square: expected 0 or more, got -1");
    expect(() => chiSquareSurvival(Number.NaN, 1)).toThrow("got NaN");
    expect(() => chiSquareSurvival(1, 0)).toThrow(
      "degrees of freedom: expected a whole number, 1 or more, got 0",
    );
  });
});
