/** The characters of one file: a page loads a file only when it shows one of them. */
export interface Script {
  readonly name: "latin" | "latin-ext" | "cyrillic";
  readonly characters: string;
}

/** One typeface of the site, cut from a variable font to two weights and everything between. */
export interface Typeface {
  readonly name: "sans" | "serif";
  readonly family: string;
  readonly package: string;
  readonly file: string;
}

export const WEIGHTS = { min: 400, max: 600 } as const;

/** Layout that the site uses; the rest of the fonts' features is left out. */
export const FEATURES = ["kern", "mark", "ccmp", "liga", "tnum", "lnum"] as const;

export const TYPEFACES: readonly Typeface[] = [
  {
    name: "sans",
    family: "Rollcall Sans",
    package: "@fontsource-variable/source-sans-3",
    file: "source-sans-3",
  },
  {
    name: "serif",
    family: "Rollcall Serif",
    package: "@fontsource-variable/source-serif-4",
    file: "source-serif-4",
  },
];

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join("");

const SPACES = "\u00a0\u2009";

export const SCRIPTS: readonly Script[] = [
  { name: "latin", characters: `${range(0x20, 0x7e)}${SPACES}«»‘’“”„–—−…·•×±§©°½↑↓áäçèéíóöüÁÉÖÜ` },
  // The Latin spelling of Belarusian, and the names of its neighbours.
  { name: "latin-ext", characters: "ĀāĂăĄąĆćČčĒēĖėĘęĪīĮįŁłŃńŅņŚśŞşŠšŪūŬŭŲųŹźŻżŽž" },
  { name: "cyrillic", characters: `${range(0x410, 0x44f)}ЁёІіЎўЇїЄєҐґ№` },
];
