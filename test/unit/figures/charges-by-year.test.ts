import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { descriptionOf, marksOf, openFigures, type FigureViews } from "../../support/figure-views";

let figures: FigureViews;
beforeAll(async () => {
  figures = await openFigures();
});
afterAll(() => figures.close());

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("the figure of charges by year of arrest", () => {
  it("draws the five articles of every year, the largest first", async () => {
    const marks = marksOf(await figures.view("charges-by-year")).map((mark) => /\d+: (\d+)/.exec(mark)?.[1]);
    expect(marks).toHaveLength(7 * 5);
    expect(marks.slice(5, 10)).toEqual(["408", "239", "203", "161", "86"]);
  });

  it("names every article that shares the first place of a year", async () => {
    const text = descriptionOf(await figures.view("charges-by-year"));
    expect(text).toContain("2020: most often art. 293 Riots and 342");
    expect(text).toContain("(119 each)");
    expect(text).toContain("2025: most often art. 361-4 Assisting activity labelled extremist (225).");
  });

  it("draws an article in the years that count it only, and no zero in the others", async () => {
    const view = await figures.view("charges-by-year", { state: "category=364" });
    expect(marksOf(view).map(plain)).toEqual(["2020: 73, counted by a third party"]);
    expect(view.drawings[0]?.panels[0]?.svg).not.toContain(">0<");
  });

  it("says under its title for how many people the year is known", async () => {
    const { subtitle, notes } = await figures.view("charges-by-year");
    expect(subtitle).toContain("48%");
    expect(notes.join(" ")).toContain("the others are in no bar here");
  });

  it("is empty before the first year", async () => {
    expect((await figures.view("charges-by-year", { state: "dates=..2019-12-31" })).empty).toBe(true);
  });
});
