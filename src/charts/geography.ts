import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Geography } from "./context";

type Shapes = GeometryCollection<{ readonly code: string }>;
export type GeographyFile = Topology<{ readonly regions: Shapes }>;

/** The geography of the maps from its TopoJSON file. */
export function openGeography(file: GeographyFile): Geography {
  return {
    regions: feature(file, file.objects.regions) as Geography["regions"], // border: the file holds areas only
  };
}
