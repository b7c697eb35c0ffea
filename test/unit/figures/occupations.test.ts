import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { descriptionOf, marksOf, openFigures, type FigureViews } from "../../support/figure-views";

let figures: FigureViews;
beforeAll(async () => {
  figures = await openFigures();
});
afterAll(() => figures.close());

describe("the figure of occupations", () => {
  it("draws each count of a day with its number", async () => {
    const marks = marksOf(await figures.view("occupations", { state: "category=doctors,lawyers" }));
    expect(marks.map((mark) => mark.replaceAll("\u00a0", " "))).toEqual([
      "23 December 2025: 21",
      "2022: 6",
      "23 December 2025: 16",
    ]);
  });

  it("says first, latest and highest number of an occupation", async () => {
    const text = descriptionOf(await figures.view("occupations", { state: "category=journalists" }));
    expect(text).toBe(
      "Journalists and media workers: at least 26 (July 2021) in the first count and 28 (23 December 2025) in the latest; the highest of 11 counts is at least 42 (January 2025).",
    );
  });

  it("keeps counts of another definition in a row of their own", async () => {
    const { description } = await figures.view("occupations");
    expect(description.map(({ text }) => text.split(":")[0])).toContain(
      "Journalists, by the narrower definition of the Committee to Protect Journalists",
    );
  });

  it("lists a count of an uncertain date and draws it not", async () => {
    const view = await figures.view("occupations", { state: "category=students" });
    expect(view.table.rows.map(({ leftOut }) => leftOut)).toEqual([false, true]);
    expect(marksOf(view)).toEqual(["2021: at least 52"]);
  });

  it("says that there is nothing where no count lies between two days", async () => {
    const view = await figures.view("occupations", { state: "dates=2026-06-01.." });
    expect([view.empty, view.drawings]).toEqual([true, []]);
  });
});
