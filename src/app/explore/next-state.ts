import { holdsClauses, type ExplorerState } from "../../model/case-permalink";
import {
  dimensionsOf,
  withClause,
  without,
  type Clauses,
  type ListDimension,
  type Selection,
  type Several,
} from "../../model/selection";

/** One code of a list taken in, or out again. */
export function withToggled(selection: Selection, dimension: ListDimension, code: string): Selection {
  if (dimension !== "condition" && dimension !== "charge")
    return withList(selection, dimension, toggled(selection[dimension] ?? [], code));
  const { codes = [], match = "any" } = selection[dimension] ?? {};
  return withList(selection, dimension, { codes: toggled(codes, code), match });
}

/** Whoever has one of the codes that are chosen, or has all of them; nothing where none is. */
export function withMatch(
  selection: Selection,
  dimension: "condition" | "charge",
  match: "any" | "all",
): Selection {
  const clause = selection[dimension];
  return clause ? withList(selection, dimension, { ...clause, match }) : selection;
}

/** Clauses set together; taken away where they are set already. */
export const withPart = (selection: Selection, part: Selection): Selection =>
  holdsClauses(selection, part) ? without(selection, dimensionsOf(part)) : { ...selection, ...part };

/** A part of a state set, or taken away. Shares go with the group compared with: nobody alone has any to compare. */
export function withOption<K extends "comparison" | "scale" | "map" | "view">(
  state: ExplorerState,
  key: K,
  value: ExplorerState[K],
): ExplorerState {
  const { [key]: _, ...rest } = state;
  if (value !== undefined) return { ...(rest as ExplorerState), [key]: value }; // border: a state without one of its options
  const { scale, ...unscaled } = rest as ExplorerState; // border: the same
  return key === "comparison" && scale === "share" ? unscaled : (rest as ExplorerState); // border: the same
}

const withList = (
  selection: Selection,
  dimension: ListDimension,
  clause: readonly string[] | Several<string>,
): Selection => withClause(selection, dimension, clause as Clauses[typeof dimension]); // border: the codes come from the list of this dimension

const toggled = (codes: readonly string[], code: string): readonly string[] =>
  codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code];
