import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { descriptionOf, marksOf, openFigures, type FigureViews } from "../../support/figure-views";

let figures: FigureViews;
beforeAll(async () => {
  figures = await openFigures();
});
afterAll(() => figures.close());

const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll("\u00a0", " "));

describe("the figure of people at particular risk", () => {
  it("calls out the numbers of the UN experts with the month that they describe and the day of publication", async () => {
    const view = await figures.view("health", { widthPx: 1040 });
    const svg = view.drawings.flatMap(({ panels }) => panels.map((panel) => panel.svg)).join("");
    const drawn = svg.replaceAll("\u00a0", " ");
    for (const value of ["at least 7", "at least 78"])
      expect(drawn).toContain(`UN experts: ${value} as of March 2025, published on 5 May 2025`);
    expect(descriptionOf(view)).toMatch(
      /^On 5 May 2025 .* as of March 2025, at least 7 people with disabilities and at least 78 with chronic or grave acute disease/,
    );
  });

  it("draws each count of a chosen category as it was published", async () => {
    const marks = plain(marksOf(await figures.view("health", { state: "category=mental-disorder" })));
    expect(marks).toEqual(
      expect.arrayContaining([
        "6 May 2024: at least 10",
        "19 September 2024: at least 16",
        "29 December 2024: at least 16",
        "20 January 2025: at least 12",
        "23 December 2025: 10",
      ]),
    );
    expect(marks).not.toContain("19 September 2024: at least 104");
  });

  it("gives all people at risk a panel of their own and says first, highest and latest", async () => {
    const view = await figures.view("health");
    expect(view.drawings[0]?.panels).toHaveLength(2);
    expect(descriptionOf(view)).toMatch(
      /at least 254 \(6 May 2024\).*at least 282 \(20 January 2025\).*at least 164 \(23 December 2025\)/,
    );
  });

  it("never adds the categories up: no number of the description is their sum", async () => {
    const text = descriptionOf(await figures.view("health"));
    for (const added of [99, 133, 85]) expect(text).not.toMatch(new RegExp(`\\b${added}\\b`));
  });

  it("lists the count without an address and draws it not", async () => {
    const view = await figures.view("health", { state: "category=over-60&dates=2024-10-31..2024-10-31" });
    expect(view.table.rows.map(({ leftOut }) => leftOut)).toEqual([true]);
    expect([view.empty, view.drawings]).toEqual([true, []]);
  });
});
