declare module "topojson-simplify" {
  import type { Objects, Topology } from "topojson-specification";

  /** Gives every point the area of its triangle as a third coordinate. */
  export function presimplify(topology: Topology): Topology;
  /** Drops the points whose triangle is smaller than the given area. */
  export function simplify(topology: Topology, minimumArea: number): Topology<Objects>;
}
