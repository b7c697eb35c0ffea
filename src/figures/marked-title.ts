import type { Words } from "../words/words";
import type { FigureView } from "./view";

/** The title of a figure where nothing else of it is seen, as among the properties of a file: marked where its people are not real. */
export const markedTitle = (
  { title, simulated }: Pick<FigureView, "title" | "simulated">,
  words: Words,
): string => (simulated === undefined ? title : words.t("explore.simulated.title", { title }));
