import { clipped } from "../../charts/text/shortened";
import type { Answer, AnswerColumn, Value } from "../../query/answer";
import type { Words } from "../../words/words";
import { cellText } from "./cell-text";

const MOST_ROWS = 1000;
const MOST_CELLS = 20_000;
const MOST_CHARACTERS = 200;
/** A plan of a question is drawn in many lines: they share this room in the table. */
const MOST_DRAWN = 400_000;

/** How many rows of an answer a page bears. */
export const rowsShown = ({ columns, rows }: Answer): number =>
  Math.min(rows.length, MOST_ROWS, Math.max(1, Math.floor(MOST_CELLS / columns.length)));

/**
 * The body of a table of an answer as HTML, of the first `most` rows: thousands of cells are written as text. Of a
 * long text stands the beginning, and how much follows.
 */
export function answerRowsHtml({ columns, rows }: Answer, most: number, words: Words): string {
  const drawn = Math.max(MOST_CHARACTERS, Math.floor(MOST_DRAWN / (most * columns.length)));
  const cells = (row: readonly Value[]) =>
    columns.map((column, i) => cellHtml(column, row[i] ?? null, drawn, words)).join("");
  return rows
    .slice(0, most)
    .map((row) => `<tr>${cells(row)}</tr>`)
    .join("");
}

function cellHtml(column: AnswerColumn, value: Value, drawn: number, words: Words): string {
  const text = cellText(column, value, words);
  if (value === null) return `<td class="${column.kind} nothing">${text}</td>`;
  const isDrawn = text.slice(0, drawn).includes("\n");
  const most = isDrawn ? drawn : MOST_CHARACTERS;
  return `<td class="${column.kind}${isDrawn ? " drawn" : ""}">${escape(clipped(text, most))}${restHtml(text, most, words)}</td>`;
}

function restHtml(text: string, most: number, words: Words): string {
  const left = text.length - most;
  if (left <= 0 || clipped(text, most) === text) return "";
  return ` <span class="ask-rest">${escape(words.t("sql.cell.rest", { count: left }))}</span>`;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
