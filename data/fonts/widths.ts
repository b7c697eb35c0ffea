import * as fontkit from "fontkit";
import subsetFont from "subset-font";

/** How one font file sets its characters, in thousandths of an em. */
export interface FontMeasure {
  readonly ascent: number;
  readonly descent: number;
  readonly advances: ReadonlyMap<string, number>;
}

/** The advance of every character at one weight. Throws a RangeError for a character that the font lacks. */
export async function measureFont(font: Buffer, characters: string, weight: number): Promise<FontMeasure> {
  const instance = await subsetFont(font, characters, {
    targetFormat: "sfnt",
    variationAxes: { wght: weight },
  });
  const opened = fontkit.create(instance);
  const inThousandths = (units: number) => Math.round((units * 1000) / opened.unitsPerEm);
  const advanceOf = (character: string): [string, number] => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (!opened.hasGlyphForCodePoint(codePoint))
      throw new RangeError(
        `font: expected a glyph for "${character}" (U+${codePoint.toString(16)}), got none`,
      );
    const { metrics } = opened.hmtx; // the last width stands for all glyphs after it
    const index = Math.min(opened.glyphForCodePoint(codePoint).id, metrics.length - 1);
    return [character, inThousandths(metrics.get(index).advance)];
  };
  return {
    ascent: inThousandths(opened.ascent),
    descent: -inThousandths(opened.descent),
    advances: new Map([...characters].map(advanceOf)),
  };
}

/** The generated module that charts measure their words with. */
export function widthsModule(
  regular: ReadonlyMap<string, number>,
  semibold: ReadonlyMap<string, number>,
): string {
  const characters = [...regular.keys()].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
  const numbers = (widths: ReadonlyMap<string, number>) =>
    `[${characters.map((c) => widths.get(c)).join(",")}]`;
  return [
    "// Written by `npm run fonts`: do not edit.",
    "/** Every character of the sans, in the order of the widths. */",
    `export const CHARACTERS = ${JSON.stringify(characters.join("")).replace(/[\u00a0\u2000-\u200f\u202f]/g, escapeCharacter)};`,
    "/** Advance widths in thousandths of an em. */",
    `export const REGULAR: readonly number[] = ${numbers(regular)};`,
    `export const SEMIBOLD: readonly number[] = ${numbers(semibold)};`,
    "",
  ].join("\n");
}

const escapeCharacter = (c: string) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
