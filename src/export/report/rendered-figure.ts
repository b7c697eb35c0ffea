import { joinSentences } from "./join-sentences";
import type { FigureView } from "../../figures/view";

/** A picture of a figure: as drawing and as pixels, with its size on the page. */
export interface ReportPicture {
  readonly svg: string;
  /** Empty where nobody asked for pixels. */
  readonly png: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A figure of a report as it was answered; without a picture where there is nothing to draw. */
export interface RenderedFigure {
  readonly view: FigureView;
  /** The permanent address of the figure in its state. */
  readonly address: string;
  readonly picture?: ReportPicture;
}

const LONGEST = 1000;

/** What stands for the picture where nobody sees it: what is shown, of whom, and what it says. */
export function altTextOf({ title, simulated, subtitle, selection, description }: FigureView): string {
  const said = joinSentences([simulated, title, subtitle, selection, ...description.map(({ text }) => text)]);
  return said.length <= LONGEST ? said : `${said.slice(0, LONGEST - 1).replace(/\s+\S*$/, "")}…`;
}
