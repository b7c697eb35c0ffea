import { describe, expect, test } from "vitest";
import { integerBetween, pick, pickMany, sfc32, shuffle } from "../../../../data/simulate/random";

const take = (seed: number, name?: string) => {
  const random = sfc32(seed, name);
  return Array.from({ length: 5 }, () => random.next());
};

describe("the generator", () => {
  test("gives the same stream for the same seed, and another for another", () => {
    expect(take(7)).toEqual(take(7));
    expect(take(7)).not.toEqual(take(8));
  });

  test("forks a stream by its name, whatever was drawn before", () => {
    const random = sfc32(7);
    random.next();
    expect(random.fork("a").next()).toBe(sfc32(7).fork("a").next());
    expect(random.fork("a").next()).not.toBe(random.fork("b").next());
  });

  test("spreads evenly over [0, 1)", () => {
    const random = sfc32(1);
    const bins = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 100_000; i++) {
      const bin = Math.floor(random.next() * 10);
      bins[bin] = bins[bin]! + 1;
    }
    // chi-square with 9 degrees of freedom: 27.88 is its 0.999 quantile
    expect(bins.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.88);
  });
});

test("whole numbers reach both ends", () => {
  const random = sfc32(3);
  const drawn = new Set(Array.from({ length: 200 }, () => integerBetween(random, 2, 5)));
  expect([...drawn].sort()).toEqual([2, 3, 4, 5]);
});

test("a shuffle keeps every item once", () => {
  const items = Array.from({ length: 50 }, (_, i) => i);
  expect(shuffle(sfc32(1), items).sort((a, b) => a - b)).toEqual(items);
});

test("a pick follows its weights", () => {
  const random = sfc32(5);
  const drawn = Array.from({ length: 10_000 }, () =>
    pick(random, [
      ["often", 9],
      ["seldom", 1],
      ["never", 0],
    ]),
  );
  expect(drawn.filter((code) => code === "often").length / 10_000).toBeCloseTo(0.9, 1);
  expect(drawn).not.toContain("never");
  expect(() => pick(random, [])).toThrow("pick: expected one item or more, got none");
});

test("many picks take each item once, the heavy ones first", () => {
  const taken = pickMany(sfc32(2), ["a", "b", "c", "d"], 2, (item) => (item < "c" ? 1e6 : 1e-6));
  expect([...taken].sort()).toEqual(["a", "b"]);
});
