import type { FigureView } from "../../figures/view";
import { altText } from "../alt-text";
import type { DrawnPicture } from "./draw-picture";

/** A picture of a figure: as drawing and as pixels, with its size on the page. */
export interface ReportPicture extends DrawnPicture {
  readonly png: Uint8Array<ArrayBuffer>;
}

/** A figure of a report as it was answered; without a picture where there is nothing to draw. */
export interface RenderedFigure {
  readonly view: FigureView;
  /** The permanent address of the figure in its state. */
  readonly address: string;
  readonly picture?: ReportPicture;
}

const LONGEST = 1000;

/** What stands for the picture where nobody sees it, not longer than can be listened to. */
export function shortAltText(view: FigureView): string {
  const said = altText(view);
  return said.length <= LONGEST ? said : `${said.slice(0, LONGEST - 1).replace(/\s+\S*$/, "")}…`;
}
