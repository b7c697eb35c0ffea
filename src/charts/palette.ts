export const THEMES = ["light", "dark", "print"] as const;
export type Theme = (typeof THEMES)[number];

/**
 * Every colour of the site, by name. Text: ink, ink-soft, ink-faint, held. Marks: held, women, grey-1, grey-2,
 * cat-1 to cat-6, event. Ground only: rule, grey-3, held-soft, gap, map-0 to map-5.
 */
const light = {
  paper: "#fbf8f2",
  "paper-raised": "#fffdf9",
  "paper-sunk": "#f3eee4",
  ink: "#1f1b17",
  "ink-soft": "#514a42",
  "ink-faint": "#716960",
  rule: "#dcd4c7",
  held: "#97201d",
  "held-soft": "#c27a70",
  women: "#1f6b92",
  "grey-1": "#6a635b",
  "grey-2": "#8d857b",
  "grey-3": "#cbc3b7",
  "cat-1": "#0068a6",
  "cat-2": "#ad4000",
  "cat-3": "#008a66",
  "cat-4": "#bd6da3",
  "cat-5": "#a88500",
  "cat-6": "#3d3a38",
  "map-0": "#efdcc8",
  "map-1": "#e6bd9c",
  "map-2": "#dea084",
  "map-3": "#c96f5c",
  "map-4": "#a53c36",
  "map-5": "#6d1114",
  gap: "#c2b9ac",
  event: "#736b61",
} as const;

export type PaletteName = keyof typeof light;
export type Palette = Readonly<Record<PaletteName, string>>;

const dark: Palette = {
  paper: "#181614",
  "paper-raised": "#211e1b",
  "paper-sunk": "#121010",
  ink: "#ece6dc",
  "ink-soft": "#c2b9ad",
  "ink-faint": "#9c9388",
  rule: "#3b3631",
  held: "#ee7f70",
  "held-soft": "#9d5a50",
  women: "#74b7dc",
  "grey-1": "#a89f94",
  "grey-2": "#857c72",
  "grey-3": "#4a443e",
  "cat-1": "#4fa3e3",
  "cat-2": "#e8742c",
  "cat-3": "#3fbf97",
  "cat-4": "#d79ac4",
  "cat-5": "#e6cb5c",
  "cat-6": "#e3ddd4",
  "map-0": "#392a25",
  "map-1": "#5a352e",
  "map-2": "#7a3c35",
  "map-3": "#a9564b",
  "map-4": "#d68071",
  "map-5": "#f6c0ae",
  gap: "#5b544c",
  event: "#9a9085",
};

const print: Palette = {
  ...light,
  paper: "#ffffff",
  "paper-raised": "#ffffff",
  "paper-sunk": "#f4f4f2",
  ink: "#000000",
  "ink-soft": "#3a3a3a",
  "ink-faint": "#5c5c5c",
  rule: "#c8c8c8",
  held: "#8f1a18",
  "map-0": "#efdcc8",
};

export const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark, print };

/** The colour as a page draws it: the theme decides its value. */
export const paletteVar = (name: PaletteName): string => `var(--${name})`;
