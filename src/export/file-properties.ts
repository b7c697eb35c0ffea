import { markedTitle } from "../figures/marked-title";
import type { FigureView } from "../figures/view";
import type { Words } from "../words/words";
import { altText } from "./alt-text";

/** What a file of a figure says of itself to those who have not opened it. */
export interface FileProperties {
  readonly title: string;
  readonly description: string;
}

/** The title and the words of a figure; both begin with the mark where its people are not real. */
export const propertiesOf = (view: FigureView, words: Words): FileProperties => ({
  title: markedTitle(view, words),
  description: altText(view),
});
