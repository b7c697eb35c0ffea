import { escapeXml } from "../figures/frame/block";
import type { FigureView } from "../figures/view";
import { aboutRows, type FileContext } from "./about";
import { harmless } from "./csv";
import { textOf } from "./plain-table";

/** The table as it is pasted: into a document as a table, into a spreadsheet as cells, none of them a formula. */
export function tableClip(
  view: FigureView,
  context: FileContext,
): { readonly html: string; readonly text: string } {
  const { table, simulated, title } = view;
  const said = aboutRows(view, context).filter(({ key }) => SAID.has(key));
  const rows = [table.columns.map(({ label }) => label), ...table.rows.map(({ cells }) => cells.map(textOf))];
  const [header = [], ...body] = rows.map((cells) => cells.map(harmless));
  const line = (tag: "th" | "td", cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeXml(cell)}</${tag}>`).join("")}</tr>`;
  const caption = [simulated, title].filter((text) => text !== undefined).join(". ");
  return {
    html: [
      `<table><caption>${escapeXml(caption)}</caption><thead>${line("th", header)}</thead>`,
      `<tbody>${body.map((cells) => line("td", cells)).join("")}</tbody></table>`,
      ...said.map(({ label, text }) => `<p>${escapeXml(`${label}: ${text}`)}</p>`),
    ].join(""),
    text: [
      caption,
      [header, ...body].map((cells) => cells.map((cell) => cell.replace(/\s+/g, " ")).join("\t")).join("\n"),
      ...said.map(({ label, text }) => `${label}: ${text}`),
    ].join("\n"),
  };
}

const SAID: ReadonlySet<string> = new Set(["selection", "source", "version", "as-of", "address"]);
