import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FigureView } from "../../../src/figures/view";
import { descriptionOf, marksOf, openFigures, type FigureViews } from "../../support/figure-views";

let figures: FigureViews;
beforeAll(async () => {
  figures = await openFigures();
});
afterAll(() => figures.close());

const svgOf = (view: FigureView): string => view.drawings[0]?.panels[0]?.svg ?? "";

describe("the figure of the named cases", () => {
  it("gives each of the three people a lane, and the woman no name", async () => {
    const { description } = await figures.view("named-cases");
    expect(description.map(({ text }) => text.split(":")[0])).toEqual([
      "Andrei Navitski",
      "Dzianis Salmanovich",
      "A woman, not named",
    ]);
  });

  it("marks the facts that have a date and states the others in words alone", async () => {
    const view = await figures.view("named-cases");
    const marks = marksOf(view).map((mark) => mark.replaceAll("\u00a0", " ").split(": ")[0]);
    expect(marks.toSorted()).toEqual(["17 April 2025", "17 April 2025", "2021", "2021", "April 2024"]);
    expect(descriptionOf(view)).toContain("insulting the President and possessing gunpowder");
    expect(svgOf(view)).toContain("no dates were published");
  });

  it("draws what came after the last known day as unknown, dashed", async () => {
    const dashed = svgOf(await figures.view("named-cases")).match(/stroke-dasharray="2 5"/g);
    expect(dashed).not.toBeNull();
  });

  it("names the people in the letters of the reader’s language", async () => {
    const text = descriptionOf(await figures.view("named-cases", { lang: "be" }));
    expect(text).toContain("Андрэй Навіцкі");
    expect(text).toContain("Дзяніс Салмановіч");
  });

  it("puts the accusations as the experts state them, in quotation marks where they are labels", async () => {
    expect(descriptionOf(await figures.view("named-cases"))).toContain(
      "convicted of “terrorism” and “extremism” for producing films",
    );
  });
});
