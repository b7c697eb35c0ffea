import type { CellObject, Row } from "write-excel-file/universal";
import type { FigureView } from "../figures/view";
import { aboutRows, type FileContext } from "./about";
import { harmless } from "./csv";
import { propertiesOf } from "./file-properties";
import { plainTable, type PlainColumn, type PlainValue } from "./plain-table";
import { coreProperties } from "./xlsx-properties";

/** The table of a figure as a workbook: real numbers and days on one sheet, what the file is on another. */
export async function toXlsx(view: FigureView, context: FileContext): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import("write-excel-file/universal");
  const { words } = context;
  const { columns, rows } = plainTable(view, words);
  const table: Row[] = [
    columns.map(({ label }) => ({ ...text(label), fontWeight: "bold" })),
    ...rows.map((row) => row.map((value, i) => cellOf(value, columns[i]))),
  ];
  const about: Row[] = aboutRows(view, context).map(({ label, text: said, key }) => [
    { ...text(label), fontWeight: "bold", alignVertical: "top" },
    { ...text(said), wrap: true, ...(key === "simulated" && { fontWeight: "bold" }) },
  ]);
  const sheets = [
    {
      data: table,
      sheet: words.t("export.table"),
      columns: columns.map(({ kind }) => ({ width: kind === "text" ? 28 : 14 })),
      stickyRowsCount: 1,
    },
    { data: about, sheet: words.t("export.about"), columns: [{ width: 24 }, { width: 100 }] },
  ];
  const { simulated } = view;
  const features = simulated === undefined ? [] : [coreProperties(propertiesOf(view, words), simulated)];
  const blob = await write(sheets, { features }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Text is a text cell, never a formula, and stays one when the sheet is saved as CSV. */
const text = (value: string): CellObject => ({ value: harmless(value), type: String });

function cellOf(value: PlainValue, column: PlainColumn | undefined): CellObject | null {
  if (value === null || value === "") return null;
  if (typeof value === "number") return { value, type: Number };
  if (typeof value === "boolean") return { value, type: Boolean };
  return column?.kind === "day"
    ? { value: new Date(`${value}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" }
    : text(value);
}
