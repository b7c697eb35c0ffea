import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { descriptionOf, marksOf, openFigures, type FigureViews } from "../../support/figure-views";

let figures: FigureViews;
beforeAll(async () => {
  figures = await openFigures();
});
afterAll(() => figures.close());

describe("the figure of deaths in custody", () => {
  it("marks each dated death once, at the place where the person was held", async () => {
    const marks = marksOf(await figures.view("deaths")).map((mark) => mark.replaceAll("\u00a0", " "));
    expect(marks.slice(0, 6)).toEqual([
      "21 May 2021: Penal colony No. 17",
      "May 2023: Penal colony No. 3 (Vićba)",
      "11 July 2023: Prison No. 1",
      "9 January 2024: Penal colony No. 3 (Vićba)",
      "20 February 2024: Penal colony No. 15",
      "April 2024: Pre-trial detention centre No. 7",
    ]);
  });

  it("reads the published numbers by year and the latest total apart", async () => {
    const text = descriptionOf(await figures.view("deaths"));
    expect(text).toContain("By year: 1 (2021), 2 (2023), 4 (2024) and 2 (2025).");
    expect(text).toContain("The latest published total is at least 8 (July 2025");
  });

  it("does not draw a year for which nobody published a number", async () => {
    const years = (await figures.view("deaths")).drawings[0]?.panels[1]?.svg ?? "";
    expect([...years.matchAll(/<title>(\d{4}):/g)].map(([, year]) => year)).toEqual([
      "2021",
      "2023",
      "2024",
      "2025",
    ]);
  });

  it("lists the deaths that the publisher keeps outside its count, undrawn", async () => {
    const { table } = await figures.view("deaths", { state: "dates=2022-01-01..2022-12-31" });
    expect(table.rows.map(({ leftOut }) => leftOut)).toEqual([true]);
  });

  it("says that there is nothing where no death and no count is known", async () => {
    const view = await figures.view("deaths", { state: "dates=2020-08-09..2020-12-31" });
    expect([view.empty, view.drawings]).toEqual([true, []]);
  });
});
