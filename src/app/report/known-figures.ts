import { CASE_FIGURES } from "../../figures/cases/index";
import { recordFigures } from "../../figures/record/index";
import type { KnownFigures } from "../../model/report-link";
import type { Words } from "../../words/words";

/** The figures that a report may hold, in the order of their lists. */
export const KNOWN_FIGURES: KnownFigures & { readonly all: readonly string[] } = (() => {
  const record = recordFigures.map(({ id }) => id);
  return { record, cases: CASE_FIGURES, all: [...record, ...CASE_FIGURES] };
})();

export const titleOf = (figure: string, words: Words): string =>
  words.name(KNOWN_FIGURES.cases.includes(figure) ? "explore.figure" : "figure", `${figure}.title`);
