import { readFileSync } from "node:fs";
import { geoArea, geoContains } from "d3";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { clipRing } from "../../../data/geography/clip-ring";
import { REGIONS } from "../../../src/model/codes";
import { record } from "./sources";

type Areas = GeometryCollection<{ readonly code: string }>;
const file = JSON.parse(readFileSync("public/data/geo.topo.json", "utf8")) as Topology<{
  regions: Areas;
  neighbours: Areas;
}>;
const regions = feature(file, file.objects.regions).features;
const neighbours = feature(file, file.objects.neighbours).features;

describe("the geography", () => {
  test("has the seven regions by their ISO codes, and the five neighbours", () => {
    expect(regions.map(({ id }) => id).sort()).toEqual([...REGIONS].sort());
    expect(neighbours.map(({ properties }) => properties.code)).toEqual(["LT", "LV", "PL", "RU", "UA"]);
  });

  test("turns every area the way that a sphere wants: none covers half the world", () => {
    for (const area of [...regions, ...neighbours]) expect(geoArea(area)).toBeLessThan(0.05);
  });

  test("puts every place that has a point into its own region, but for one approximate point at the edge of Minsk", () => {
    const places = record.tables.find(({ table }) => table.name === "places")?.rows ?? [];
    const astray = places.filter(({ lat, lon, region }) => {
      const home = regions.find(({ id }) => id === region);
      return typeof lat === "number" && typeof lon === "number" && home && !geoContains(home, [lon, lat]);
    });
    expect(astray.map(({ code }) => code)).toEqual(["SIZO-1-NEW"]);
  });
});

describe("clipRing", () => {
  const square = [
    [0, 0],
    [0, 4],
    [4, 4],
    [4, 0],
    [0, 0],
  ] as const;

  test("keeps a ring that lies inside", () => {
    expect(clipRing(square, [-1, -1, 5, 5])).toEqual(square);
  });

  test("cuts a ring at the edges of the box and closes it", () => {
    const ring = clipRing(square, [2, 2, 6, 6]);
    expect(new Set(ring.map(String))).toEqual(new Set(["2,2", "2,4", "4,4", "4,2"]));
    expect(ring.at(0)).toEqual(ring.at(-1));
  });

  test("leaves nothing of a ring that lies outside", () => {
    expect(clipRing(square, [10, 10, 12, 12])).toEqual([]);
  });
});
