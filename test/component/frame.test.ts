import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Geography } from "../../src/charts/context";
import { openGeography, type GeographyFile } from "../../src/charts/geography";
import type { Engine } from "../../src/engine/engine";
import { publishedSources } from "../../src/engine/load";
import { startEngine } from "../../src/engine/start";
import { askFigure } from "../../src/figures/ask-figure";
import { frame } from "../../src/figures/frame/frame";
import { addressOf } from "../../src/figures/frame/origin";
import { REPORT_SIZES, widthsFor } from "../../src/figures/frame/sizes";
import { recordFigures } from "../../src/figures/record/index";
import { viewOf } from "../../src/figures/view-of";
import { NOTHING_CHOSEN } from "../../src/model/record-state";
import { recordTables } from "../../src/model/tables";
import { loadWords } from "../../src/words/load-words";
import { LANGUAGES } from "../../src/words/words";
import { overlapsIn } from "./linked/show";
import { siteFonts } from "./linked/site-fonts";

let engine: Engine;
let geography: Geography;
beforeAll(async () => {
  engine = await startEngine(publishedSources(recordTables));
  const topology = await (await fetch("/data/geo.topo.json")).json();
  geography = openGeography(topology as GeographyFile); // border: written by the build
  await siteFonts();
}, 60_000);
afterAll(() => engine.close());
afterEach(() => document.body.replaceChildren());

/** The framed figure on the page, in the site's own font. */
function shown(svg: string): SVGSVGElement {
  document.body.innerHTML = svg;
  const root = document.querySelector("svg");
  if (!root) throw new TypeError("frame: expected an SVG, got none");
  root.setAttribute("font-family", "Rollcall Sans");
  return root;
}

describe.each(recordFigures)("the framed figure $id", (figure) => {
  it.each(LANGUAGES)("has room for all its words in every report size: %s", async (lang) => {
    const words = await loadWords(lang);
    const answers = await askFigure(figure, NOTHING_CHOSEN, engine);
    const address = addressOf("https://example.org/", { lang, id: figure.id, state: "" });
    const origin = { version: "0123456789ab", asOf: new Date("2026-08-30"), address };
    for (const size of REPORT_SIZES) {
      const around = { words, document, geography, widthsPx: widthsFor(size) };
      const view = viewOf(figure, answers, NOTHING_CHOSEN, around);
      const root = shown(frame(view, { size, theme: "light", words, origin }));
      expect(overlapsIn(root), size).toEqual([]);
    }
  });
});

describe("the measure of a framed figure", () => {
  it("would see a text that leaves the frame, and one over another", () => {
    const text = (x: number, y: number, said: string) => `<text x="${x}" y="${y}">${said}</text>`;
    const around = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="60" font-size="12">`;
    const root = shown(
      `${around}${text(10, 20, "one")}${text(12, 21, "two")}${text(80, 50, "leaves it")}</svg>`,
    );
    expect(overlapsIn(root)).toEqual(["leaves it leaves the drawing", "one over two"]);
    expect(overlapsIn(shown(`${around}${text(10, 70, "below")}</svg>`))).toEqual([
      "below leaves the drawing",
    ]);
  });
});
