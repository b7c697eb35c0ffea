import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { descriptionOf, marksOf, openFigures, type FigureViews } from "../../support/figure-views";

let figures: FigureViews;
beforeAll(async () => {
  figures = await openFigures();
});
afterAll(() => figures.close());

const numbers = (marks: readonly string[]) => marks.map((mark) => mark.split(": ")[1]);

describe("the figure of releases", () => {
  it("draws both counts of the release of 11 September 2025", async () => {
    const view = await figures.view("releases", { state: "dates=2025-09-11..2025-09-11" });
    expect(numbers(marksOf(view))).toEqual(expect.arrayContaining(["52", "51"]));
  });

  it("adds each wave up once: 2024 reaches the published 227", async () => {
    const text = descriptionOf(await figures.view("releases"));
    expect(text).toContain("20 waves found");
    expect(text).toContain("2024: 227; 2025: 348; 2026: 270");
    expect(text).toContain("250 people (19 March 2026)");
  });

  it("draws the waves of a chosen kind", async () => {
    const view = await figures.view("releases", { state: "category=us-mediation&dates=2025-11-01.." });
    expect(numbers(marksOf(view)).slice(0, 3)).toEqual(["31", "123", "250"]);
  });

  it("keeps totals and years out of the waves", async () => {
    const view = await figures.view("releases");
    expect(view.drawings[0]?.panels).toHaveLength(3);
    const years = view.drawings[0]?.panels[1]?.svg ?? "";
    expect([...years.matchAll(/<title>\d{4}: (\d+)/g)].map(([, n]) => n)).toEqual(["14", "12", "2"]);
  });

  it("lists the count of women among the pardoned as a part, and draws it not", async () => {
    const { table } = await figures.view("releases", { state: "dates=2026-03-05..2026-03-05" });
    expect(table.rows.map(({ leftOut }) => leftOut)).toEqual([false, true]);
  });

  it("says that there is nothing after the last wave", async () => {
    const view = await figures.view("releases", { state: "dates=2026-06-01.." });
    expect([view.empty, view.drawings]).toEqual([true, []]);
  });
});
