import { expect, test } from "vitest";
import "../../../src/style/fonts.css";
import { textWidth, type TextWeight } from "../../../src/charts/text/measure";

const SENTENCES = [
  "at least 78 people, as of March 2025",
  "Restricted freedom in an open penal facility; “1,140”",
  "Škloŭ, Mahilioŭ region: Penal colony No. 15",
  "не менш за 1\u00a0140 чалавек, вядомых праваабаронцам",
  "«Известные правозащитникам» — ограничение свободы, №\u00a015",
];

/** The width of one line in the site's own font, set as in our drawings. */
async function widthInBrowser(text: string, sizePx: number, weight: TextWeight): Promise<number> {
  await document.fonts.load(`${weight} ${sizePx}px "Rollcall Sans"`, text);
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new TypeError("canvas: expected a 2d context, got none");
  context.font = `${weight} ${sizePx}px "Rollcall Sans"`;
  context.fontKerning = "none";
  context.textRendering = "geometricPrecision";
  return context.measureText(text).width;
}

test.each(SENTENCES)(
  "the browser sets “%s” as wide as we measure it, within one in a hundred",
  async (text) => {
    for (const weight of [400, 600] as const) {
      const real = await widthInBrowser(text, 12, weight);
      expect(Math.abs(textWidth(text, 12, weight) / real - 1), `weight ${weight}`).toBeLessThan(0.01);
    }
  },
);

test("all characters of the table come from the site's own font", async () => {
  await document.fonts.load('12px "Rollcall Sans"', "aŭў");
  const loaded = [...document.fonts].filter(
    ({ family, status }) => family.includes("Rollcall Sans") && status === "loaded",
  );
  expect(loaded.length).toBeGreaterThanOrEqual(3);
});
