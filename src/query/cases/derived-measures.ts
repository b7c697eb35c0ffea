import { dayAt, timeAxis } from "../../model/time-axis";
import { join, sql, sqlText } from "../sql";
import { binColumn, type Bins, type BinsId } from "./bins";
import { CODE_LISTS } from "./code-lists";
import type { Measure } from "./measures";

// Measures that share a column of numbers with others: it is read from the engine once, and counted once.

type AllBins = Readonly<Record<BinsId, Bins>>;

/** Months of the days of a column. */
export function months(bins: AllBins, lastDay: string) {
  const { days, months: size } = timeAxis(lastDay);
  const first = dayAt(0).getUTCFullYear();
  const month = (day: number): number =>
    (dayAt(day).getUTCFullYear() - first) * 12 + dayAt(day).getUTCMonth();
  const of = (id: BinsId): Measure => ({
    column: binColumn(id),
    bin: bins[id].bin,
    size,
    binsAt: Array.from({ length: days }, (_, day) => [month(day)]),
  });
  return {
    stayInMonth: of("stayInDay"),
    stayOutMonth: of("stayOutDay"),
  };
}

/** Codes that are told by a figure of two. */
export function partsOf(bins: AllBins) {
  const of = (id: BinsId, code: "sex" | "disability" | "care", binOf: (both: number) => number): Measure => ({
    column: binColumn(id),
    bin: bins[id].bin,
    size: CODE_LISTS[code].length,
    binsAt: Array.from({ length: bins[id].size }, (_, both) => [binOf(both)]),
  });
  return {
    disability: of("disabilityCare", "disability", (both) => Math.floor(both / CODE_LISTS.care.length)),
    care: of("disabilityCare", "care", (both) => both % CODE_LISTS.care.length),
    sex: of("ageSex", "sex", (both) => both % CODE_LISTS.sex.length),
  };
}

/** Short lists of which everybody has one code each, as the digits of one number. */
export function packed<const Id extends BinsId>(
  bins: AllBins,
  ids: readonly Id[],
): Readonly<Record<Id, Measure>> {
  const weights = ids.map((_, i) => ids.slice(0, i).reduce((product, id) => product * bins[id].size, 1));
  const numbers = ids.reduce((product, id) => product * bins[id].size, 1);
  const terms = ids.map((id, i) => sql`${bins[id].bin}::INTEGER * ${sqlText(String(weights[i]))}`);
  const measures = ids.map((id, i): [Id, Measure] => [
    id,
    {
      column: binColumn(ids.join("_")),
      bin: join(terms, " + "),
      size: bins[id].size,
      binsAt: Array.from({ length: numbers }, (_, n) => [Math.floor(n / (weights[i] ?? 1)) % bins[id].size]),
    },
  ]);
  return Object.fromEntries(measures) as Readonly<Record<Id, Measure>>; // border: one for each id
}

/** Everyone in one bin. */
export const totalOf = ({ column, bin, binsAt = [] }: Measure): Measure => ({
  column,
  bin,
  size: 1,
  binsAt: binsAt.map(() => [0]),
});
