import type { Comparison } from "../../model/case-permalink";
import { baseOf, type Selection } from "../../model/selection";
import { readable, sql, sqlText, type Fragment } from "../sql";
import { binColumn } from "./bins";
import { DRAWS, type ShownId } from "./draws";
import type { Measure, Measures } from "./measures";
import { where } from "./where";

/** The numbers of some measures as questions that a person can ask again, the values in their places. */
export function figureSql(
  ids: readonly ShownId[],
  measures: Measures,
  { selection, comparison }: { readonly selection: Selection; readonly comparison?: Comparison },
): string {
  const conditionsOf = (id: ShownId): readonly Fragment[] =>
    comparison === undefined ? [where(selection, DRAWS[id])] : groupsOf(selection, comparison);
  const questions = ids.flatMap((id) =>
    conditionsOf(id).map((condition) => readable(questionOf(measures[id], binColumn(id), condition))),
  );
  return [...new Set(questions)].join(";\n\n");
}

/** Who is in either of two groups that are compared. */
const groupsOf = (selection: Selection, comparison: Comparison): readonly Fragment[] => [
  where(selection),
  comparison === "rest"
    ? sql`${where(baseOf(selection))}\n  AND NOT (${where(selection)})`
    : where(comparison),
];

const questionOf = (
  { bin, column, asSql }: Measure,
  name: string,
  condition: Fragment,
): Fragment => sql`SELECT ${asSql ?? bin} AS ${sqlText(asSql ? name : column)}, count(*) AS people
FROM people
WHERE ${condition}
GROUP BY ALL
ORDER BY ALL`;
