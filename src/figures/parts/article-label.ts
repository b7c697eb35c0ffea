import type { Words } from "../../words/words";

/** Number and short wording of an article of the Criminal Code: "368 Insulting the President". */
export const articleLabel = (article: string, words: Words): string =>
  `${article}\u00a0${words.name("article", article)}`;
