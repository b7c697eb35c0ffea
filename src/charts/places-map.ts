import * as Plot from "@observablehq/plot";
import { group, sort } from "d3";
import type { PlaceKind } from "../model/codes";
import type { ChartContext, Geography } from "./context";
import { placeLabels } from "./parts/place-labels";
import { mapHeightPx, projectionOf } from "./parts/projection";

export interface PlaceOnMap {
  readonly code: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly town: string;
  readonly lat: number;
  readonly lon: number;
}

/** A symbol and a colour for each kind, so that neither has to be told apart alone. */
export const KIND_MARKS: Readonly<
  Record<
    PlaceKind,
    {
      readonly symbol: "circle" | "triangle" | "square" | "diamond";
      readonly color: string;
      readonly hollow: boolean;
    }
  >
> = {
  colony: { symbol: "circle", color: "held", hollow: false },
  tuberculosis: { symbol: "circle", color: "held", hollow: true },
  juvenile: { symbol: "triangle", color: "held", hollow: true },
  settlement: { symbol: "triangle", color: "held", hollow: false },
  prison: { symbol: "square", color: "cat-6", hollow: false },
  "pre-trial": { symbol: "square", color: "cat-1", hollow: false },
  "open-type": { symbol: "diamond", color: "cat-3", hollow: false },
  "short-term": { symbol: "diamond", color: "cat-2", hollow: false },
};

const STEP_PX = 11;
const RADIUS_PX = 4.5;

interface Town {
  readonly x: number;
  readonly y: number;
  readonly places: readonly PlaceOnMap[];
}

/** Places by kind in the towns where they are: those of one town stand in a row, its name is written once. */
export function placesMap(
  places: readonly PlaceOnMap[],
  { widthPx }: ChartContext,
  geography: Geography,
): Plot.PlotOptions {
  const heightPx = mapHeightPx(widthPx);
  const projection = projectionOf(geography, { widthPx, heightPx });
  const towns = townsOf(places, (at) => projection(at) ?? [0, 0]);
  const dots = towns.flatMap(({ x, y, places: there }) =>
    there.map((place, i) => ({ ...place, x: x + (i - (there.length - 1) / 2) * STEP_PX, y })),
  );
  const frame = { x1: 0, y1: 0, x2: widthPx, y2: heightPx };
  const labels = placeLabels(
    towns.map(({ x, y, places: there }) => {
      const half = (there.length * STEP_PX) / 2;
      return {
        text: namesOf(there),
        sizePx: 12,
        around: { x1: x - half, x2: x + half, y1: y - 6, y2: y + 6 },
      };
    }),
    frame,
  ).flatMap((label) => label ?? []);
  const fixed = { margin: 0, x: { type: "identity" }, y: { type: "identity" } } as const;
  type Dot = (typeof dots)[number];
  const fill = ({ kind }: Dot) =>
    KIND_MARKS[kind].hollow ? "var(--paper)" : `var(--${KIND_MARKS[kind].color})`;
  return {
    ...fixed,
    height: heightPx,
    projection: () => projection,
    marks: [
      Plot.frame({ fill: "var(--paper-sunk)", stroke: "none" }),
      Plot.geo(geography.regions, { fill: "var(--paper-raised)", stroke: "var(--grey-3)" }),
      ...[...group(dots, ({ kind }) => kind)].map(([kind, same]) =>
        Plot.dot(same, {
          ...unprojected(same, projection),
          symbol: KIND_MARKS[kind].symbol,
          r: RADIUS_PX,
          fill,
          stroke: `var(--${KIND_MARKS[kind].color})`,
          strokeWidth: 1.5,
          title: (dot: Dot) => `${dot.name}\n${dot.town}`,
        }),
      ),
      ...(["start", "middle", "end"] as const).map((textAnchor) => {
        const same = labels.filter(({ anchor }) => anchor === textAnchor);
        return Plot.text(same, {
          ...unprojected(same, projection),
          text: "text",
          textAnchor,
          fontSize: 12,
          fill: "var(--ink)",
          stroke: "var(--paper-raised)",
          strokeWidth: 3,
        });
      }),
    ],
  };
}

/** The towns of places that share a symbol row, each once and without what stands behind a bracket or a comma. */
const namesOf = (places: readonly PlaceOnMap[]): string =>
  [...new Set(places.map(({ town }) => town.replace(/[,(].*$/, "").trim()))].join(", ");

/** Pixels as the projection would have made them: Plot projects whatever it is given. */
function unprojected<P extends { readonly x: number; readonly y: number }>(
  points: readonly P[],
  projection: ReturnType<typeof projectionOf>,
) {
  const inverted = points.map(({ x, y }) => projection.invert?.([x, y]) ?? [0, 0]);
  return { x: inverted.map(([lon]) => lon), y: inverted.map(([, lat]) => lat) };
}

/** Towns from the one with most places to the one with least; places within a few pixels of each other share one. */
function townsOf(
  places: readonly PlaceOnMap[],
  project: (at: [number, number]) => readonly [number, number],
): readonly Town[] {
  const towns: { x: number; y: number; places: PlaceOnMap[] }[] = [];
  for (const place of places) {
    const [x, y] = project([place.lon, place.lat]);
    const near = towns.find((town) => Math.hypot(town.x - x, town.y - y) < STEP_PX);
    if (near) near.places.push(place);
    else towns.push({ x, y, places: [place] });
  }
  return sort(towns, ({ places: there }) => -there.length);
}
