import type { ChartId } from "./charts";

/** In CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Axis {
  /** The first and the last day of the axis of months. */
  readonly left: number;
  readonly right: number;
  /** Where a brush may be drawn. */
  readonly y: number;
}

export type Gesture = "activate" | "brush" | "click";

/** What the page of a contender shows the driver as `window.bench`. */
export interface BenchPage {
  /** Resolves when every chart shows everybody; rejects with what went wrong. */
  readonly ready: Promise<void>;
  /** The axis of the chart of months of detention; a drag along it draws a brush, a click outside the brush takes it away. */
  axis(): Axis;
  /** A point on the bar of a region; a click filters by it, a second one takes the filter away. */
  region(code: string): Point;
  /**
   * Asked in the frame after each pointer event. Nothing: every chart has changed already. A promise: it resolves when
   * every chart has, or, after `activate`, when the page is ready for a brush.
   */
  settled(gesture: Gesture): Promise<void> | undefined;
  /** People in the bars of the selection, added up for each chart: contenders that draw the same say the same. */
  counted(): Readonly<Record<ChartId, number>>;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}
