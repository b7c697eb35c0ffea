import type { Region } from "../../model/codes";
import { wrapText } from "../text/wrap";

/** Where the numbers of each region stand, in degrees; the city of Minsk is too small to hold its own. */
export const LABEL_AT: Readonly<Record<Region, readonly [lon: number, lat: number]>> = {
  "BY-BR": [25.45, 52.24],
  "BY-VI": [28.9, 55.2],
  "BY-HO": [29.7, 52.4],
  "BY-HR": [25.3, 53.49],
  "BY-MI": [27.3, 53.15],
  "BY-HM": [27.4, 54.33],
  "BY-MA": [30.45, 53.6],
};
export const MINSK: readonly [lon: number, lat: number] = [27.56, 53.92];

/** The region that the label of another stands in, where that is not its own. */
export const LABEL_IN: Partial<Readonly<Record<Region, Region>>> = { "BY-HM": "BY-MI" };

/** Text on the colour of a class: the darkest classes (of a dark page: the lightest) have it in the colour of the page. */
export const inkOn = (color: string): string =>
  color === "var(--map-4)" || color === "var(--map-5)" ? "var(--paper-raised)" : "var(--ink)";

/** The narrowest region has about this share of the width of a map for its name. */
const ROOM = 0.24;

/** The name of a region in lines that it has room for. */
export const nameLines = (name: string, widthPx: number, sizePx: number): readonly string[] =>
  wrapText(name, widthPx * ROOM, sizePx);
