import type { Cell, TableRow, TableView } from "../../figures/view";
import type { Words } from "../../words/words";

/** The newest number of a series after a day, and the newest up to that day where there is one. */
export interface Change {
  /** What tells the series from the others of its figure; empty where nothing does. */
  readonly series: readonly string[];
  readonly value: string;
  readonly date: string;
  readonly before?: { readonly value: string; readonly date: string };
}

const NOT_A_SERIES: ReadonlySet<string> = new Set(["verification", "note", "source", "detail"]);

/** What is new in the table of a figure, from its rows after a day and its rows up to that day, both in the order of dates. */
export function changesOf(now: TableView, before: TableView): readonly Change[] {
  const [fresh, known] = [latestBySeries(now), latestBySeries(before)];
  return [...fresh].map(([key, { series, value, date }]) => {
    const earlier = known.get(key);
    return { series, value, date, ...(earlier && { before: { value: earlier.value, date: earlier.date } }) };
  });
}

/** What is new as a sentence of a report; undated rows are old and new, so that they say nothing here. */
export function changeSentence(changes: readonly Change[], since: Date, words: Words): string {
  const day = words.date(since);
  if (changes.length === 0) return words.t("report.text.new.none", { since: day });
  const parts = changes.map(({ series, value, date, before }) => {
    const who = series.length === 0 ? words.t("report.text.new.total") : series.join(", ");
    return before
      ? words.t("report.text.new.part", { who, value, date, before: before.value, beforeDate: before.date })
      : words.t("report.text.new.first", { who, value, date });
  });
  return words.t("report.text.new", { since: day, parts: parts.join("; ") });
}

function latestBySeries(table: TableView): ReadonlyMap<string, Change> {
  const latest = new Map<string, Change>();
  for (const row of table.rows) {
    const change = changeIn(row, table);
    if (change) latest.set(change.series.join("|"), change);
  }
  return latest;
}

/** A row that is drawn, as a number of its series; undefined for rows without a number or without a date. */
function changeIn({ cells, leftOut }: TableRow, { columns }: TableView): Change | undefined {
  const cellOf = (matches: (column: TableView["columns"][number]) => boolean): readonly Cell[] =>
    cells.filter((_, i) => columns[i] !== undefined && matches(columns[i]));
  const [date] = cellOf(({ kind }) => kind === "date");
  const [number] = cellOf(({ kind }) => kind === "number");
  if (leftOut || date === undefined || number?.value === undefined) return undefined;
  const series = cellOf(({ kind, key }) => kind === "text" && !NOT_A_SERIES.has(key))
    .map(({ text }) => text)
    .filter((text) => text !== "");
  return { series, value: number.text, date: date.text };
}
