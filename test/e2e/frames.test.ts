import { readFile } from "node:fs/promises";
import { create } from "fontkit";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { embeddedFonts } from "../../data/embedded-fonts";
import { openFigures, figureIds, type OpenedFigures } from "../../data/open-figures";
import { CASE_FIGURES } from "../../src/figures/cases/index";
import { frame } from "../../src/figures/frame/frame";
import { EMBEDDED_FACES } from "../../src/figures/frame/faces";
import { addressOf } from "../../src/figures/frame/origin";
import { NARROWEST, REPORT_SIZES, WIDEST, widthsFor } from "../../src/figures/frame/sizes";
import { loadWords } from "../../src/words/load-words";
import { LANGUAGES, type Language } from "../../src/words/words";
import { findBrowser } from "../support/browser";
import { crowdedTexts } from "../support/crowded-texts";
import { lettersOf } from "../support/drawn-text";

const TIME_MS = 180_000;
const SIZES = [...REPORT_SIZES, NARROWEST, WIDEST];
const WIDTHS_PX = [...new Set(SIZES.flatMap(widthsFor))];

/** Whether a letter is in all of the fonts of a file: those embedded in an SVG together, and each of those of a PNG and a PDF. */
let isInFonts: (letter: string) => boolean;
let figures: OpenedFigures;
let browser: Browser;
let page: Page;
afterEach(() => void vi.restoreAllMocks());
beforeAll(async () => {
  const { launch } = await findBrowser();
  [figures, browser] = await Promise.all([openFigures("public/data"), chromium.launch(launch)]);
  page = await browser.newPage();
  await page.setContent(`<style>body{margin:0}${await embeddedFonts()}</style>`);
  await page.addScriptTag({ content: `globalThis.crowdedTexts = ${crowdedTexts.toString()}` });
  const loaded = await page.evaluate(async (families) => {
    for (const weight of [400, 600])
      for (const family of families) await document.fonts.load(`${weight} 12px "${family}"`, "Aaў№Ł");
    return [...document.fonts].filter(({ status }) => status === "loaded").length;
  }, Object.keys(EMBEDDED_FACES));
  const fonts = async (files: readonly string[]) =>
    (await Promise.all(files.map((file) => readFile(`public/fonts/${file}`)))).map((bytes) => create(bytes));
  const embedded = await fonts(Object.values(EMBEDDED_FACES));
  const whole = await fonts(["source-sans-3-regular.ttf", "source-sans-3-semibold.ttf"]);
  isInFonts = (letter) => {
    const has = (font: (typeof whole)[number]) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    return embedded.some(has) && whole.every(has);
  };
  if (loaded !== Object.keys(EMBEDDED_FACES).length) throw new Error(`fonts: expected all, got ${loaded}`);
});
afterAll(async () => {
  await browser.close();
  await figures.close();
});

/** What is wrong with each drawing, as the browser sets its texts. */
const crowdedIn = (svgs: readonly string[]): Promise<readonly (readonly string[])[]> =>
  page.evaluate((texts) => {
    const measure = (globalThis as unknown as { crowdedTexts: typeof crowdedTexts }).crowdedTexts; // border: put there above
    return texts.map((text) => {
      document.body.innerHTML = text;
      return measure(document.querySelector("svg")!);
    });
  }, svgs);

/** A figure in a state, framed in every size. */
async function framed(id: string, lang: Language, state: string): Promise<readonly string[]> {
  const words = await loadWords(lang);
  const answer = await figures.ask(id, { state, lang, widthsPx: WIDTHS_PX });
  if ("problems" in answer) throw new TypeError(`state: expected a known one, got ${answer.problems.join()}`);
  const address = addressOf("https://example.org/", { lang, id, state });
  const origin = { version: "0123456789ab", asOf: new Date("2026-08-30"), address };
  return SIZES.map((size) => frame(answer.view, { size, theme: "light", words, origin }));
}

const STATES: readonly (readonly [about: string, state: string, ids: readonly string[]])[] = [
  ["as it opens", "", figureIds],
  ["of women against everyone else", "sex=female&compare=rest", CASE_FIGURES],
  ["of one group against another", "condition=mental&compare=(charge:342;sex:male)", CASE_FIGURES],
  ["of everybody ever held", "designation=any&age=18..&compare=rest", CASE_FIGURES],
  ["of nobody", "minor=yes&over-60=yes", CASE_FIGURES],
  ["of few, on a scale of their own", "condition=cancer&sex=female&scale=own", CASE_FIGURES],
  ["of nobody, on a scale of their own", "minor=yes&over-60=yes&scale=own", CASE_FIGURES],
];

describe.each(STATES)("a framed figure %s", (_, state, ids) => {
  it.each(LANGUAGES)(
    "has room for all its words in every size, their letters in the fonts, and is made without a warning: %s",
    async (lang) => {
      const said = (["warn", "error"] as const).map((level) => vi.spyOn(console, level));
      const findings: string[] = [];
      for (const id of ids) {
        const svgs = await framed(id, lang, state);
        const lacking = [...new Set(svgs.flatMap((svg) => [...lettersOf(svg)]))].filter((l) => !isInFonts(l));
        findings.push(...lacking.map((letter) => `${id}: "${letter}" is not in the fonts`));
        const found = await crowdedIn(svgs);
        for (const [i, crowded] of found.entries())
          findings.push(...crowded.map((finding) => `${id}, ${SIZES[i]}: ${finding}`));
      }
      expect(findings).toEqual([]);
      expect(said.flatMap((spy) => spy.mock.calls)).toEqual([]);
    },
    TIME_MS,
  );
});

describe("the measure of a framed figure", () => {
  it("would see a letter that a font lacks", () => {
    const drawing = `<svg><desc>□</desc><text x="1"><title>◇</title><tspan>12 &lt; ў</tspan>, □ 7</text></svg>`;
    expect([...lettersOf(drawing)].filter((letter) => !isInFonts(letter))).toEqual(["□"]);
    expect(lettersOf(drawing)).toContain("<");
  });

  it("would see a text that leaves the frame on any side, and one over another", async () => {
    const around = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="60" viewBox="0 0 100 60" font-size="12">`;
    const text = (x: number, y: number, said: string) => `<text x="${x}" y="${y}">${said}</text>`;
    const drawings = [
      `${text(10, 20, "one")}${text(12, 21, "two")}${text(80, 50, "leaves it")}`,
      text(10, 70, "below"),
      text(10, 4, "above"),
      `<text><tspan x="4" y="20">first line</tspan><tspan x="4" y="26">second line</tspan></text>`,
      `<text><tspan x="4" y="20">12</tspan><tspan> / 340</tspan></text>${text(4, 36, "under it")}`,
    ];
    expect(await crowdedIn(drawings.map((drawing) => `${around}${drawing}</svg>`))).toEqual([
      ["leaves it leaves the drawing", "one over two"],
      ["below leaves the drawing"],
      ["above leaves the drawing"],
      ["first line over second line"],
      [],
    ]);
  });
});
