import type { FigureView } from "../figures/view";
import { aboutRows, type FileContext } from "./about";
import { answerParquet } from "./answer-parquet";
import { plainTable } from "./plain-table";

/** The table of a figure as Parquet, with what the file is in its footer. */
export function toParquet(view: FigureView, context: FileContext): Uint8Array<ArrayBuffer> {
  const { columns, rows } = plainTable(view, context.words);
  const said = new Map<string, string>();
  for (const { key, text } of aboutRows(view, context))
    said.set(key, [said.get(key), text].filter((part) => part !== undefined).join("\n"));
  const answer = {
    columns: columns.map(({ key, kind }) => ({ name: key, type: "", kind })),
    rows,
    isWhole: true,
    ms: 0,
  };
  return answerParquet(answer, Object.fromEntries(said));
}
