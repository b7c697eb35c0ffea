import { describe, expect, it } from "vitest";
import { atRiskOn, riskTable } from "../../../../src/model/statistics/risk-table";
import { FREIREICH, trial } from "./published-trials";

describe("the table of people at risk", () => {
  it("counts whoever leaves and whoever is censored on a day as at risk on that day", () => {
    expect(riskTable(trial("3+ 2 3 2 5+"))).toEqual([
      { days: 2, atRisk: 5, ended: 2, censored: 0 },
      { days: 3, atRisk: 3, ended: 1, censored: 1 },
      { days: 5, atRisk: 1, ended: 0, censored: 1 },
    ]);
  });

  it("is the same from typed arrays with a row for each day, empty days included", () => {
    const dense = {
      days: Uint16Array.of(0, 1, 2, 3, 4, 5),
      ended: Uint32Array.of(0, 0, 2, 1, 0, 0),
      censored: Uint32Array.of(0, 0, 0, 1, 0, 1),
    };
    expect(riskTable(dense)).toEqual(riskTable(trial("3+ 2 3 2 5+")));
  });

  it("is empty for nobody", () => {
    expect(riskTable({ days: [], ended: [], censored: [] })).toEqual([]);
  });

  it("gives the numbers that are printed under a curve, which end with nobody", () => {
    const table = riskTable(FREIREICH.mercaptopurine);
    expect(atRiskOn(table, [0, 6, 10, 20, 30, 35, 36])).toEqual([21, 21, 15, 8, 4, 1, 0]);
  });

  it("names what is wrong with the counts", () => {
    const table = (days: number[], ended: number[], censored: number[]) => () =>
      riskTable({ days, ended, censored });
    expect(table([1, 2], [1], [0, 0])).toThrow("durations.ended: expected 2 counts, one a duration, got 1");
    expect(table([-1], [1], [0])).toThrow("durations.days[0]: expected 0 or more");
    expect(table([2, 2], [1, 1], [0, 0])).toThrow(
      "durations.days[0]: expected 0 or more and less than 2, got 2",
    );
    expect(table([Number.NaN], [1], [0])).toThrow("got NaN");
    expect(table([1], [0.5], [0])).toThrow("durations.ended[0]: expected a whole number");
    expect(table([1], [0], [-3])).toThrow("durations.censored[0]: expected a whole number");
  });
});
