import type { Origin } from "../figures/frame/origin";
import type { FigureView } from "../figures/view";
import { isoDay } from "../model/iso-day";
import type { Words } from "../words/words";

/** What a file of a figure says of itself beside its table. */
export interface FileContext {
  readonly words: Words;
  readonly origin: Origin;
}

/** One thing that a file says of itself: its name for programs, its name in words, and what it is. */
export interface AboutRow {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** Everything that a table is torn from when it stands alone, the mark of simulated people first. */
export function aboutRows(view: FigureView, { words, origin }: FileContext): readonly AboutRow[] {
  const row = (key: AboutKey, text: string | undefined): readonly AboutRow[] =>
    text === undefined || text === "" ? [] : [{ key, label: words.t(`export.${key}`), text }];
  return [
    ...row("simulated", view.simulated),
    ...row("title", view.title),
    ...row("unit", view.subtitle),
    ...row("selection", view.selection),
    ...row("reading", view.description.map(({ text }) => text).join(" ")),
    ...view.notes.flatMap((note) => row("note", note)),
    ...view.sources.flatMap(({ publisher, title, published, address }) =>
      row("source", [publisher, title, published, address].filter((part) => part !== undefined).join(". ")),
    ),
    ...row("licence", view.simulated === undefined ? words.t("export.licence.text") : undefined),
    ...row("version", origin.version),
    ...row("as-of", isoDay(origin.asOf)),
    ...row("retrieved", origin.retrieved && isoDay(origin.retrieved)),
    ...row("address", origin.address),
  ];
}

type AboutKey =
  | "simulated"
  | "title"
  | "unit"
  | "selection"
  | "reading"
  | "note"
  | "source"
  | "licence"
  | "version"
  | "as-of"
  | "retrieved"
  | "address";
