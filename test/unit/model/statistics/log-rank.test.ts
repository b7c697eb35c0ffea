import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logRank } from "../../../../src/model/statistics/log-rank";
import { BLAND_ALTMAN, FREIREICH, MILLER, trial, VETERANS } from "./published-trials";
import { randomDurations } from "./random-durations";

const to = (digits: number) => (value: number) => Number(value.toFixed(digits));
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe("the log-rank test", () => {
  it("gives the published chi-square of 6-MP against placebo", () => {
    const test = logRank([FREIREICH.mercaptopurine, FREIREICH.placebo])!;
    expect(test.observed).toEqual([9, 21]);
    expect(test.expected.map(to(2))).toEqual([19.25, 10.75]);
    expect(to(2)(test.chiSquare)).toBe(16.79);
    expect(test.degreesOfFreedom).toBe(1);
    expect(test.p.toPrecision(3)).toBe("0.0000417");
  });

  it("gives what R's survdiff prints for its aml data", () => {
    const test = logRank([MILLER.maintained, MILLER.nonmaintained])!;
    expect(test.observed).toEqual([7, 11]);
    expect(test.expected.map(to(2))).toEqual([10.69, 7.31]);
    expect(to(1)(test.chiSquare)).toBe(3.4);
    expect(to(4)(test.p)).toBe(0.0653);
  });

  it("gives the expected deaths of Bland and Altman (2004), and the chi-square that they reach by hand", () => {
    const test = logRank([BLAND_ALTMAN.astrocytoma, BLAND_ALTMAN.glioblastoma])!;
    expect(test.observed).toEqual([14, 28]);
    expect(test.expected.map(to(2))).toEqual([22.48, 19.52]);
    const byHand = sum(test.observed.map((count, i) => (count - test.expected[i]!) ** 2 / test.expected[i]!));
    expect(to(2)(byHand)).toBe(6.88);
    // theirs divides by the expected deaths, which are more than the variance
    expect(to(2)(test.chiSquare)).toBe(7.5);
    expect(test.p).toBeLessThan(0.01);
  });

  it("compares four groups as R's survdiff does for the veterans' lung cancer trial", () => {
    const test = logRank([VETERANS.squamous, VETERANS.small, VETERANS.adeno, VETERANS.large])!;
    expect(test.observed).toEqual([31, 45, 26, 26]);
    expect(test.expected.map(to(1))).toEqual([47.7, 30.1, 15.7, 34.5]);
    expect(to(1)(test.chiSquare)).toBe(25.4);
    expect(test.degreesOfFreedom).toBe(3);
    expect(test.p.toPrecision(3)).toBe("0.0000127");
  });

  it("does not count a group of nobody", () => {
    const nobody = { days: [], ended: [], censored: [] };
    const test = logRank([FREIREICH.mercaptopurine, nobody, FREIREICH.placebo])!;
    expect(test.degreesOfFreedom).toBe(1);
    expect(test.observed).toEqual([9, 0, 21]);
    expect(to(2)(test.chiSquare)).toBe(16.79);
  });

  it("does not count a group that is never at risk together with another", () => {
    const test = logRank([trial("1 2 3+"), trial("1 3 3+"), trial("50 60")])!;
    expect(test.degreesOfFreedom).toBe(2);
    const apart = logRank([trial("1+ 1+"), trial("5 6"), trial("5 8")])!;
    expect(apart.degreesOfFreedom).toBe(1);
  });

  it("has no answer when there is nothing to compare", () => {
    expect(logRank([])).toBeUndefined();
    expect(logRank([FREIREICH.placebo])).toBeUndefined();
    expect(logRank([trial("4+ 9+"), trial("3+")])).toBeUndefined();
    expect(logRank([trial("1+ 2+"), trial("7 9")])).toBeUndefined();
    expect(logRank([trial("5 5"), trial("5")])).toBeUndefined();
  });

  it("expects as many ends in all as there were, and answers the same in any order of groups", () => {
    const groups = fc.array(randomDurations(1), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(groups, (some) => {
        const test = logRank(some);
        const backwards = logRank(some.toReversed());
        expect(test === undefined).toBe(backwards === undefined);
        if (!test || !backwards) return;
        expect(sum(test.expected)).toBeCloseTo(sum(test.observed), 9);
        expect(test.chiSquare).toBeGreaterThanOrEqual(0);
        expect(test.p).toBeGreaterThanOrEqual(0);
        expect(test.p).toBeLessThanOrEqual(1);
        expect(test.degreesOfFreedom).toBeLessThan(some.length);
        expect(backwards.degreesOfFreedom).toBe(test.degreesOfFreedom);
        expect(backwards.chiSquare).toBeCloseTo(test.chiSquare, 7);
      }),
    );
  });

  it("finds no difference between a group and itself", () => {
    fc.assert(
      fc.property(randomDurations(1), (group) => {
        const test = logRank([group, group]);
        expect(test?.chiSquare ?? 0).toBeCloseTo(0, 9);
        expect(test?.p ?? 1).toBeCloseTo(1, 4);
      }),
    );
  });
});
