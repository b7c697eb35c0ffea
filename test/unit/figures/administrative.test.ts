import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { descriptionOf, marksOf, openFigures, type FigureViews } from "../../support/figure-views";

let figures: FigureViews;
beforeAll(async () => {
  figures = await openFigures();
});
afterAll(() => figures.close());

describe("the figure of administrative cases", () => {
  it("draws the counts of some months, each kind in a panel of its own", async () => {
    const view = await figures.view("administrative", { state: "dates=2024-02-01..2024-02-29" });
    expect(view.drawings[0]?.panels).toHaveLength(3);
    expect(marksOf(view).toSorted()).toEqual([
      "February 2024: 84",
      "February 2024: 95",
      "February 2024: at least 548",
      "February 2024: at least 671",
    ]);
  });

  it("draws and reads both sides of a month that two reviews count differently", async () => {
    const view = await figures.view("administrative", { state: "dates=2024-01-01..2024-01-31" });
    expect(descriptionOf(view)).toContain("the latest at least 310 and 406 (January 2024)");
    expect(marksOf(view)).toEqual(
      expect.arrayContaining(["January 2024: at least 310", "January 2024: 406"]),
    );
  });

  it("says how many months are known, the highest and the latest", async () => {
    const text = descriptionOf(await figures.view("administrative"));
    expect(text).toContain(
      "Terms of arrest imposed (rulings): 24 published counts by month, the highest 476 (March 2022), the latest at least 31 (April 2024).",
    );
    expect(text).toContain("at least 3,060 (2021), at least 938 (2022) and at least 1,822 (2023)");
  });

  it("keeps people, cases and rulings apart", async () => {
    const { table } = await figures.view("administrative");
    const drawn = table.rows.filter(({ leftOut }) => !leftOut).map(({ cells }) => cells[1]?.text);
    expect([...new Set(drawn)].toSorted()).toEqual([
      "Administrative cases",
      "Administrative cases tried",
      "Fines imposed (rulings)",
      "People arrested on minor charges",
      "People arrested on minor charges, with known details",
      "People detained",
      "Terms of arrest imposed (rulings)",
    ]);
  });

  it("splits the arrests of 2022 by place as published, the unknown too", async () => {
    const marks = marksOf(await figures.view("administrative", { state: "dates=2022-12-31..2022-12-31" }));
    const places = marks.map((mark) => Number(mark.replace(/^2022: |,/g, ""))).filter((n) => n > 0);
    for (const people of [3334, 683, 682, 558, 448, 341, 206, 128]) expect(places).toContain(people);
  });

  it("counts arrests of people apart from rulings: January 2021 is listed only", async () => {
    const { table } = await figures.view("administrative", { state: "dates=2021-01-01..2021-01-31" });
    expect(table.rows.filter(({ leftOut }) => leftOut).map(({ cells }) => cells[4]?.value)).toEqual([
      304, 137,
    ]);
  });
});
