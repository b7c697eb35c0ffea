import * as Plot from "@observablehq/plot";
import type { Region } from "../model/codes";
import type { ChartContext, Geography } from "./context";
import { mapHeightPx, projectionOf } from "./parts/projection";
import { inkOn, LABEL_AT, LABEL_IN, MINSK, nameLines } from "./parts/region-labels";

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

const NAME_PX = 12;

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
  const labels = geography.regions.features.map(({ properties }) => {
    const code = properties.code as Region; // border: the geography holds the seven regions
    const [lon, lat] = LABEL_AT[code];
    const value = byRegion.get(code);
    const ground = classColor(byRegion.get(LABEL_IN[code] ?? code)?.value, thresholds);
    const name = nameLines(value?.name ?? "", widthPx, NAME_PX).join("\n");
    return { lon, lat, text: value?.text ?? unknown, name, ground, ink: inkOn(ground) };
  });
  const sizePx = widthPx < 620 ? 13 : 16;
  const written = {
    x: "lon",
    y: "lat",
    fill: "ink",
    stroke: "ground",
    strokeWidth: 3,
    lineAnchor: "bottom",
  } as const;
  return {
    margin: 0,
    height: heightPx,
    projection: () => projection,
    marks: [
      Plot.frame({ fill: "var(--paper-sunk)", stroke: "none" }),
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
        stroke: inkOn(classColor(byRegion.get("BY-MI")?.value, thresholds)),
      }),
      Plot.text(labels, { ...written, text: "text", fontSize: sizePx, fontWeight: 600, dy: sizePx / 2 }),
      Plot.text(labels, {
        ...written,
        text: "name",
        fontSize: NAME_PX,
        lineHeight: 1,
        dy: -sizePx / 2 - 2,
      }),
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
