import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { descriptionOf, marksOf, openFigures, type FigureViews } from "../../support/figure-views";

let figures: FigureViews;
beforeAll(async () => {
  figures = await openFigures();
});
afterAll(() => figures.close());

const regionsOf = (marks: readonly string[]): readonly string[] =>
  marks.slice(0, 7).map((mark) => mark.replaceAll("\u00a0", " "));

/** The class that each region is filled with, in the order of the geography: Brest first, then the city of Minsk. */
const classesOf = (svg = ""): readonly string[] =>
  [...svg.matchAll(/fill="var\(--(map-\d)\)"/g)].map(([, name = ""]) => name);

describe("the map of convictions", () => {
  it("gives every region of 2022 its published number", async () => {
    expect(regionsOf(marksOf(await figures.view("convictions-map")))).toEqual([
      "Brest region, 2022: 166",
      "Minsk city, 2022: 542",
      "Homiel region, 2022: 166",
      "Hrodna region, 2022: 135",
      "Mahilioŭ region, 2022: 68",
      "Minsk region, 2022: 100",
      "Viciebsk region, 2022: 65",
    ]);
  });

  it("counts per 100,000 residents in the engine", async () => {
    const marks = regionsOf(marksOf(await figures.view("convictions-map", { state: "measure=rate" })));
    expect(marks[1]).toBe(`Minsk city, 2022: ${((542 / 1_995_471) * 100_000).toFixed(1)}`);
    expect(marks[6]).toBe(`Viciebsk region, 2022: ${((65 / 1_091_948) * 100_000).toFixed(1)}`);
  });

  it("steps to a month and describes it", async () => {
    const view = await figures.view("convictions-map", { state: "period=2024-10" });
    expect(view.subtitle).toContain("October 2024");
    expect(descriptionOf(view)).toBe(
      "October 2024: the most people were convicted in Minsk city (97), the fewest in Mahilioŭ region (4).",
    );
  });

  it("keeps classes and bars on one scale through all months", async () => {
    const [september, october] = await Promise.all(
      ["2024-09", "2024-10"].map((period) => figures.view("convictions-map", { state: `period=${period}` })),
    );
    const classes = (labels: typeof september) => labels?.legend.map(({ label }) => label);
    expect(classes(september)).toEqual(classes(october));
    // Minsk: 61 people in September, 97 in October; the classes begin at 40 and 80.
    expect(classesOf(september?.drawings[0]?.panels[0]?.svg)[1]).toBe("map-4");
    expect(classesOf(october?.drawings[0]?.panels[0]?.svg)[1]).toBe("map-5");
    const barOf = (view: typeof september) =>
      Number(/<rect[^>]* width="([\d.]+)"/.exec(view?.drawings[0]?.panels[1]?.svg ?? "")?.[1]);
    expect(barOf(september) / barOf(october)).toBeCloseTo(61 / 97, 2);
  });

  it("is empty for April 2024, whose split is not complete, and lists its rows", async () => {
    const view = await figures.view("convictions-map", { state: "period=2024-04" });
    expect(view.empty).toBe(true);
    expect(view.table.rows.length).toBeGreaterThan(0);
    expect(view.table.rows.every(({ leftOut }) => leftOut)).toBe(true);
  });

  it("says of which day the population is", async () => {
    expect((await figures.view("convictions-map")).notes.join(" ")).toContain("1 January 2023");
  });
});
