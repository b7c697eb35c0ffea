import type { Answer, AnswerColumn, Value } from "../query/answer";
import { csvLine } from "./csv";

/**
 * An answer as CSV (RFC 4180, UTF-8 with a byte order mark for spreadsheets). Unknown is an empty cell, empty text
 * a quoted one. What rests on simulated rows says so in the first line and in every other one.
 */
export function answerCsv({ columns, rows }: Answer, simulated: string | undefined): string {
  const mark = simulated === undefined ? [] : [simulated];
  const header = csvLine([...mark, ...columns.map(({ name }) => name)]);
  const lines = rows.map((row) => {
    const cells = row.map((value, i) => cellOf(value, columns[i]));
    return [...mark.map((text) => csvLine([text]).slice(0, -2)), ...cells].join(",") + "\r\n";
  });
  return "\uFEFF" + header + lines.join("");
}

/** Plain numbers stand as they are, a minus sign too: they are no formulas. */
function cellOf(value: Value, column: AnswerColumn | undefined): string {
  if (value === null) return "";
  if (value === "") return '""';
  const isNumber =
    typeof value === "number" ||
    (column?.kind === "number" && /^-?(?:\d+(?:\.\d+)?|Infinity)$/.test(String(value)));
  if (Object.is(value, -0)) return "-0";
  return isNumber ? String(value) : csvLine([String(value)]).slice(0, -2);
}
