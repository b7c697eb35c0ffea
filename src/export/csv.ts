import type { FigureView, TableRow, TableView } from "../figures/view";

/**
 * The table of a figure as CSV (RFC 4180, UTF-8 with a byte order mark for spreadsheets): the columns
 * as shown, then the plain number, its observation, the address and whether the figure draws it.
 * No cell can start a formula.
 */
export function toCsv({ table }: Pick<FigureView, "table">): string {
  const header = [...table.columns.map(({ label }) => label), "value", "observation", "address", "drawn"];
  return "\uFEFF" + [header, ...table.rows.map((row) => line(row, table))].map(csvLine).join("");
}

function line(row: TableRow, { columns }: TableView): readonly string[] {
  const plain = row.cells.filter(({ value }) => value !== undefined);
  const source = row.cells[columns.findIndex(({ kind }) => kind === "source")];
  return [
    ...row.cells.map(({ text, quote }) => [text, quote?.text].filter(Boolean).join(" ")),
    plain.map(({ value }) => String(value)).join(" "),
    plain.flatMap(({ observation }) => observation ?? []).join(" "),
    source?.href ?? "",
    row.leftOut ? "no" : "yes",
  ];
}

/** One line of cells; none can start a formula. */
export const csvLine = (cells: readonly string[]): string => cells.map(csvCell).join(",") + "\r\n";

function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
