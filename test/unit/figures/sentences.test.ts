import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { descriptionOf, marksOf, openFigures, type FigureViews } from "../../support/figure-views";

let figures: FigureViews;
beforeAll(async () => {
  figures = await openFigures();
});
afterAll(() => figures.close());

const numbersOf = (marks: readonly string[]): readonly string[] =>
  marks.map((mark) => mark.replace(/.*: /, ""));

describe("the figure of sentences", () => {
  it("draws lengths, penalties of a year and women's penalties, each as published", async () => {
    expect(numbersOf(marksOf(await figures.view("sentences")))).toEqual([
      ...["70", "27", "17", "15", "10"],
      ...["458", "389", "51", "18", "7", "5", "1"],
      ...["804", "413", "75", "8", "5"],
      ...["304", "165", "60", "4", "1"],
    ]);
  });

  it("gives women's count a panel of its own and says that it runs from 2020", async () => {
    const { drawings, notes } = await figures.view("sentences");
    expect(drawings[0]?.panels.map(({ title }) => title)).toContain(
      "Women convicted since 2020, by kind of penalty",
    );
    expect(notes.join(" ")).toContain("run from 2020 and are no yearly numbers");
  });

  it("explains the lighter bars of numbers that were read once", async () => {
    const { legend } = await figures.view("sentences");
    expect(legend.map(({ label, faint }) => [label, faint])).toEqual([
      ["lighter bar: read once, not checked again", true],
    ]);
  });

  it("draws the panels that the chosen dates leave", async () => {
    const { drawings } = await figures.view("sentences", { state: "dates=2025-01-01.." });
    expect(drawings[0]?.panels).toHaveLength(1);
    expect(drawings[0]?.panels[0]?.svg).toContain(">804<");
  });

  it("reads whole and parts with their date", async () => {
    const text = descriptionOf(await figures.view("sentences"));
    expect(text).toContain("ten years or more: 70 (31 December 2022); of them 10 to 12 years: 27;");
    expect(text).toContain("Penalties, 2023: imprisonment: 458;");
  });

  it("lists the women's counts of an undated page and draws none of them", async () => {
    const { table } = await figures.view("sentences");
    const undated = table.rows.filter(({ cells }) => cells[0]?.text === "undated");
    expect(undated.length).toBeGreaterThan(0);
    expect(undated.every(({ leftOut }) => leftOut)).toBe(true);
  });
});
