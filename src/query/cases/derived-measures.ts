import { dayAt, timeAxis } from "../../model/time-axis";
import { join, sql, sqlText, type Fragment } from "../sql";
import { binColumn, monthOf, type Bins, type BinsId } from "./bins";
import { ENUMS } from "./enums";
import type { Measure } from "./measures";

// Measures that share a column of numbers with others: it is read from the engine once, and counted once.

type AllBins = Readonly<Record<BinsId, Bins>>;

/** Weeks and months of the days of a column. */
export function coarser(bins: AllBins, lastDay: string) {
  const { days, weeks, months } = timeAxis(lastDay);
  const first = dayAt(0).getUTCFullYear();
  const week = (day: number): number => Math.floor(day / 7);
  const month = (day: number): number =>
    (dayAt(day).getUTCFullYear() - first) * 12 + dayAt(day).getUTCMonth();
  const of = (id: BinsId, size: number, binOf: (day: number) => number, asSql: Fragment): Measure => ({
    column: binColumn(id),
    bin: bins[id].bin,
    size,
    // a day that is known by its month alone stands at the end of it, which may be after the last day
    binsAt: Array.from({ length: days + 31 }, (_, day) => (binOf(day) < size ? [binOf(day)] : [])),
    asSql,
  });
  return {
    stayInWeek: of("stayInDay", weeks, week, sql`${bins.stayInDay.bin} // 7`),
    stayOutWeek: of("stayOutDay", weeks, week, sql`${bins.stayOutDay.bin} // 7`),
    stayInMonth: of("stayInDay", months, month, monthOf(bins.stayInDay.bin)),
    stayOutMonth: of("stayOutDay", months, month, monthOf(bins.stayOutDay.bin)),
  };
}

/** Codes that are told by a figure of two. */
export function partsOf(bins: AllBins) {
  const of = (id: BinsId, code: "sex" | "disability" | "care", binOf: (both: number) => number): Measure => ({
    column: binColumn(id),
    bin: bins[id].bin,
    size: ENUMS[code].length,
    binsAt: Array.from({ length: bins[id].size }, (_, both) => [binOf(both)]),
  });
  return {
    disability: of("disabilityCare", "disability", (both) => Math.floor(both / ENUMS.care.length)),
    care: of("disabilityCare", "care", (both) => both % ENUMS.care.length),
    sex: of("ageSex", "sex", (both) => both % ENUMS.sex.length),
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
      asSql: bins[id].bin,
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
