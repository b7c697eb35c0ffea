import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { descriptionOf, marksOf, openFigures, type FigureViews } from "../../support/figure-views";

let figures: FigureViews;
beforeAll(async () => {
  figures = await openFigures();
});
afterAll(() => figures.close());

describe("the figure of what was stated about the people freed", () => {
  it("draws the size of a wave and what was stated of it", async () => {
    const view = await figures.view("freed-ill", { state: "dates=2024-11-07..2024-11-07" });
    const numbers = marksOf(view).map((mark) => Number(mark.split(": ")[1]));
    expect(numbers).toEqual([31, 17, 3, 2, 27]);
  });

  it("draws what was not stated as unknown, never as nought", async () => {
    const view = await figures.view("freed-ill", { state: "dates=2024-07-03..2024-07-03" });
    const svg = view.drawings[0]?.panels[0]?.svg ?? "";
    expect(marksOf(view).map((mark) => mark.split(": ")[1])).toEqual(["18", "4"]);
    expect(svg.match(/>\?<\/text>/g)).toHaveLength(6);
    expect(svg).not.toMatch(/>0<\/text>/);
  });

  it("adds one characteristic up over waves, because waves hold different people", async () => {
    const text = descriptionOf(await figures.view("freed-ill"));
    expect(text).toContain("“chronic disease”: stated for 7 waves, 92 people together");
    expect(text).toContain("“disability”: stated for 5 waves, 8 people together");
    expect(text).toContain("2 July 2025");
  });

  it("lists couples, which are not people, and draws them not", async () => {
    const { table } = await figures.view("freed-ill", { state: "dates=2026-03-05..2026-03-05" });
    const couples = table.rows.filter(({ cells }) => cells.some(({ text }) => text.startsWith("couples")));
    expect(couples.map(({ leftOut }) => leftOut)).toEqual([true]);
  });

  it("says that there is nothing before the first statement", async () => {
    const view = await figures.view("freed-ill", { state: "dates=..2024-01-01" });
    expect([view.empty, view.drawings]).toEqual([true, []]);
  });
});
