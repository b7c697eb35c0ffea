import type { FigureView, TableRow, TableView } from "../figures/view";
import { aboutRows, type FileContext } from "./about";
import { textOf } from "./plain-table";

/**
 * The table of a figure as CSV (RFC 4180, UTF-8 with a byte order mark for spreadsheets): first what the file is, a
 * line each that starts with a number sign, then the columns as shown, the plain number, its observation, the address
 * and whether the figure draws it. What rests on simulated people says so in every row. No cell can start a formula.
 */
export function toCsv(view: FigureView, context: FileContext): string {
  const { table, simulated } = view;
  const mark = simulated === undefined ? [] : [simulated];
  const about = aboutRows(view, context).map(({ key, text }) => [`# ${key}`, oneLine(text)]);
  const header = [
    ...mark,
    ...table.columns.map(({ label }) => label),
    "value",
    "observation",
    "address",
    "drawn",
  ];
  const rows = table.rows.map((row) => [...mark, ...line(row, table)]);
  return "\uFEFF" + [...about, header, ...rows].map(csvLine).join("");
}

function line(row: TableRow, { columns }: TableView): readonly string[] {
  const plain = row.cells.filter(({ value }) => value !== undefined);
  const source = row.cells[columns.findIndex(({ kind }) => kind === "source")];
  return [
    ...row.cells.map(textOf),
    plain.map(({ value }) => String(value)).join(" "),
    plain.flatMap(({ observation }) => observation ?? []).join(" "),
    source?.href ?? "",
    row.leftOut ? "no" : "yes",
  ];
}

/** One line of cells; none can start a formula. */
export const csvLine = (cells: readonly string[]): string => cells.map(csvCell).join(",") + "\r\n";

function csvCell(text: string): string {
  const safe = harmless(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text that no spreadsheet takes for a formula. */
export const harmless = (text: string): string => (/^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const oneLine = (text: string): string => text.replace(/\s+/g, " ");
