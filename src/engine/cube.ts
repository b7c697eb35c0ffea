import type { Measure } from "../query/cases/measures";
import type { WholeNumbers } from "./engine";
import { pauses } from "./pauses";

/** The bin of every person in the column of a measure; -1 for whoever is in none. */
export type BinColumns = Readonly<Record<string, BinColumn>>;
/** Narrow where its numbers allow. */
export type BinColumn = WholeNumbers;

/** People in each bin of each measure. */
export type Counts<Id extends string> = Readonly<Record<Id, Int32Array>>;
export type Asked<Id extends string> = Readonly<Record<Id, Measure>>;

/** The counts of some rows. */
export async function countAll<Id extends string>(
  columns: BinColumns,
  asked: Asked<Id>,
  rows: ArrayLike<number>,
): Promise<Counts<Id>> {
  const counts = zeros(asked);
  const pause = pauses();
  for (const { column, targets } of byColumn(asked, counts)) {
    await pause();
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
 * Puts the rows in the order of the active measure and notes, for each measure, the counts of all rows before each
 * block of them. An interval is then a run of rows: the difference of two notes, and the rows of the two blocks that it
 * cuts, counted one by one. The method is that of prefix sums over blocks (Ho et al., SIGMOD 1997); a note for every
 * block, and not for every day, is made a hundred times faster for few people and is small enough to stay in the cache
 * for many.
 */
export async function buildCube<Id extends string>(
  columns: BinColumns,
  active: Measure,
  asked: Asked<Id>,
  rows: ArrayLike<number>,
): Promise<Cube<Id>> {
  const pause = pauses();
  const { order, starts } = inOrderOf(bins(columns, active.column), active.size, rows);
  const perBlock = rowsPerBlock(order.length);
  const ordered = new Map<string, BinColumn>();
  const inOrder = (column: string): BinColumn => {
    const found = ordered.get(column) ?? gather(bins(columns, column), order);
    ordered.set(column, found);
    return found;
  };
  const notes: [Id, Noted][] = [];
  for (const id of keysOf(asked)) {
    await pause();
    const { column, size, binsAt } = asked[id];
    const single = binsAt && onlyBins(binsAt);
    const numbers = inOrder(column);
    notes.push([
      id,
      single ? note({ size }, binned(numbers, single), perBlock) : note(asked[id], numbers, perBlock),
    ]);
  }
  const noted = Object.fromEntries(notes) as Readonly<Record<Id, Noted>>; // border: one for each key
  return {
    add(id, from, to, into, sign = 1) {
      const low = starts[Math.max(0, from)] ?? 0;
      const high = starts[Math.min(active.size - 1, to) + 1] ?? 0;
      const { target, column, sums } = noted[id];
      const [first, last] = [Math.ceil(low / perBlock), Math.floor(high / perBlock)];
      if (first >= last) return countRows(target, column, low, high, into, sign);
      const { size } = target;
      for (let bin = 0, a = first * size, b = last * size; bin < size; bin += 1)
        into[bin] = (into[bin] ?? 0) + sign * ((sums[b + bin] ?? 0) - (sums[a + bin] ?? 0));
      countRows(target, column, low, first * perBlock, into, sign);
      countRows(target, column, last * perBlock, high, into, sign);
    },
  };
}

/** A column of as many rows, with numbers of the same width. */
export function blank(like: BinColumn, rows: number): BinColumn {
  if (like instanceof Int8Array) return new Int8Array(rows);
  return like instanceof Int16Array ? new Int16Array(rows) : new Int32Array(rows);
}

/** The numbers of the rows in their order: to count a run of them is then to read memory from one end to the other. */
function gather(column: BinColumn, order: Int32Array): BinColumn {
  const ordered = blank(column, order.length);
  for (let i = 0; i < order.length; i += 1) ordered[i] = column[order[i] ?? -1] ?? -1;
  return ordered;
}

/** The bin of each number of a column. */
function binned(numbers: BinColumn, binOf: BinColumn): BinColumn {
  const own = blank(binOf, numbers.length);
  for (let i = 0; i < numbers.length; i += 1) own[i] = binOf[numbers[i] ?? -1] ?? -1;
  return own;
}

/** The bin of each number, -1 for none; nothing where a number counts in several. */
function onlyBins(binsAt: readonly (readonly number[] | undefined)[]): BinColumn | undefined {
  const only = new Int16Array(binsAt.length);
  let most = 0;
  for (let number = 0; number < binsAt.length; number += 1) {
    const at = binsAt[number] ?? NO_BINS;
    if (at.length > 1) return undefined;
    only[number] = at[0] ?? -1;
    most = Math.max(most, at[0] ?? -1);
  }
  return most < 128 ? Int8Array.from(only) : only;
}

interface Noted {
  readonly target: Pick<Measure, "size" | "binsAt">;
  /** The bins of the rows, in the order of the active measure. */
  readonly column: BinColumn;
  /** Block by block, the counts of all rows before it. */
  readonly sums: Int32Array;
}

/**
 * Rows that are in a bin, by bin; `starts` says where each bin begins, and at its end how many rows there are. A number
 * past the last bin is in none: a day that is known by its month alone may stand after the end of an axis.
 */
function inOrderOf(
  at: BinColumn,
  size: number,
  rows: ArrayLike<number>,
): { readonly order: Int32Array; readonly starts: Int32Array } {
  const isBin = (number: number): boolean => number >= 0 && number < size;
  const starts = new Int32Array(size + 1);
  for (let i = 0; i < rows.length; i += 1) {
    const bin = at[rows[i] ?? -1] ?? -1;
    if (isBin(bin)) starts[bin + 1] = (starts[bin + 1] ?? 0) + 1;
  }
  for (let bin = 0; bin < size; bin += 1) starts[bin + 1] = (starts[bin + 1] ?? 0) + (starts[bin] ?? 0);
  const next = starts.slice(0, size);
  const order = new Int32Array(starts[size] ?? 0);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? -1;
    const bin = at[row] ?? -1;
    if (!isBin(bin)) continue;
    const place = next[bin] ?? 0;
    order[place] = row;
    next[bin] = place + 1;
  }
  return { order, starts };
}

/** Few rows to count one by one, and few blocks to note: both grow with the root of the rows. */
const rowsPerBlock = (rows: number): number => 2 ** Math.ceil(Math.log2(Math.max(64, Math.sqrt(rows) / 2)));

function note(target: Noted["target"], column: BinColumn, perBlock: number): Noted {
  const { size } = target;
  const blocks = Math.floor(column.length / perBlock);
  const sums = new Int32Array((blocks + 1) * size);
  const sofar = new Int32Array(size);
  for (let block = 0; block < blocks; block += 1) {
    countRows(target, column, block * perBlock, (block + 1) * perBlock, sofar, 1);
    sums.set(sofar, (block + 1) * size);
  }
  return { target, column, sums };
}

/** Adds each of a run of rows, `end` not included, to the bins that it is in. */
function countRows(
  { binsAt }: Noted["target"],
  column: BinColumn,
  begin: number,
  end: number,
  into: Int32Array,
  sign: 1 | -1,
): void {
  for (let i = begin; i < end; i += 1) {
    const number = column[i] ?? -1;
    if (number < 0) continue;
    if (binsAt === undefined) into[number] = (into[number] ?? 0) + sign;
    else for (const bin of binsAt[number] ?? NO_BINS) into[bin] = (into[bin] ?? 0) + sign;
  }
}

const NO_BINS: readonly number[] = [];

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

function zeros<Id extends string>(asked: Asked<Id>): Counts<Id> {
  return Object.fromEntries(keysOf(asked).map((id) => [id, new Int32Array(asked[id].size)])) as Counts<Id>; // border: one for each key
}

const keysOf = <Id extends string>(asked: Asked<Id>): readonly Id[] => Object.keys(asked) as Id[]; // border: a record of its keys
