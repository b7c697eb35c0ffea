import type { Region } from "../../../model/codes";

/** Where the numbers of each region stand, in degrees; the city of Minsk is too small to hold its own. */
export const LABEL_AT: Readonly<Record<Region, readonly [lon: number, lat: number]>> = {
  "BY-BR": [25.3, 52.6],
  "BY-VI": [28.9, 55.3],
  "BY-HO": [29.6, 52.45],
  "BY-HR": [24.9, 53.8],
  "BY-MI": [27.35, 53.2],
  "BY-HM": [27.55, 54.55],
  "BY-MA": [30.3, 53.7],
};
export const MINSK: readonly [lon: number, lat: number] = [27.56, 53.92];

/** From here on a region has room for its name. */
export const WIDE_PX = 620;
