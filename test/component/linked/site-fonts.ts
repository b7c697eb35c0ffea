import "../../../src/style/fonts.css";
import "../../../src/style/tokens.css";

/** Resolves when the site's own font is there, of Latin and of Cyrillic: texts are as wide as measured from then on. */
export async function siteFonts(): Promise<void> {
  const fonts = ["400", "600"].map((weight) => `${weight} 12px "Rollcall Sans"`);
  await Promise.all(fonts.map((font) => document.fonts.load(font, "Aaў№")));
}
