import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Words } from "../words/words";

/** The regions of Belarus (id: ISO 3166-2 code). */
export interface Geography {
  readonly regions: FeatureCollection<Polygon | MultiPolygon, { readonly code: string }>;
}

/** What a chart may know besides its rows. Colours are palette names, drawn as var(--name). */
export interface ChartContext {
  readonly widthPx: number;
  readonly words: Words;
  readonly geography?: Geography;
}
