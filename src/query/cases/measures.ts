import { CHARGE_ANSWERS, CHARGES, CONDITION_ANSWERS, CONDITIONS, DESIGNATIONS } from "../../model/case-codes";
import { dayAt, timeAxis } from "../../model/time-axis";
import { sql, type Fragment } from "../sql";
import { ENUMS, type EnumColumn } from "./enums";
import { binColumn, binsOf, monthOf, type Bins, type BinsId } from "./bins";

/** People counted in bins: `bin` gives a number for a row of `people`, and `binsAt` says which bins that number counts in. */
export interface Measure {
  /** Names the number; measures of one column are counted together. */
  readonly column: string;
  /** NULL for whoever is in none. */
  readonly bin: Fragment;
  /** How many bins there are. */
  readonly size: number;
  /** The bins of each number of the column, where a person may be in several; absent where the number is the bin. */
  readonly binsAt?: readonly (readonly number[])[];
  /** The bin as SQL says it, where the column is finer than the bins. */
  readonly asSql?: Fragment;
}

/** A set of codes that occurs, with its number; codes separated by semicolons. */
export interface CodeSet {
  readonly set: number;
  readonly codes: string;
}
export interface CodeSets {
  readonly charge: readonly CodeSet[];
  readonly condition: readonly CodeSet[];
  /** The conditions of somebody and, after a slash, the charges. */
  readonly conditionCharge: readonly CodeSet[];
  /** One code each. */
  readonly facility: readonly CodeSet[];
  /** Pairs of places as `pairOf` writes them; whoever was never transferred has none. */
  readonly transfer: readonly CodeSet[];
}

/**
 * `total` counts everyone in one bin; `conditionSet` counts each combination of conditions; `conditionByCharge` has a
 * bin for each condition and article, row by row, and one more for whoever has no such pair; `transfer` counts people
 * by pair of places, `transferred` those with any, `transfersMade` the transfers themselves.
 */
export type MeasureId =
  | BinsId
  | "stayInWeek"
  | "stayOutWeek"
  | "inMonth"
  | "outMonth"
  | "disability"
  | "care"
  | "sex"
  | "charge"
  | "condition"
  | "conditionSet"
  | "conditionByCharge"
  | "facility"
  | "transfer"
  | "transferred"
  | "transfersMade"
  | "total";
export type Measures = Readonly<Record<MeasureId, Measure>>;

/** Every way the explorer counts people, for data that end on `lastDay` and hold these sets of codes. */
export function measuresOf(lastDay: string, sets: CodeSets): Measures {
  const bins = binsOf(lastDay);
  const binned = Object.entries(bins).map(([id, { size, bin }]): [string, Measure] => [
    id,
    { column: binColumn(id), bin, size },
  ]);
  return {
    ...(Object.fromEntries(binned) as Readonly<Record<BinsId, Measure>>), // border: one for each key of binsOf
    ...coarser(bins, lastDay),
    disability: partOf("disabilityCare", bins, "disability", (both) => Math.floor(both / ENUMS.care.length)),
    care: partOf("disabilityCare", bins, "care", (both) => both % ENUMS.care.length),
    sex: partOf("ageSex", bins, "sex", (both) => both % ENUMS.sex.length),
    charge: severalOf("charge_set", CHARGE_ANSWERS, sets.charge),
    condition: severalOf("condition_set", CONDITION_ANSWERS, sets.condition),
    conditionSet: { ...ofColumn("condition_set"), size: sets.condition.length },
    conditionByCharge: conditionByCharge(sets),
    facility: { ...ofColumn("facility_set"), size: sets.facility.length },
    ...transferMeasures(sets.transfer),
    total: {
      column: binColumn("designation"),
      bin: bins.designation.bin,
      size: 1,
      binsAt: DESIGNATIONS.map(() => [0]),
    },
  };
}

/** Weeks and months of the days of a column, which is read once for all of them. */
function coarser(bins: Readonly<Record<DayBins, Bins>>, lastDay: string) {
  const { days, weeks, months } = timeAxis(lastDay);
  const first = dayAt(0).getUTCFullYear();
  const week = (day: number): number => Math.floor(day / 7);
  const month = (day: number): number =>
    (dayAt(day).getUTCFullYear() - first) * 12 + dayAt(day).getUTCMonth();
  const of = (id: DayBins, size: number, binOf: (day: number) => number, asSql: Fragment): Measure => ({
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
    inMonth: of("inDay", months, month, monthOf("detained")),
    outMonth: of("outDay", months, month, monthOf("released")),
  };
}
type DayBins = "inDay" | "outDay" | "stayInDay" | "stayOutDay";

/** A code that is told by a column which says two things at once. */
function partOf(
  both: "disabilityCare" | "ageSex",
  bins: Readonly<Record<typeof both, Bins>>,
  code: EnumColumn,
  binOf: (number: number) => number,
): Measure {
  const { bin, size } = bins[both];
  return {
    column: binColumn(both),
    bin,
    size: ENUMS[code].length,
    binsAt: Array.from({ length: size }, (_, number) => [binOf(number)]),
    asSql: raw(`enum_code(${code})`),
  };
}

/** Text of this program, never a reader's words. */
const raw = (text: string): Fragment => ({ text, params: [] });

/** Every pair of places that occurs, in the order of its bins. */
export const transferPairs = (sets: readonly CodeSet[]): readonly string[] =>
  [...new Set(sets.flatMap(({ codes }) => pairsIn(codes)))].sort();

const pairsIn = (codes: string): readonly string[] => (codes === "" ? [] : codes.split(";"));

function transferMeasures(sets: readonly CodeSet[]) {
  const column = ofColumn("transfer_set");
  const bins = new Map(transferPairs(sets).map((pair, bin) => [pair, bin]));
  const bySet = <T>(of: (pairs: readonly string[]) => T): readonly T[] => {
    const made: T[] = [];
    for (const { set, codes } of sets) made[set] = of(pairsIn(codes));
    return made;
  };
  return {
    transfer: {
      ...column,
      size: bins.size,
      binsAt: bySet((pairs) => [...new Set(pairs)].map((pair) => bins.get(pair) ?? -1)),
    },
    transferred: { ...column, size: 1, binsAt: bySet((pairs) => (pairs.length > 0 ? [0] : [])) },
    transfersMade: { ...column, size: 1, binsAt: bySet((pairs) => pairs.map(() => 0)) },
  };
}

function conditionByCharge({ conditionCharge }: CodeSets): Measure {
  const places = (known: readonly string[], codes: string): readonly number[] =>
    codes.split(";").flatMap((code) => (known.includes(code) ? [known.indexOf(code)] : []));
  const none = [CONDITIONS.length * CHARGES.length];
  const binsAt: (readonly number[])[] = [];
  for (const { set, codes } of conditionCharge) {
    const [conditions = "", charges = ""] = codes.split("/");
    const columns = places(CHARGES, charges);
    const bins = places(CONDITIONS, conditions).flatMap((row) =>
      columns.map((column) => row * CHARGES.length + column),
    );
    binsAt[set] = bins.length === 0 ? none : bins;
  }
  return { ...ofColumn("condition_charge_set"), size: CONDITIONS.length * CHARGES.length + 1, binsAt };
}

/** A number that stands in a column of `people`. */
const ofColumn = (column: string): Pick<Measure, "column" | "bin"> => ({
  column,
  bin: { text: column, params: [] },
});

function severalOf(column: string, known: readonly string[], sets: readonly CodeSet[]): Measure {
  const binsAt: number[][] = [];
  for (const { set, codes } of sets) binsAt[set] = codes.split(";").map((code) => known.indexOf(code));
  return { ...ofColumn(column), size: known.length, binsAt };
}
