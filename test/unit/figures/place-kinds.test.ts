import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { descriptionOf, marksOf, openFigures, type FigureViews } from "../../support/figure-views";

let figures: FigureViews;
beforeAll(async () => {
  figures = await openFigures();
});
afterAll(() => figures.close());

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("the figure of kinds of place", () => {
  it("draws each kind with the date of its count", async () => {
    const marks = marksOf(await figures.view("place-kinds", { state: "category=pre-trial,open-type" }));
    expect(marks.map(plain)).toEqual([
      "31 December 2022: 460",
      "28 December 2024: 126",
      "31 December 2022: 258",
      "28 December 2024: 78",
    ]);
  });

  it("says of a kind that was not counted on a day that no count was found, and never zero", async () => {
    const [drawing] = (await figures.view("place-kinds", { state: "category=colony" })).drawings;
    const svg = drawing?.panels.map((panel) => panel.svg).join("") ?? "";
    expect(svg).toContain(">532<");
    expect(svg).toContain(">no count found<");
    expect(svg).not.toContain(">0<");
  });

  it("tells the largest kind of each day and how kinds counted twice changed", async () => {
    const text = descriptionOf(await figures.view("place-kinds"));
    expect(text).toContain("31 December 2022, most in one kind of place: Penal colonies, 532.");
    expect(text).toContain("Pre-trial detention: 460 on 31 December 2022, 126 on 28 December 2024.");
  });

  it("answers for one day", async () => {
    const marks = marksOf(await figures.view("place-kinds", { state: "dates=2024-01-01.." }));
    expect(marks.map((mark) => mark.replace(/.*: /, ""))).toEqual(["126", "78", "39", "2"]);
  });

  it("lists the women's counts of an undated page and draws none of them", async () => {
    const { table } = await figures.view("place-kinds");
    expect(table.rows.filter(({ leftOut }) => leftOut).map(({ cells }) => cells[0]?.text)).toEqual(
      Array.from({ length: 4 }, () => "undated"),
    );
  });
});
