import type { Words } from "../../../words/words";

const FIRST = "\u0001";
const SECOND = "\u0002";

/**
 * Says the numbers of a mark: "12 of 340 people", with the group compared with where there is one. The messages are
 * read once, so that hundreds of marks can be told anew within one step of a brush.
 */
export function teller(words: Words) {
  const ofAll = between(words.t("explore.people.of", { n: FIRST, all: SECOND }));
  const against = between(words.t("explore.compare.people", { first: FIRST, second: SECOND }));
  return (selected: number, everyone: number, compared?: number): string => {
    const n = words.number(selected);
    return ofAll(compared === undefined ? n : against(n, words.number(compared)), words.number(everyone));
  };
}

function between(text: string): (first: string, second: string) => string {
  const pieces = text.split(new RegExp(`(${FIRST}|${SECOND})`));
  return (first, second) =>
    pieces.map((piece) => (piece === FIRST ? first : piece === SECOND ? second : piece)).join("");
}
