import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newcombe } from "../../../../src/model/statistics/newcombe";
import { rate } from "../../../../src/model/statistics/rate";
import { wilson } from "../../../../src/model/statistics/wilson";

const rounded = (value: number) => Number(value.toFixed(4));
const part = fc
  .integer({ min: 1, max: 10_000 })
  .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

describe("Wilson's interval of a proportion", () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])(
    "is the published one for %d of %d (Newcombe 1998, one proportion, method 3)",
    (count, total, ...limits) => {
      const { lower, upper } = wilson(count, total)!;
      expect([rounded(lower), rounded(upper)]).toEqual(limits);
    },
  );

  it("contains the proportion and stays within 0 to 1", () => {
    fc.assert(
      fc.property(part, ([count, total]) => {
        const { proportion, lower, upper } = wilson(count, total)!;
        expect(proportion).toBe(count / total);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(proportion);
        expect(upper).toBeGreaterThanOrEqual(proportion);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("mirrors: those who are and those who are not", () => {
    fc.assert(
      fc.property(part, ([count, total]) => {
        expect(wilson(total - count, total)!.upper).toBeCloseTo(1 - wilson(count, total)!.lower, 12);
      }),
    );
  });

  it("is not there for a group of nobody, and names counts that cannot be", () => {
    expect(wilson(0, 0)).toBeUndefined();
    expect(() => wilson(21, 20)).toThrow("wilson.count: expected a whole number from 0 to 20, got 21");
    expect(() => wilson(-1, 20)).toThrow("got -1");
    expect(() => wilson(0, 1.5)).toThrow("wilson.total: expected a whole number");
  });
});

describe("Newcombe's interval of a difference", () => {
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])(
    "is the published one for %d of %d less %d of %d (Newcombe 1998, method 10)",
    (a, n, b, m, ...limits) => {
      const { difference, lower, upper } = newcombe(a, n, b, m)!;
      expect(difference).toBe(a / n - b / m);
      expect([rounded(lower), rounded(upper)]).toEqual(limits);
    },
  );

  it("turns around with the groups, contains the difference and stays within -1 to 1", () => {
    fc.assert(
      fc.property(part, part, ([a, n], [b, m]) => {
        const { difference, lower, upper } = newcombe(a, n, b, m)!;
        const back = newcombe(b, m, a, n)!;
        expect(back.difference).toBeCloseTo(-difference, 12);
        expect(back.lower).toBeCloseTo(-upper, 12);
        expect(back.upper).toBeCloseTo(-lower, 12);
        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(lower).toBeLessThanOrEqual(difference);
        expect(upper).toBeGreaterThanOrEqual(difference);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is not there when either group is nobody", () => {
    expect(newcombe(0, 0, 3, 10)).toBeUndefined();
    expect(newcombe(3, 10, 0, 0)).toBeUndefined();
  });
});

describe("a rate", () => {
  it("counts people per 100,000, with the interval on the same scale", () => {
    const { per100000, lower, upper } = rate(81, 263)!;
    expect(per100000).toBeCloseTo((81 / 263) * 100_000, 9);
    expect([rounded(lower / 100_000), rounded(upper / 100_000)]).toEqual([0.2553, 0.3662]);
  });

  it("is 0 with an upper limit above 0 where nobody is known", () => {
    const { per100000, lower, upper } = rate(0, 1_000_000)!;
    expect([per100000, lower]).toEqual([0, 0]);
    expect(upper).toBeCloseTo(0.384, 3);
  });

  it("is not there without a denominator", () => {
    expect(rate(0, 0)).toBeUndefined();
  });
});
