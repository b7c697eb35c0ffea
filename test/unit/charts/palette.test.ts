import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PALETTES, THEMES, type PaletteName } from "../../../src/charts/palette";

const sheet = readFileSync("src/style/tokens.css", "utf8");
const names = Object.keys(PALETTES.light) as PaletteName[]; // border: Object.keys widens

const TEXT: readonly PaletteName[] = ["ink", "ink-soft", "ink-faint", "held"];
const MARKS: readonly PaletteName[] = [
  "held",
  "held-soft",
  "women",
  "grey-1",
  "grey-2",
  "cat-1",
  "cat-2",
  "cat-3",
  "cat-4",
  "cat-5",
  "cat-6",
  "event",
];

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The custom properties that follow the last of these words, up to the end of their block. */
function declared(...path: readonly string[]): Readonly<Record<string, string>> {
  const start = path.reduce((from, word) => sheet.indexOf(word, from), 0);
  const block = sheet.slice(start, sheet.indexOf("}", start));
  const pairs = [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)];
  return Object.fromEntries(pairs.map(([, name = "", hex = ""]) => [name, hex]));
}

test("the sheet declares the light palette value by value", () => {
  expect(declared(":root {")).toEqual(PALETTES.light);
});

test("the sheet declares the dark palette for dark systems and for a dark page alike", () => {
  expect(declared("prefers-color-scheme: dark", "{", "{")).toEqual(PALETTES.dark);
  expect(declared('[data-theme="dark"]')).toEqual(PALETTES.dark);
});

test("the sheet declares the print palette for paper", () => {
  expect(declared("@media print", ":root {")).toEqual(PALETTES.print);
});

test.each(THEMES)("text in the %s theme stands out from every ground by 4.5 to 1", (theme) => {
  const palette = PALETTES[theme];
  for (const ground of ["paper", "paper-raised", "paper-sunk"] as const)
    for (const name of TEXT)
      expect(contrast(palette[name], palette[ground]), `${name} on ${ground}`).toBeGreaterThan(4.5);
});

test.each(THEMES)("marks in the %s theme stand out from the paper by 3 to 1", (theme) => {
  const { paper } = PALETTES[theme];
  for (const name of MARKS) expect(contrast(PALETTES[theme][name], paper), name).toBeGreaterThan(3);
});

test.each(THEMES)("the steps of the map in the %s theme grow apart from the paper one by one", (theme) => {
  const { paper } = PALETTES[theme];
  const steps = names
    .filter((name) => name.startsWith("map-"))
    .map((name) => contrast(PALETTES[theme][name], paper));
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});
