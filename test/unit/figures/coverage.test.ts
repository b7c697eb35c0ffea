import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPublished } from "../../../data/read-published";
import type { Engine } from "../../../src/engine/engine";
import { coveredMonths } from "../../../src/query/coverage";
import { descriptionOf, marksOf, openFigures, type FigureViews } from "../../support/figure-views";

let figures: FigureViews;
let engine: Engine;
beforeAll(async () => {
  figures = await openFigures();
  ({ engine } = await readPublished("public/data"));
});
afterAll(async () => {
  await figures.close();
  await engine.close();
});

describe("the figure of blind spots", () => {
  it("grades a month by its best number and leaves a month without one empty", async () => {
    const months = await engine.run(coveredMonths(["place-kinds", "extremist-list-entries"]));
    expect(
      months.map(({ series, month, grade }) => [series, month.toISOString().slice(0, 7), grade]),
    ).toEqual([
      ["extremist-list-entries", "2022-10", 3],
      ["extremist-list-entries", "2022-11", 3],
      ["extremist-list-entries", "2023-02", 2],
      ["extremist-list-entries", "2024-01", 3],
      ["extremist-list-entries", "2024-12", 2],
      ["place-kinds", "2022-12", 3],
      ["place-kinds", "2024-12", 3],
    ]);
  });

  it("spreads a count of a year over its months and leaves one of people held on its day", async () => {
    const months = await engine.run(coveredMonths(["occupations", "convictions-region-year"]));
    const of2022 = (name: string) =>
      months.filter(({ series, month }) => series === name && month.getUTCFullYear() === 2022).length;
    expect([of2022("convictions-region-year"), of2022("occupations")]).toEqual([12, 4]);
  });

  it("puts months into quarters where the drawing is narrow", async () => {
    const [wide, narrow] = await Promise.all([
      figures.view("coverage"),
      figures.view("coverage", { widthPx: 344 }),
    ]);
    expect(marksOf(wide)).toContain(
      "Held by kind of place, December 2022: at least one number checked twice",
    );
    expect(marksOf(narrow).some((mark) => mark.startsWith("Held by kind of place, October"))).toBe(true);
  });

  it("names the best known and the least known indicator and since when", async () => {
    const text = descriptionOf(await figures.view("coverage"));
    expect(text).toMatch(
      /Most often counted: People held, \d+ numbers drawn, August 2020\u2009–\u2009August 2026\./,
    );
    expect(text).toMatch(/Least often: Held by length of sentence, 4 numbers drawn, December 2022\./);
  });
});
