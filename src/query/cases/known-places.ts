import { textOfClause, type ReadState } from "../../model/case-permalink";
import { NOT_APPLICABLE, UNKNOWN } from "../../model/case-codes";
import type { FragmentProblem } from "../../model/record-permalink";
import { withClause, type Selection } from "../../model/selection";
import type { CodeSets } from "./measures";

/**
 * What was read of a fragment, without the places that the data have not: places are data, so that only these can tell.
 * They are reported as other unknown values are, and otherwise ignored.
 */
export function withKnownPlaces({ state, problems }: ReadState, sets: CodeSets): ReadState {
  const { comparison } = state;
  const first = knownIn(state.selection, sets);
  const second = comparison === undefined || comparison === "rest" ? undefined : knownIn(comparison, sets);
  const { comparison: _, ...alone } = state;
  // a group without a part of it would be another group
  const known = second && second.problems.length > 0 ? alone : state;
  return {
    state: { ...known, selection: first.selection },
    problems: [...problems, ...first.problems, ...(second?.problems ?? [])],
  };
}

function knownIn(
  selection: Selection,
  sets: CodeSets,
): { readonly selection: Selection; readonly problems: readonly FragmentProblem[] } {
  const places = new Set([UNKNOWN, NOT_APPLICABLE, ...sets.facility.map(({ codes }) => codes)]);
  const pairs = new Set(sets.transfer.flatMap(({ codes }) => codes.split(";")));
  const { facility, transfer } = selection;
  let known = selection;
  if (facility)
    known = withClause(
      known,
      "facility",
      facility.filter((code) => places.has(code)),
    );
  if (transfer)
    known = withClause(
      known,
      "transfer",
      transfer.filter((pair) => pairs.has(pair)),
    );
  const lost = (["facility", "transfer"] as const).filter(
    (dimension) => selection[dimension]?.length !== known[dimension]?.length,
  );
  const without = (key: (typeof lost)[number]): Selection => ({
    [key]: selection[key]?.filter((code) => !known[key]?.includes(code)),
  });
  return {
    selection: known,
    problems: lost.map((key) => ({ key, value: textOfClause(without(key), key) ?? "" })),
  };
}
