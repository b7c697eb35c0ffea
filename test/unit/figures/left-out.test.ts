import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { descriptionOf, marksOf, openFigures, type FigureViews } from "../../support/figure-views";

let figures: FigureViews;
beforeAll(async () => {
  figures = await openFigures();
});
afterAll(() => figures.close());

describe("the figure of the two laws", () => {
  it("says whom each law leaves out, with the day on which it was signed", async () => {
    const text = descriptionOf(await figures.view("left-out"));
    expect(text).toMatch(/2 July 2024: Amnesty law signed; it leaves out .*“extremist” or “terrorist”/);
    expect(text).toMatch(/17 February 2025: .*Group I disability.* does not apply to “extremism”/);
  });

  it("cites the publications that report the laws", async () => {
    const { sources } = await figures.view("left-out");
    const publishers = sources.map(({ publisher }) => publisher);
    expect(publishers).toEqual(expect.arrayContaining(["JURIST", "SB", "UN experts (OHCHR)"]));
  });

  it("draws the ill who are held and the ill who were freed in panels apart, never joined", async () => {
    const view = await figures.view("left-out");
    const marks = marksOf(view).map((mark) => mark.replaceAll("\u00a0", " "));
    expect(marks).toEqual(
      expect.arrayContaining([
        "19 September 2024: at least 104",
        "March 2025: at least 78",
        "March 2025: at least 7",
        "7 November 2024: 17",
        "2 July 2025: 2",
      ]),
    );
    const svg = view.drawings.flatMap(({ panels }) => panels.map((panel) => panel.svg)).join("");
    expect(svg).not.toContain('aria-label="line"');
  });

  it("keeps the laws when no count lies between two days", async () => {
    const view = await figures.view("left-out", { state: "dates=2026-06-01.." });
    expect(view.empty).toBe(false);
    expect(marksOf(view)).toEqual([]);
    expect(descriptionOf(view)).toContain("2 July 2024");
  });
});
