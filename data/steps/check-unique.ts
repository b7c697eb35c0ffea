import type { SourceName } from "../source-files";
import type { Problem } from "./problem";
import type { SourceRow } from "./read-source";

/** The columns that together name a row, in the files where a row has a name. */
const NAMED_BY: Partial<Record<SourceName, readonly string[]>> = {
  observations: ["id"],
  indicators: ["indicator", "part"],
  categories: ["indicator", "category"],
  "series-rules": ["series"],
  "series-definitions": ["series", "definition"],
  contradictions: ["id"],
  left_out_reasons: ["reason"],
  places: ["code"],
  articles: ["article"],
  chapters: ["chapter_number"],
  cases: ["id"],
  events: ["id"],
  regions: ["region"],
};

/** A name stands for one row. */
export function checkUnique(source: Readonly<Record<SourceName, readonly SourceRow[]>>): Problem[] {
  // border: the keys of a literal
  return (Object.entries(NAMED_BY) as [SourceName, readonly string[]][]).flatMap(([name, columns]) => {
    const lines = new Map<string, number>();
    return source[name].flatMap(({ file, line, cells }) => {
      const value = columns.map((column) => cells[column] ?? "").join(", ");
      const before = lines.get(value);
      lines.set(value, before ?? line);
      const column = columns.join("+");
      return before === undefined
        ? []
        : [{ file, line, column, expected: `a name not used on line ${before}`, value }];
    });
  });
}
