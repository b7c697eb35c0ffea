import type { Selection } from "../../model/selection";
import { join, readable, sql } from "../sql";
import { binColumn } from "./bins";
import { DRAWS, type ShownId } from "./draws";
import type { Measures } from "./measures";
import { where } from "./where";

/** The numbers of some measures as questions that a person can ask again, the values in their places. */
export function figureSql(ids: readonly ShownId[], measures: Measures, selection: Selection): string {
  const questions = ids.map((id) => {
    const { bin, column, asSql } = measures[id];
    return sql`SELECT ${asSql ?? bin} AS ${{ text: asSql ? binColumn(id) : column, params: [] }}, count(*) AS people
FROM people
WHERE ${where(selection, DRAWS[id])}
GROUP BY ALL
ORDER BY ALL`;
  });
  return readable(join(questions, ";\n\n"));
}
