import type { Answer, AnswerColumn, Value } from "../../query/answer";
import type { Words } from "../../words/words";
import { cellText } from "./cell-text";

/** The body of a table of an answer as HTML, of the first `most` rows: thousands of cells are written as text. */
export const answerRowsHtml = ({ columns, rows }: Answer, most: number, words: Words): string =>
  rows
    .slice(0, most)
    .map((row) => `<tr>${columns.map((column, i) => cellHtml(column, row[i] ?? null, words)).join("")}</tr>`)
    .join("");

function cellHtml(column: AnswerColumn, value: Value, words: Words): string {
  const text = escape(cellText(column, value, words));
  if (value === null)
    return `<td class="${column.kind} unknown" title="${text}"><span aria-hidden="true">—</span><span class="for-readers">${text}</span></td>`;
  return `<td class="${column.kind}${text.includes("\n") ? " drawn" : ""}">${text}</td>`;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
