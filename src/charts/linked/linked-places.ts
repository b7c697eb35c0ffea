import {
  forceCollide,
  forceSimulation,
  forceX,
  forceY,
  geoPath,
  scaleSqrt,
  sort,
  type SimulationNodeDatum,
} from "d3";
import { mapHeightPx, projectionOf } from "../parts/projection";
import { placeLabels } from "../parts/place-labels";
import { writeAtOnce, type Linked, type LinkedContext, type Picking } from "./linked";
import type { LinkedMapData } from "./linked-map";
import { circleKey } from "./parts/circle-key";
import { pickable } from "./parts/pick";
import { apartRows } from "./parts/rows";
import { drawIn, frameIn, set, write } from "./parts/svg";
import { teller } from "./parts/tell";

export interface LinkedPlacesSpec extends Picking {
  /** In the order of the bins. Those without a point stand in rows under the map. */
  readonly places: readonly LinkedPlace[];
  /** By bin; fixes the areas. */
  readonly everyone: ArrayLike<number>;
  /** Fixes the areas in place of everyone: the outline is then of the place alone. */
  readonly scaledTo?: ArrayLike<number>;
}

export interface LinkedPlace {
  readonly code: string;
  readonly label: string;
  readonly town?: string;
  /** Of the town, in degrees. */
  readonly at?: readonly [lon: number, lat: number];
}

interface Spot extends SimulationNodeDatum {
  readonly bin: number;
  readonly place: LinkedPlace;
  readonly home: readonly [x: number, y: number];
  readonly radius: number;
  x: number;
  y: number;
}

const MAX_HEIGHT_PX = 560;
/** The outline of a place on a scale of the selection's own, where it holds few of it or nobody. */
const OUTLINE_PX = 3;
/** Half the smallest area that a finger meets. */
const HIT_PX = 12;

/** Places of detention as circles in their towns: the area of the selection over the outline of everyone. */
export function linkedPlaces(spec: LinkedPlacesSpec, context: LinkedContext): Linked<LinkedMapData> {
  const { document, words, widthPx, geography, texts = writeAtOnce } = context;
  if (!geography) throw new TypeError("map: expected the geography, got none");
  const draw = drawIn(document);
  const tell = teller(words);
  const mapPx = Math.min(mapHeightPx(widthPx), MAX_HEIGHT_PX);
  const projection = projectionOf(geography, { widthPx, heightPx: mapPx });
  const path = geoPath(projection).digits(1);
  const scaledTo = spec.scaledTo ?? spec.everyone;
  const scaledAt = (bin: number) => scaledTo[bin] ?? 0;
  const located = spec.places.flatMap((place, bin) => (place.at ? [{ place, bin, at: place.at }] : []));
  const apartBins = spec.places.flatMap((place, bin) => (place.at ? [] : [bin]));
  const most = Math.max(0, ...located.map(({ bin }) => scaledAt(bin)));
  const radius = scaleSqrt([0, Math.max(1, most)], [0, Math.max(12, Math.min(26, widthPx * 0.036))]);
  const spots = spread(
    located.map(({ place, bin, at }): Spot => {
      const [x = 0, y = 0] = projection([...at]) ?? [];
      return { bin, place, home: [x, y], x, y, radius: radius(scaledAt(bin)) };
    }),
    { widthPx, heightPx: mapPx },
  );

  const drawn = spots.map(({ bin, place, x, y, radius: r }) => {
    const everyone = draw("circle", {
      class: "place",
      cx: x,
      cy: y,
      fill: spec.scaledTo ? "none" : "var(--grey-3)",
      stroke: "var(--grey-2)",
      r,
    });
    const selected = draw("circle", { cx: x, cy: y, fill: "var(--held)", r: 0 });
    const compared = draw("circle", {
      cx: x,
      cy: y,
      fill: "none",
      stroke: "var(--ink)",
      "stroke-width": 1.5,
      r: 0,
    });
    const title = draw("title");
    const node = draw(
      "g",
      {},
      title,
      draw("circle", { class: "hit", cx: x, cy: y, r: Math.max(r, HIT_PX), fill: "transparent" }),
      everyone,
      selected,
      compared,
    );
    const name = place.town === undefined ? place.label : `${place.label}, ${place.town}`;
    return {
      bin,
      code: place.code,
      name,
      node,
      title,
      everyone,
      selected,
      compared,
      pick: pickable(node, place.code, spec),
    };
  });

  const key = circleKey(draw, words, {
    radius,
    most,
    unit: words.t("explore.figure.map.unit"),
    topPx: mapPx + 8,
  });
  const apartTopPx = mapPx + 8 + key.heightPx + 10;
  const apart = apartRows(
    draw,
    apartBins.flatMap((bin) => spec.places[bin] ?? []),
    { words, widthPx, topPx: apartTopPx, texts, picking: spec },
  );
  const node = frameIn(draw, {
    widthPx,
    heightPx: apartTopPx + apart.heightPx,
    label: words.t("explore.figure.map.subtitle.facility"),
  });
  node.append(
    draw(
      "svg",
      { width: widthPx, height: mapPx, overflow: "hidden" },
      draw("rect", { width: widthPx, height: mapPx, fill: "var(--paper-sunk)" }),
      draw("path", {
        d: path(geography.regions) ?? "",
        fill: "var(--paper-raised)",
        stroke: "var(--grey-3)",
      }),
    ),
    ...drawn.map((place) => place.node),
    townNames(),
    key.node,
    ...apart.nodes,
  );

  return {
    node,
    update({ selected, everyone, compared, outlined = compared, picked }) {
      for (const place of drawn) {
        const { bin, code } = place;
        const isPicked = picked?.has(code) ?? false;
        set(place.everyone, {
          r: spec.scaledTo ? Math.max(OUTLINE_PX, radius(selected[bin] ?? 0)) : radius(everyone[bin] ?? 0),
          stroke: isPicked ? "var(--ink)" : "var(--grey-2)",
          "stroke-width": isPicked ? 2.5 : 1,
        });
        set(place.selected, { r: radius(selected[bin] ?? 0) });
        set(place.compared, { r: outlined ? radius(outlined[bin] ?? 0) : 0 });
        texts(place, () => {
          const label = `${place.name}: ${tell(selected[bin] ?? 0, everyone[bin] ?? 0, compared?.[bin])}`;
          write(place.title, label);
          place.pick.say({ label, picked: isPicked });
        });
      }
      for (const [row, bin] of apartBins.entries())
        apart.rows[row]?.update({
          selected: selected[bin] ?? 0,
          everyone: everyone[bin] ?? 0,
          ...(compared && { compared: compared[bin] ?? 0 }),
          picked: picked?.has(spec.places[bin]?.code ?? "") ?? false,
        });
    },
  };

  /** The name of each town once, beside its largest place, where there is room. */
  function townNames(): SVGGElement {
    const firsts = new Map<string, Spot>();
    for (const spot of spots) {
      const town = spot.place.town?.replace(/[,(].*$/, "").trim();
      if (town !== undefined && !firsts.has(town)) firsts.set(town, spot);
    }
    const blocked = spots.filter((spot) => ![...firsts.values()].includes(spot));
    const anchors = [
      ...[...firsts].map(([text, spot]) => ({ text, sizePx: 12, around: boxOf(spot) })),
      ...blocked.map((spot) => ({ text: "", sizePx: 12, around: boxOf(spot) })),
    ];
    const placed = placeLabels(anchors, { x1: 0, y1: 0, x2: widthPx, y2: mapPx });
    return draw(
      "g",
      { "pointer-events": "none", "aria-hidden": "true" },
      ...placed
        .flatMap((label) => (label && label.text !== "" ? [label] : []))
        .map(({ text, x, y, anchor }) =>
          draw(
            "text",
            {
              x,
              y: y + 4,
              "text-anchor": anchor,
              stroke: "var(--paper-raised)",
              "stroke-width": 3,
              "paint-order": "stroke",
            },
            text,
          ),
        ),
    );
  }
}

const boxOf = ({ x, y, radius }: Spot) => ({
  x1: x - radius,
  x2: x + radius,
  y1: y - radius,
  y2: y + radius,
});

/** Moves circles of neighbouring towns apart, no further than they must; the largest come first. */
function spread(
  spots: readonly Spot[],
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): readonly Spot[] {
  const moving = sort(spots, (spot) => -spot.radius);
  forceSimulation(moving)
    .force("x", forceX<Spot>(({ home }) => home[0]).strength(0.2))
    .force("y", forceY<Spot>(({ home }) => home[1]).strength(0.2))
    .force("collide", forceCollide<Spot>(({ radius }) => Math.max(radius, HIT_PX * 0.75) + 1).iterations(4))
    .stop()
    .tick(200);
  const within = (at: number, radius: number, end: number) =>
    Math.min(Math.max(at, radius + 1), end - radius - 1);
  return moving.map((spot) => ({
    ...spot,
    x: within(spot.x, spot.radius, widthPx),
    y: within(spot.y, spot.radius, heightPx),
  }));
}
