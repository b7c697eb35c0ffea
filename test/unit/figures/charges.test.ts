import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { descriptionOf, marksOf, openFigures, type FigureViews } from "../../support/figure-views";

let figures: FigureViews;
beforeAll(async () => {
  figures = await openFigures();
});
afterAll(() => figures.close());

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("the figure of charges by article", () => {
  it("draws every article with the number of people charged under it", async () => {
    const view = await figures.view("charges");
    const [panel] = view.drawings[0]?.panels ?? [];
    expect(marksOf(view)).toHaveLength(36);
    for (const number of ["3,788", "1,312", "1,236", "1,049", "925"])
      expect(panel?.svg).toContain(`>${number}<`);
  });

  it("draws the articles of one chapter when it is chosen", async () => {
    const chosen = await figures.view("charges", { state: "category=public-order" });
    expect(marksOf(chosen).map(plain)).toEqual([
      "342 Actions that grossly violate public order",
      "339 Hooliganism",
      "341 Desecration of structures, damage to property",
    ]);
  });

  it("names the articles with most people and says that the counts are lower bounds of a third party", async () => {
    const text = descriptionOf(await figures.view("charges"));
    expect(text).toContain("as of 26 August 2026: art. 342");
    expect(text).toContain("(3,788), art. 368 Insulting the President (1,312) and art. 369");
    expect(text).toContain("A third party counted them; they are lower bounds.");
  });

  it("says that one person may be charged under several articles", async () => {
    const { subtitle, notes } = await figures.view("charges");
    expect(subtitle).toContain("one person may be charged under several");
    expect(notes.join(" ")).toContain("do not add up to people");
  });

  it("gives each article in the table as the Code words it, in the reader's language", async () => {
    const { table } = await figures.view("charges", { lang: "be", state: "category=justice" });
    expect(table.rows.map(({ cells }) => cells.slice(1, 3).map(({ text }) => text))).toEqual([
      ["391", "Абраза суддзі"],
      ["411", "Злоснае непадпарадкаванне патрабаванням адміністрацыі папраўчай установы"],
    ]);
  });

  it("is empty for a chapter that does not exist", async () => {
    const view = await figures.view("charges", { state: "category=nothing" });
    expect(view.empty).toBe(true);
    expect(view.drawings).toEqual([]);
  });
});
