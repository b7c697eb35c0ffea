import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { descriptionOf, marksOf, openFigures, type FigureViews } from "../../support/figure-views";
import type { FigureView } from "../../../src/figures/view";
import { LANGUAGES } from "../../../src/words/words";

/** Towns and districts with a place whose point is known, those that no day hides. */
const TOWNS = 22;

let figures: FigureViews;
beforeAll(async () => {
  figures = await openFigures();
});
afterAll(() => figures.close());

const mapOf = (view: FigureView): string => view.drawings[0]?.panels[0]?.svg ?? "";

/** The names written on the map. */
const namesOf = (view: FigureView): readonly string[] =>
  [...mapOf(view).matchAll(/<text[^>]*>([^<]+)<\/text>/g)].flatMap(([, text = ""]) => text.split(", "));

/** The points at which symbols stand. */
const pointsOf = (view: FigureView): readonly string[] =>
  [
    ...mapOf(view).matchAll(
      /<path[^>]*transform="translate\(([^)]+)\)"|<circle[^>]*cx="([^"]+)" cy="([^"]+)"/g,
    ),
  ].map(([, path, cx, cy]) => path ?? `${cx},${cy}`);

describe("the map of places of detention", () => {
  it("shows the Minsk pre-trial centre at its old site before it moved and at its new one after", async () => {
    const before = await figures.view("places-map", { state: "kind=pre-trial&on=2024-04-30" });
    const after = await figures.view("places-map", { state: "kind=pre-trial&on=2024-05-01" });
    const sites = (view: FigureView) => marksOf(view).filter((name) => name.includes("No. 1"));
    expect(sites(before)).toEqual(["Pre-trial detention centre No. 1"]);
    expect(sites(after)).toEqual(["Pre-trial detention centre No. 1, new site"]);
  });

  it("shows the places of the chosen kinds alone", async () => {
    const view = await figures.view("places-map", { state: "kind=prison" });
    expect(marksOf(view)).toEqual(["Prison No. 1", "Prison No. 4", "Prison No. 8"]);
    expect(view.legend.map(({ label }) => label)).toEqual(["prison"]);
  });

  it("hides no place behind another, and names every town, at every width and in every language", async () => {
    for (const lang of LANGUAGES)
      for (const widthPx of [344, 760, 1040]) {
        const view = await figures.view("places-map", { lang, widthPx });
        const points = pointsOf(view);
        expect(points).toHaveLength(29);
        expect(new Set(points).size).toBe(points.length);
        expect(namesOf(view), `${lang} at ${widthPx} px`).toHaveLength(TOWNS);
      }
  });

  it("lists the places whose point is not known", async () => {
    const text = descriptionOf(await figures.view("places-map"));
    expect(text).toContain("so not on the map: Open-type correctional facility No. 11, Viciebsk; Pre-trial");
  });

  it("gives every published count its date and adds none up", async () => {
    const view = await figures.view("places-map", { state: "on=2023-06-01" });
    const text = descriptionOf(view);
    expect(text).toContain("Penal colony No. 1, Navapolack: at least 60 (20 October 2022)");
    expect(text).toContain("Penal colony No. 2, Babrujsk: 96 (16 November 2022)");
    expect(text).not.toContain("2024");
    expect(view.notes.join(" ")).toContain("they are never added up");
  });

  it("is empty for a kind that does not exist", async () => {
    expect((await figures.view("places-map", { state: "kind=nothing" })).empty).toBe(true);
  });
});
