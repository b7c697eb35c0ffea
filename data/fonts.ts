import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";
import { FEATURES, SCRIPTS, TYPEFACES, WEIGHTS, type Script, type Typeface } from "./fonts/faces";
import { fallbackFaces, SAMPLES } from "./fonts/fallback";
import { WHOLE_FACES, WHOLE_PACKAGE, wholeFace } from "./fonts/whole";
import { measureFont, widthsModule, type FontMeasure } from "./fonts/widths";

// Writes public/fonts, src/style/fonts.css and src/charts/text/widths.ts: same packages, same bytes.
const root = new URL("../", import.meta.url);
const at = (path: string) => new URL(path, root);

await mkdir(at("public/fonts/"), { recursive: true });
const css: string[] = ["/* Written by `npm run fonts`: do not edit. */"];
for (const face of TYPEFACES) {
  const sources = await Promise.all(
    SCRIPTS.map(async (script) => ({ script, source: await readFile(at(sourceOf(face, script))) })),
  );
  for (const { script, source } of sources) {
    const font = await subsetFont(source, script.characters, {
      targetFormat: "woff2",
      variationAxes: { wght: { ...WEIGHTS, default: WEIGHTS.min } },
      keepFeatures: [...FEATURES],
      noHinting: true,
    });
    const file = `${face.file}-${script.name}.woff2`;
    await writeFile(at(`public/fonts/${file}`), font);
    css.push(faceRule(face, file, script));
    console.log(`${file} ${font.length} bytes`);
  }
  const regular = await measureAll(sources, WEIGHTS.min);
  const semibold = await measureAll(sources, WEIGHTS.max);
  const meanAdvance = {
    latin: { 400: mean(SAMPLES.latin, regular), 600: mean(SAMPLES.latin, semibold) },
    cyrillic: { 400: mean(SAMPLES.cyrillic, regular), 600: mean(SAMPLES.cyrillic, semibold) },
  };
  const metrics = { ascent: regular.ascent / 1000, descent: regular.descent / 1000, meanAdvance };
  css.push(...fallbackFaces(face.name, face.family, metrics));
  if (face.name === "sans")
    await writeFile(at("src/charts/text/widths.ts"), widthsModule(regular.advances, semibold.advances));
  await copyFile(at(`node_modules/${face.package}/LICENSE`), at(`public/fonts/${face.file}-OFL.txt`));
}
const characters = SCRIPTS.map((script) => script.characters).join("");
for (const [name, file] of Object.entries(WHOLE_FACES)) {
  const face = await wholeFace(await readFile(at(`node_modules/${WHOLE_PACKAGE}/${file}`)), characters);
  await writeFile(at(`public/fonts/source-sans-3-${name}.ttf`), face);
  console.log(`source-sans-3-${name}.ttf ${face.length} bytes`);
}
await writeFile(at("src/style/fonts.css"), css.join("\n\n") + "\n");

function sourceOf(face: Typeface, script: Script): string {
  return `node_modules/${face.package}/files/${face.file}-${script.name}-wght-normal.woff2`;
}

function faceRule({ family }: Typeface, file: string, script: Script): string {
  return [
    "@font-face {",
    `  font-family: "${family}";`,
    `  src: url("/fonts/${file}") format("woff2");`,
    `  font-weight: ${WEIGHTS.min} ${WEIGHTS.max};`,
    "  font-style: normal;",
    "  font-display: swap;",
    `  unicode-range: ${unicodeRange(script.characters)};`,
    "}",
  ].join("\n");
}

/** U+20-7E, U+A0 and so on: runs of neighbouring characters. */
function unicodeRange(characters: string): string {
  const codes = [...new Set(Array.from(characters, (c) => c.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(", ");
}

/** Advances of all scripts of one typeface; they share their heights. */
async function measureAll(
  sources: readonly { readonly script: Script; readonly source: Buffer }[],
  weight: number,
): Promise<FontMeasure> {
  const measures = await Promise.all(
    sources.map(({ script, source }) => measureFont(source, script.characters, weight)),
  );
  const [first] = measures;
  if (!first) throw new RangeError("fonts: expected at least one script, got none");
  return { ...first, advances: new Map(measures.flatMap((m) => [...m.advances])) };
}

function mean(sample: string, { advances }: FontMeasure): number {
  const total = [...sample].reduce((sum, c) => sum + (advances.get(c) ?? 0), 0);
  return total / 1000 / [...sample].length;
}
