import type { FigureView } from "../../figures/view";
import type { Place } from "./links";

/** What a figure that answers can be asked. A figure without it is a page before its engine is ready. */
export interface Live {
  /** A question is on its way; the drawing still answers the one before. */
  readonly pending: boolean;
  /** What failed, as a sentence. */
  readonly failed?: string | undefined;
  /** The values now chosen on one dimension; none clears it. */
  onchoose(dimension: string, values: readonly string[]): void;
  /** ISO days; empty text is an open end. */
  ondates(changed: { readonly from?: string; readonly to?: string }): void;
  /** One of many values of a dimension, on or off; the chosen ones stand in the order given. */
  ontoggle(dimension: string, value: string, order: readonly string[]): void;
  /** One ISO day; empty text clears it. */
  onday(day: string): void;
  onclear(): void;
  onretry(): void;
}

/** What a figure's files are made of: the figure in the state that is shown. */
export interface Exporting {
  /** One drawing for each width. */
  draw(widthsPx: readonly number[]): Promise<FigureView>;
  /** The state as it stands in an address, without the number sign. */
  state(): string;
}

export interface ExportSource {
  readonly from: Exporting;
  readonly place: Place;
}
