import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { descriptionOf, marksOf, openFigures, type FigureViews } from "../../support/figure-views";

let figures: FigureViews;
beforeAll(async () => {
  figures = await openFigures();
});
afterAll(() => figures.close());

describe("the figure of the list of people labelled extremist by the authorities", () => {
  it("draws every dated count, people and entries", async () => {
    const numbers = marksOf(await figures.view("extremist-list")).map((mark) => mark.replace(/.*: /, ""));
    expect(numbers.toSorted()).toEqual(
      ["2,770", "3,178", "3,641", "3,753", "3,997", "4,119", "5,589", "5,848", "6,353"]
        .concat(["843", "1,784", "2,388", "3,664", "4,707"])
        .toSorted(),
    );
  });

  it("reads people apart from entries", async () => {
    const text = descriptionOf(await figures.view("extremist-list"));
    expect(text).toContain("2,770 (5 May 2023)");
    expect(text).toContain("6,353 (27 February 2026)");
    expect(text).toContain("843 (21 October 2022)");
    expect(text).toContain("4,707 (31 December 2024)");
  });

  it("lists the undated count and draws it not", async () => {
    const { table } = await figures.view("extremist-list");
    const [undated] = table.rows.filter(({ leftOut }) => leftOut);
    expect(undated?.cells.find(({ value }) => value !== undefined)?.value).toBe(1469);
  });

  it("answers between two days", async () => {
    const view = await figures.view("extremist-list", { state: "dates=2026-01-01.." });
    expect(marksOf(view)).toEqual(["27\u00a0February 2026: 6,353"]);
  });
});
