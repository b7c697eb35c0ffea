import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { descriptionOf, marksOf, openFigures, type FigureViews } from "../../support/figure-views";

let figures: FigureViews;
beforeAll(async () => {
  figures = await openFigures();
});
afterAll(() => figures.close());

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("the figure of convictions by month", () => {
  it("draws a month with everyone, men and women as published", async () => {
    const marks = marksOf(await figures.view("convictions-month", { state: "dates=2022-10-01..2022-10-31" }));
    expect(marks.map(plain)).toEqual(
      expect.arrayContaining(["October 2022: at least 114", "October 2022: 78", "October 2022: 36"]),
    );
  });

  it("leaves the weak number of July 2024 to the table", async () => {
    const view = await figures.view("convictions-month", { state: "dates=2024-07-01..2024-07-31" });
    expect(view.empty).toBe(true);
    expect(view.table.rows.map(({ leftOut, cells }) => [leftOut, cells[0]?.text])).toEqual([
      [true, "July 2024"],
    ]);
  });

  it("breaks the line where a month was not counted", async () => {
    const view = await figures.view("convictions-month", {
      state: "sex=female&dates=2024-05-01..2024-10-31",
    });
    const [panel] = view.drawings[0]?.panels ?? [];
    const [, drawn = ""] = /<g data-mark="line"[^>]*>(.*?)<\/g>/.exec(panel?.svg ?? "") ?? [];
    const lines = drawn.match(/<path/g);
    expect(marksOf(view).filter((mark) => mark.includes("2024"))).toHaveLength(4);
    expect(lines).toHaveLength(2);
  });

  it("tells the highest and the latest month", async () => {
    const text = descriptionOf(await figures.view("convictions-month"));
    expect(text).toContain("at least 98 people in the first (April 2021)");
    expect(text).toContain("172 in the highest (October 2024), at least 89 in the latest (January 2025)");
    expect(text).toContain("Women: 52 in the highest month (October 2024).");
    expect(text).toContain("imprisonment: 77 in the highest month (October 2022)");
  });

  it("keeps the whole years apart and does not add months up to them", async () => {
    const { drawings, notes } = await figures.view("convictions-month", {
      state: "dates=2023-12-31..2023-12-31",
    });
    expect(drawings[0]?.panels.at(-1)?.title).toBe("Whole years, as published");
    expect(drawings[0]?.panels.at(-1)?.svg).toContain("at least 1,603");
    expect(notes.join(" ")).toContain("the months do not add up to them");
  });

  it("answers for women alone", async () => {
    const text = descriptionOf(await figures.view("convictions-month", { state: "sex=female" }));
    expect(text).toBe("Women: 52 in the highest month (October 2024).");
  });
});
