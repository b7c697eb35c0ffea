import { dimensionsOf, type Dimension } from "../../model/selection";
import { DRAWS } from "../../query/cases/draws";
import { hasOwnScale, isInShares } from "../../query/cases/own-scale";
import type { Key, Words } from "../../words/words";
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

/** Whether a figure is scaled to the selection, and draws nobody else. */
export const isOfOwnScale = ({ keepsScale }: CaseFigure, state: CaseState): boolean =>
  keepsScale !== true && hasOwnScale(state);

/** What a figure has to say of a state before anything else: whom it shows where it leaves a filter out, and on what scale. */
export function ownNotes(figure: CaseFigure, state: CaseState, words: Words): readonly string[] {
  const names = ownFilters(figure, state).map((dimension) =>
    words.name("explore.dimension-short", dimension),
  );
  return [
    ...(names.length === 0 ? [] : [words.t("explore.own-filter", { names: words.list(names) })]),
    ...(isOfOwnScale(figure, state) ? [words.t(scaleNote(state))] : []),
  ];
}

const scaleNote = (state: CaseState): Key => {
  if (isInShares(state)) return "explore.scale.note.share";
  return state.comparison === undefined ? "explore.scale.note" : "explore.scale.note.both";
};
