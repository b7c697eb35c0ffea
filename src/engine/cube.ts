import type { Measure } from "../query/cases/measures";

/** The bin of every person in the column of a measure; -1 for whoever is in none. */
export type BinColumns = Readonly<Record<string, BinColumn>>;
/** Narrow where its numbers allow. */
export type BinColumn = Int16Array | Int32Array;

/** People in each bin of each measure. */
export type Counts<Id extends string> = Readonly<Record<Id, Int32Array>>;
export type Asked<Id extends string> = Readonly<Record<Id, Measure>>;

/** The counts of some rows. */
export function countAll<Id extends string>(
  columns: BinColumns,
  asked: Asked<Id>,
  rows: ArrayLike<number>,
): Counts<Id> {
  const counts = zeros(asked, 1);
  for (const { column, targets } of byColumn(asked, counts)) {
    const numbers = tally(bins(columns, column), rows, highest(targets));
    for (const target of targets) spread(numbers, target);
  }
  return counts;
}

/** Counts for any run of bins of the active measure, without asking again. */
export interface Cube<Id extends string> {
  /** Adds to `into` the people of bins `from` to `to` of the active measure, both inclusive, times `sign`. */
  add(id: Id, from: number, to: number, into: Int32Array, sign?: 1 | -1): void;
}

/**
 * Counts each measure by the bins of the active one, once, and keeps the running sums: a brush is then one
 * subtraction a bin. The method is that of data cubes with prefix sums (Ho et al., SIGMOD 1997).
 */
export function buildCube<Id extends string>(
  columns: BinColumns,
  active: Measure,
  asked: Asked<Id>,
  rows: ArrayLike<number>,
): Cube<Id> {
  const sums = zeros(asked, active.size + 1);
  const at = bins(columns, active.column);
  for (const { column, targets } of byColumn(asked, sums))
    for (const target of targets) addRows(target, bins(columns, column), at, rows);
  for (const id of keysOf(asked)) accumulate(sums[id], asked[id].size);
  return {
    add(id, from, to, into, sign = 1) {
      const { size } = asked[id];
      const sum = sums[id];
      const low = Math.max(0, from) * size;
      const high = (Math.min(active.size - 1, to) + 1) * size;
      if (high <= low) return;
      for (let bin = 0; bin < size; bin += 1)
        into[bin] = (into[bin] ?? 0) + sign * ((sum[high + bin] ?? 0) - (sum[low + bin] ?? 0));
    },
  };
}

interface Target {
  readonly size: number;
  readonly binsAt: Measure["binsAt"];
  readonly counts: Int32Array;
}

/** How many of the rows hold each number. */
function tally(column: BinColumn, rows: ArrayLike<number>, size: number): Int32Array {
  const numbers = new Int32Array(size);
  for (let i = 0; i < rows.length; i += 1) {
    const number = column[rows[i] ?? -1] ?? -1;
    if (number >= 0) numbers[number] = (numbers[number] ?? 0) + 1;
  }
  return numbers;
}

function spread(numbers: Int32Array, { binsAt, counts }: Target): void {
  numbers.forEach((people, number) => {
    for (const bin of binsAt ? (binsAt[number] ?? []) : [number]) counts[bin] = (counts[bin] ?? 0) + people;
  });
}

/** Row a + 1 of the table of sums takes the people of bin a; row 0 stays zero. */
function addRows(
  { size, binsAt, counts }: Target,
  column: BinColumn,
  at: BinColumn,
  rows: ArrayLike<number>,
): void {
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? -1;
    const active = at[row] ?? -1;
    const number = column[row] ?? -1;
    if (active < 0 || number < 0) continue;
    const offset = (active + 1) * size;
    if (binsAt === undefined) counts[offset + number] = (counts[offset + number] ?? 0) + 1;
    else for (const bin of binsAt[number] ?? []) counts[offset + bin] = (counts[offset + bin] ?? 0) + 1;
  }
}

function accumulate(sum: Int32Array, size: number): void {
  for (let i = size; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (sum[i - size] ?? 0);
}

/** Measures of one column are counted together. */
function byColumn<Id extends string>(
  asked: Asked<Id>,
  counts: Counts<Id>,
): readonly { readonly column: string; readonly targets: readonly Target[] }[] {
  const ids = keysOf(asked);
  return [...new Set(ids.map((id) => asked[id].column))].map((column) => ({
    column,
    targets: ids.flatMap((id): Target[] => {
      const { size, binsAt, column: own } = asked[id];
      return own === column ? [{ size, binsAt, counts: counts[id] }] : [];
    }),
  }));
}

function bins(columns: BinColumns, column: string): BinColumn {
  const found = columns[column];
  if (found === undefined)
    throw new TypeError(`column: expected one of ${Object.keys(columns).join(", ")}, got ${column}`);
  return found;
}

/** One more than the largest number that a column may hold. */
const highest = (targets: readonly Target[]): number =>
  Math.max(...targets.map(({ size, binsAt }) => binsAt?.length ?? size));

function zeros<Id extends string>(asked: Asked<Id>, rows: number): Counts<Id> {
  return Object.fromEntries(
    keysOf(asked).map((id) => [id, new Int32Array(rows * asked[id].size)]),
  ) as Counts<Id>; // border: one for each key
}

const keysOf = <Id extends string>(asked: Asked<Id>): readonly Id[] => Object.keys(asked) as Id[]; // border: a record of its keys
