import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Words } from "../words/words";

/** Regions of Belarus (id: ISO 3166-2 code) and the land around them. */
export interface Geography {
  readonly regions: FeatureCollection<Polygon | MultiPolygon, { readonly code: string }>;
  readonly neighbours: FeatureCollection<Polygon | MultiPolygon>;
}

/** What a chart may know besides its rows. Colours are palette names, drawn as var(--name). */
export interface ChartContext {
  readonly widthPx: number;
  readonly words: Words;
  readonly geography?: Geography;
}
