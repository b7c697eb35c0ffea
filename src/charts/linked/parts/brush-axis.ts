/** Where a brush may lie on a drawing: the box of the plot in pixels, and its bins along one side. */
export interface BrushAxis {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The bin under a place along the axis; the nearest one where the place is outside. */
  binAt(px: number): number;
}

/** Bins from left to right. */
export interface HorizontalAxis extends BrushAxis {
  /** Where a bin begins; a bin's number plus one is where it ends, and parts of a bin are places within it. */
  xOf(bin: number): number;
}

/** Bins from the bottom up. */
export interface VerticalAxis extends BrushAxis {
  /** The lower edge of a bin; a bin's number plus one gives the upper one, and parts of a bin places within it. */
  yOf(bin: number): number;
}

/** The whole number nearest below, from 0 to `count` - 1. */
export const binWithin = (bin: number, count: number): number =>
  Math.max(0, Math.min(count - 1, Math.floor(bin)));
