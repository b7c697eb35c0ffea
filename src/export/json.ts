import type { FigureView } from "../figures/view";
import { isoDay } from "../model/iso-day";
import type { FileContext } from "./about";
import { plainTable } from "./plain-table";

/** A figure's table and all that it says, as JSON; the mark of simulated people stands first. */
export function toJson(view: FigureView, { words, origin }: FileContext): string {
  const { columns, rows } = plainTable(view, words);
  const said = {
    ...(view.simulated !== undefined && { simulated: view.simulated }),
    figure: view.id,
    lang: words.lang,
    title: view.title,
    subtitle: view.subtitle,
    ...(view.selection !== undefined && { selection: view.selection }),
    description: view.description.map(({ text }) => text),
    notes: view.notes,
    sources: view.sources,
    version: origin.version,
    asOf: isoDay(origin.asOf),
    ...(origin.retrieved && { retrieved: isoDay(origin.retrieved) }),
    address: origin.address,
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map(({ key }, i) => [key, row[i] ?? null]))),
  };
  return `${JSON.stringify(said, null, 1)}\n`;
}
