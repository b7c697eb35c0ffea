import { isoDay } from "../model/iso-day";
import type { Observation } from "../model/observation";
import type { Words } from "../words/words";
import type { Cell, Column, TableRow, TableView } from "./view";

/** A column that one figure adds between the date and the number: a category, a region, a sex. */
export interface ExtraColumn {
  readonly key: string;
  readonly label: string;
  cell(observation: Observation): Cell;
}

/** The table of a figure's observations, left-out rows too, each with its source and the reason. */
export function observationTable(
  rows: readonly Observation[],
  words: Words,
  { caption, extra = [] }: { readonly caption: string; readonly extra?: readonly ExtraColumn[] },
): TableView {
  const columns: Column[] = [
    { key: "as_of", label: words.t("table.as-of"), kind: "date" },
    ...extra.map(({ key, label }): Column => ({ key, label, kind: "text" })),
    { key: "value", label: words.t("table.value"), kind: "number" },
    { key: "verification", label: words.t("table.verification"), kind: "text" },
    { key: "source", label: words.t("table.source"), kind: "source" },
    { key: "note", label: words.t("table.note"), kind: "text" },
  ];
  const rowOf = (o: Observation): TableRow => ({
    leftOut: !o.drawn,
    cells: [
      dateCell(o, words),
      ...extra.map((column) => column.cell(o)),
      numberCell(o, words),
      { text: words.name("verification", o.verification) },
      sourceCell(o, words),
      noteCell(o, words),
    ],
  });
  return { caption, columns, rows: rows.map(rowOf) };
}

/** The date or the period that an observation describes. */
export function dateOf(o: Observation, words: Words): string {
  if (o.period_from && o.period_to) return words.period(o.period_from, o.period_to);
  return o.as_of ? words.date(o.as_of, o.as_of_precision ?? "day") : words.t("table.undated");
}

/** The date with the exact day, where it is one day and known. */
const dateCell = (o: Observation, words: Words): Cell => ({
  text: dateOf(o, words),
  ...(!(o.period_from && o.period_to) && o.as_of && o.as_of_precision === "day" && { day: isoDay(o.as_of) }),
});

/** The number with its qualifier in words, traceable to its observation. */
export const numberCell = (o: Observation, words: Words): Cell => ({
  text:
    o.unit === "percent"
      ? `${words.qualified(o.value, o.qualifier)}\u00a0%`
      : words.qualified(o.value, o.qualifier),
  value: o.value,
  observation: o.id,
});

/** Publisher and title as published, with the address and the day of publication. */
export function sourceCell(o: Observation, words: Words): Cell {
  const published = o.published_on
    ? `, ${words.shortDate(o.published_on, o.published_precision ?? "day")}`
    : "";
  return {
    text: (o.title === null ? o.publisher : `${o.publisher}: ${o.title}`) + published,
    lang: "en",
    ...(o.address !== null && { href: o.address }),
  };
}

function noteCell(o: Observation, words: Words): Cell {
  return {
    text: o.left_out === null ? "" : words.name("left-out", o.left_out),
    ...(o.note !== null && { quote: { text: o.note, lang: "en" } }),
  };
}
