import { geoMercator, type GeoProjection } from "d3";
import type { Geography } from "../context";

export interface MapSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

const INSET_PX = 6;

/** The one projection of the maps: Belarus, upright, as large as the frame lets it be. */
export const projectionOf = ({ regions }: Geography, { widthPx, heightPx }: MapSize): GeoProjection =>
  geoMercator().fitExtent(
    [
      [INSET_PX, INSET_PX],
      [widthPx - INSET_PX, heightPx - INSET_PX],
    ],
    regions,
  );

/** The height at which the map fills its width: Belarus is about nine tenths as high as it is wide. */
export const mapHeightPx = (widthPx: number): number => Math.round(Math.min(widthPx * 0.86, 720));
