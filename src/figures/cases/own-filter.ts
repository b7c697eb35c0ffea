import { dimensionsOf, type Dimension } from "../../model/selection";
import { DRAWS } from "../../query/cases/draws";
import type { Words } from "../../words/words";
import type { CaseFigure } from "./case-figure";
import type { CaseState } from "./case-view";

/** The filters that a figure leaves out of its numbers because it draws what they are about; of two groups, none. */
export function ownFilters(
  { ids, idsIn }: CaseFigure,
  { selection, comparison, mode }: CaseState,
): readonly Dimension[] {
  if (comparison !== undefined) return [];
  const drawn = new Set((idsIn?.(mode) ?? ids).flatMap((id): readonly Dimension[] => DRAWS[id]));
  return dimensionsOf(selection).filter((dimension) => drawn.has(dimension));
}

/** What a figure has to say where it leaves a filter out: whom it shows then. */
export function ownFilterNotes(figure: CaseFigure, state: CaseState, words: Words): readonly string[] {
  const names = ownFilters(figure, state).map((dimension) =>
    words.name("explore.dimension-short", dimension),
  );
  return names.length === 0 ? [] : [words.t("explore.own-filter", { names: words.list(names) })];
}
