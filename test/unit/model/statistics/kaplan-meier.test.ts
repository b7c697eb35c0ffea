import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kaplanMeier, survivalOn } from "../../../../src/model/statistics/kaplan-meier";
import { FREIREICH, MILLER, trial } from "./published-trials";
import { randomDurations } from "./random-durations";

const rounded = (value: number | undefined, digits = 4) => value && Number(value.toFixed(digits));
const NOBODY = { days: [], ended: [], censored: [] };

describe("the Kaplan-Meier curve", () => {
  it("gives the survivals of Kaplan and Meier's own example (1958, their section 1)", () => {
    const { steps } = kaplanMeier(trial("0.8 1.0+ 2.7+ 3.1 5.4 7.0+ 9.2 12.1+"));
    expect(steps.map((step) => [step.days, rounded(step.survival)])).toEqual([
      [0.8, 0.875],
      [3.1, 0.7],
      [5.4, 0.525],
      [9.2, 0.2625],
    ]);
  });

  it("gives the published table of remission under 6-MP, with Greenwood's errors and the log-log band", () => {
    const { people, steps } = kaplanMeier(FREIREICH.mercaptopurine);
    expect(people).toBe(21);
    expect(
      steps.map(({ days, atRisk, ended, survival, variance, band }) => [
        ...[days, atRisk, ended, rounded(survival), rounded(Math.sqrt(variance!))],
        ...[rounded(band!.lower), rounded(band!.upper)],
      ]),
    ).toEqual([
      [6, 21, 3, 0.8571, 0.0764, 0.6197, 0.9516],
      [7, 17, 1, 0.8067, 0.0869, 0.5631, 0.9228],
      [10, 15, 1, 0.7529, 0.0963, 0.5032, 0.8894],
      [13, 12, 1, 0.6902, 0.1068, 0.4316, 0.8491],
      [16, 11, 1, 0.6275, 0.1141, 0.3675, 0.8049],
      [22, 7, 1, 0.5378, 0.1282, 0.2678, 0.7468],
      [23, 6, 1, 0.4482, 0.1346, 0.1881, 0.6801],
    ]);
  });

  it("draws the plain band when asked, cut where it would leave 0 to 1", () => {
    const bands = kaplanMeier(FREIREICH.mercaptopurine, "plain").steps.map((step) => step.band!);
    expect(bands.map(({ lower, upper }) => [rounded(lower), rounded(upper)])).toEqual([
      [0.7075, 1],
      [0.6363, 0.9771],
      [0.5641, 0.9418],
      [0.4808, 0.8995],
      [0.4039, 0.851],
      [0.2865, 0.7891],
      [0.1844, 0.712],
    ]);
  });

  it("gives the survivals and errors that R's survival package prints for its aml data", () => {
    const printed = ({ steps }: ReturnType<typeof kaplanMeier>) =>
      steps.map(({ days, survival, variance }) => [
        ...[days, rounded(survival, 3), rounded(variance && Math.sqrt(variance), 3)],
      ]);
    expect(printed(kaplanMeier(MILLER.maintained))).toEqual([
      [9, 0.909, 0.087],
      [13, 0.818, 0.116],
      [18, 0.716, 0.14],
      [23, 0.614, 0.153],
      [31, 0.491, 0.164],
      [34, 0.368, 0.163],
      [48, 0.184, 0.153],
    ]);
    expect(printed(kaplanMeier(MILLER.nonmaintained)).slice(-2)).toEqual([
      [43, 0.097, 0.092],
      [45, 0, undefined],
    ]);
  });

  it("gives the published medians with their log-log intervals", () => {
    expect(kaplanMeier(FREIREICH.placebo).median).toEqual({ days: 8, lower: 4, upper: 11 });
    expect(kaplanMeier(MILLER.maintained).median).toMatchObject({ days: 31 });
    expect(kaplanMeier(MILLER.nonmaintained).median).toMatchObject({ days: 23 });
  });

  it("leaves a limit of the median out when the band does not reach one half", () => {
    expect(kaplanMeier(FREIREICH.mercaptopurine).median).toEqual({ days: 23, lower: 13 });
  });

  it("leaves the median out when more than half are still held, and takes a survival of exactly one half", () => {
    expect(kaplanMeier(trial("1 2+ 3+ 4+")).median.days).toBeUndefined();
    expect(kaplanMeier(trial("1 2 3 4 5 6")).median.days).toBe(3);
  });

  it("has no variance and no band once nobody is held", () => {
    const last = kaplanMeier(trial("1 2")).steps.at(-1)!;
    expect(last).toEqual({ days: 2, atRisk: 1, ended: 1, survival: 0 });
  });

  it("has no step when custody ended for nobody, and says how far was seen", () => {
    expect(kaplanMeier(trial("4+ 9+"))).toMatchObject({ people: 2, steps: [], lastDay: 9, median: {} });
  });

  it("is empty for nobody", () => {
    expect(kaplanMeier(NOBODY)).toEqual({ people: 0, steps: [], median: {}, table: [] });
  });

  it("falls within bounds, with fewer at risk at each step and a band around it", () => {
    fc.assert(
      fc.property(
        randomDurations(),
        fc.constantFrom("log-log" as const, "plain" as const),
        (counts, transform) => {
          let before = { days: -1, atRisk: Infinity, survival: 1 };
          for (const step of kaplanMeier(counts, transform).steps) {
            expect(step.days).toBeGreaterThan(before.days);
            expect(step.atRisk).toBeLessThan(before.atRisk);
            expect(step.survival).toBeLessThan(before.survival);
            expect(step.survival).toBeGreaterThanOrEqual(0);
            expect(step.band === undefined).toBe(step.survival === 0);
            if (step.band) {
              expect(step.variance).toBeGreaterThan(0);
              expect(step.band.lower).toBeGreaterThanOrEqual(0);
              expect(step.band.lower).toBeLessThan(step.survival);
              expect(step.band.upper).toBeGreaterThan(step.survival);
              expect(step.band.upper).toBeLessThanOrEqual(1);
            }
            before = step;
          }
        },
      ),
    );
  });

  it("is the plain share still held when nobody is censored", () => {
    const days = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40 }), (durations, day) => {
        const held = durations.filter((duration) => duration > day).length;
        const survival = survivalOn(kaplanMeier(trial(durations.join(" "))), day);
        expect(survival).toBeCloseTo(held / durations.length, 12);
      }),
    );
  });
});

describe("the survival after some days", () => {
  const curve = kaplanMeier(FREIREICH.mercaptopurine);

  it("stands still between two steps and is 1 before the first", () => {
    expect(survivalOn(curve, 0)).toBe(1);
    expect(survivalOn(curve, 5.9)).toBe(1);
    expect(rounded(survivalOn(curve, 9.9))).toBe(0.8067);
  });

  it("is not known beyond what was seen, unless nobody is left", () => {
    expect(rounded(survivalOn(curve, 35))).toBe(0.4482);
    expect(survivalOn(curve, 36)).toBeUndefined();
    expect(survivalOn(kaplanMeier(FREIREICH.placebo), 1000)).toBe(0);
    expect(survivalOn(kaplanMeier(NOBODY), 0)).toBeUndefined();
  });
});
