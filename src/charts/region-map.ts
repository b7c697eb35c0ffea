import * as Plot from "@observablehq/plot";
import type { Region } from "../model/codes";
import type { ChartContext, Geography } from "./context";
import { mapHeightPx, projectionOf } from "./parts/projection";

export interface RegionValue {
  readonly region: Region;
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly title: string;
}

export interface RegionMap {
  readonly values: readonly RegionValue[];
  /** Lower bounds of the classes but the first: fixed, so that periods compare. */
  readonly thresholds: readonly number[];
  /** For a region that nobody counted. */
  readonly unknown: string;
}

/** Where each region's label stands, in degrees; the city of Minsk is too small to hold its own. */
const LABEL_AT: Readonly<Record<Region, readonly [lon: number, lat: number]>> = {
  "BY-BR": [25.3, 52.5],
  "BY-VI": [29.0, 55.25],
  "BY-HO": [29.6, 52.45],
  "BY-HR": [24.95, 53.75],
  "BY-MI": [27.45, 53.3],
  "BY-HM": [27.75, 54.5],
  "BY-MA": [30.3, 53.6],
};
const MINSK: readonly [lon: number, lat: number] = [27.56, 53.95];

/** Regions by class of a number, each with its number; those without one are left hollow and say so. */
export function regionMap(
  { values, thresholds, unknown }: RegionMap,
  { widthPx }: ChartContext,
  geography: Geography,
): Plot.PlotOptions {
  const heightPx = mapHeightPx(widthPx);
  const projection = projectionOf(geography, { widthPx, heightPx });
  const byRegion = new Map(values.map((value) => [value.region as string, value]));
  const valueOf = (shape: { readonly properties: { readonly code: string } }) =>
    byRegion.get(shape.properties.code);
  const labels = geography.regions.features.flatMap(({ properties: { code } }) => {
    const [lon, lat] = LABEL_AT[code as Region]; // border: the geography holds the seven regions
    const value = byRegion.get(code);
    return [{ code, lon, lat, text: value?.text ?? unknown, name: value?.name ?? "" }];
  });
  const wide = widthPx >= 620;
  const halo = { stroke: "var(--paper-raised)", strokeWidth: 4, fill: "var(--ink)" } as const;
  return {
    margin: 0,
    height: heightPx,
    projection: () => projection,
    marks: [
      Plot.geo(geography.neighbours, { fill: "var(--paper-sunk)", clip: "frame" }),
      Plot.geo(geography.regions.features, {
        fill: (shape: (typeof geography.regions.features)[number]) =>
          classColor(valueOf(shape)?.value, thresholds),
        stroke: "var(--paper)",
        strokeWidth: 1,
        title: (shape: (typeof geography.regions.features)[number]) => valueOf(shape)?.title ?? unknown,
      }),
      Plot.geo(
        geography.regions.features.filter((shape) => !byRegion.has(shape.properties.code)),
        { fill: "none", stroke: "var(--gap)", strokeWidth: 1.5, strokeDasharray: "3 3" },
      ),
      Plot.link([MINSK], {
        x1: MINSK[0],
        y1: MINSK[1],
        x2: LABEL_AT["BY-HM"][0],
        y2: LABEL_AT["BY-HM"][1],
        stroke: "var(--ink-soft)",
      }),
      Plot.text(labels, {
        ...halo,
        x: "lon",
        y: "lat",
        text: "text",
        fontSize: wide ? 16 : 13,
        fontWeight: 600,
        dy: wide ? 9 : 0,
      }),
      ...(wide
        ? [Plot.text(labels, { ...halo, x: "lon", y: "lat", text: "name", fontSize: 12, dy: -8 })]
        : []),
    ],
  };
}

/** The colour of a class, from the lightest; a region without a number has the colour of the page. */
function classColor(value: number | undefined, thresholds: readonly number[]): string {
  if (value === undefined) return "var(--paper)";
  return `var(--${classNames[thresholds.filter((threshold) => value >= threshold).length] ?? "map-5"})`;
}

/** The palette names of the classes, from the lightest. */
export const classNames = ["map-0", "map-1", "map-2", "map-3", "map-4", "map-5"] as const;
