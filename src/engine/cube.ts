import type { Measure } from "../query/cases/measures";
import {
  byColumn,
  columnOf,
  type Asked,
  type BinColumn,
  type BinColumns,
  type Counts,
  type Target,
} from "./bin-columns";
import { addNumber, listBins, type BinLists } from "./bin-lists";
import { pauses } from "./pauses";

/** Counts for any run of bins of the active measure, without asking again. */
export interface Cube<Id extends string> {
  /** Adds to `into` the people of bins `from` to `to` of the active measure, both inclusive, times `sign`. */
  add(from: number, to: number, into: Counts<Id>, sign?: 1 | -1): void;
}

/**
 * Notes, for each measure, the counts of all rows before each block of bins of the active measure. An interval is then
 * the difference of two notes, and the rows of the blocks that it cuts, counted one by one. The method is that of prefix
 * sums over blocks (Ho et al., SIGMOD 1997). Blocks hold as many rows as each other, not as many bins: most of thousands
 * of days have few rows, and a few days have most.
 */
export async function buildCube<Id extends string>(
  columns: BinColumns,
  active: Measure,
  asked: Asked<Id>,
  rows: ArrayLike<number>,
): Promise<Cube<Id>> {
  const pause = pauses();
  const { size } = active;
  const at = columnOf(columns, active.column);
  const before = rowsBefore(at, size, rows);
  const bounds = boundsOf(before);
  const blocks = blocksOf(at, bounds, rows);
  const notes: Note<Id>[] = [];
  for (const { column, targets } of byColumn(columns, asked)) {
    await pause();
    notes.push(...(await noteColumn(column, targets, rows, blocks, pause)));
  }
  const cut = blocks.count < size ? { order: inOrderOf(at, before, rows), before } : undefined;
  /** Puts how many rows stand before a bin into `people`, an array a note. */
  const countUpTo = (bin: number, people: readonly Int32Array[]): void => {
    const block = nearest(blocks, before, bin);
    notes.forEach((note, n) => {
      const counts = people[n];
      if (counts === undefined) return;
      if (block === 0) counts.fill(0);
      else counts.set(note.sums.subarray((block - 1) * note.size, block * note.size));
      if (cut) addBetween(note, cut, bounds[block] ?? 0, bin, counts);
    });
  };
  const upTo = lastTwo(() => notes.map(({ size }) => new Int32Array(size)), countUpTo);
  return {
    add(from, to, into, sign = 1) {
      const [begin, end] = [Math.max(0, from), Math.min(size - 1, to) + 1];
      if (begin >= end) return;
      const [less, more] = [upTo(begin), upTo(end)];
      notes.forEach(({ id }, n) => addDifference(into[id], more[n], less[n], sign));
    },
  };
}

/**
 * Fills an array for a bin; the last two stay. Most hands move one end of an interval, and the rows at the other are not
 * read again: far apart in memory, they take longer than all else.
 */
function lastTwo<T>(make: () => T, fill: (bin: number, into: T) => void): (bin: number) => T {
  let [last, other] = [NaN, NaN].map((bin) => ({ bin, filled: make() })) as [Slot<T>, Slot<T>]; // border: two of two
  return (bin) => {
    if (last.bin !== bin) [last, other] = [other, last];
    if (last.bin !== bin) {
      fill(bin, last.filled);
      last.bin = bin;
    }
    return last.filled;
  };
}

interface Slot<T> {
  bin: number;
  readonly filled: T;
}

/** Adds what `more` has above `less`, times `sign`. */
function addDifference(
  into: Int32Array,
  more: Int32Array | undefined,
  less: Int32Array | undefined,
  sign: 1 | -1,
): void {
  for (let bin = 0; bin < into.length; bin += 1)
    into[bin] = (into[bin] ?? 0) + sign * ((more?.[bin] ?? 0) - (less?.[bin] ?? 0));
}

/** More notes of a measure of thousands of days would take longer to make than the rows of a block to count. */
const MOST_BLOCKS = 1000;

/**
 * How many rows stand before each bin, and at the end how many there are. A number past the last bin is in none: a day
 * that is known by its month alone may stand after the end of an axis.
 */
function rowsBefore(at: BinColumn, size: number, rows: ArrayLike<number>): Int32Array {
  const before = new Int32Array(size + 1);
  for (let i = 0; i < rows.length; i += 1) {
    const bin = at[rows[i] ?? -1] ?? -1;
    if (bin >= 0 && bin < size) before[bin + 1] = (before[bin + 1] ?? 0) + 1;
  }
  for (let bin = 0; bin < size; bin += 1) before[bin + 1] = (before[bin + 1] ?? 0) + (before[bin] ?? 0);
  return before;
}

/**
 * The bins at which blocks begin, and the end of the last one. Few rows to count one by one, and few blocks to note: both
 * grow with the root of the rows.
 */
function boundsOf(before: Int32Array): Int32Array {
  const size = before.length - 1;
  const rows = before[size] ?? 0;
  const most = Math.min(MOST_BLOCKS, Math.ceil(Math.sqrt(rows)));
  if (size <= most) return Int32Array.from(before, (_, bin) => bin);
  const bounds = [0];
  let start = 0;
  for (let bin = 1; bin < size; bin += 1)
    if ((before[bin] ?? 0) - start >= rows / most) {
      bounds.push(bin);
      start = before[bin] ?? 0;
    }
  return Int32Array.from([...bounds, size]);
}

/** The block of each row, -1 for a row that is in none; how many blocks there are, and where each begins and the last ends. */
interface Blocks {
  readonly of: Int16Array;
  readonly count: number;
  readonly bounds: Int32Array;
  /** The block of each bin. */
  readonly ofBin: Int16Array;
}

function blocksOf(at: BinColumn, bounds: Int32Array, rows: ArrayLike<number>): Blocks {
  const count = bounds.length - 1;
  const size = bounds[count] ?? 0;
  const ofBin = new Int16Array(size);
  for (let block = 0; block < count; block += 1) ofBin.fill(block, bounds[block], bounds[block + 1]);
  const of = new Int16Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) of[i] = ofBin[at[rows[i] ?? -1] ?? -1] ?? -1;
  return { of, count, bounds, ofBin };
}

/** The block whose beginning is nearest to a bin, by the rows between: fewer than half those of a block are counted one by one. */
function nearest({ count, bounds, ofBin }: Blocks, before: Int32Array, bin: number): number {
  const block = ofBin[bin] ?? count; // the end of the last bin is that of the last block
  const rowsUpTo = (at: number): number => before[at] ?? 0;
  const [start, end] = [rowsUpTo(bounds[block] ?? bin), rowsUpTo(bounds[block + 1] ?? bin)];
  return rowsUpTo(bin) - start <= end - rowsUpTo(bin) || block === count ? block : block + 1;
}

interface Note<Id> {
  readonly id: Id;
  readonly size: number;
  readonly column: BinColumn;
  readonly lists: BinLists;
  /** Block by block, the counts of all rows up to its end. */
  readonly sums: Int32Array;
}

async function noteColumn<Id extends string>(
  column: BinColumn,
  targets: readonly Target<Id>[],
  rows: ArrayLike<number>,
  blocks: Blocks,
  pause: () => Promise<void>,
): Promise<readonly Note<Id>[]> {
  const notes = targets.map((target): Note<Id> => {
    const { id, size } = target;
    return { id, size, column, lists: listBins(target), sums: new Int32Array(blocks.count * size) };
  });
  const numbers = Math.max(...notes.map(({ lists }) => lists.starts.length - 1));
  if (notes.length > 1 && numbers * blocks.count < rows.length) {
    const people = new Int32Array(blocks.count * numbers);
    countNumbers(column, rows, blocks, numbers, people);
    for (const note of notes) spread(people, numbers, blocks, note);
  } else
    for (const { size, lists, sums } of notes) {
      await pause();
      if (lists.isPlain) countNumbers(column, rows, blocks, size, sums);
      else countBins(column, rows, blocks, size, lists, sums);
    }
  for (const note of notes) addUp(note);
  return notes;
}

/** Counts of each block become counts up to its end. */
function addUp({ size, sums }: Note<string>): void {
  for (let at = size; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (sums[at - size] ?? 0);
}

/** Counts how many rows of each block hold each number below `size`. */
function countNumbers(
  column: BinColumn,
  rows: ArrayLike<number>,
  blocks: Blocks,
  size: number,
  into: Int32Array,
): void {
  for (let i = 0; i < rows.length; i += 1) {
    const block = blocks.of[i] ?? -1;
    const number = column[rows[i] ?? -1] ?? -1;
    if (block < 0 || number < 0 || number >= size) continue;
    const place = block * size + number;
    into[place] = (into[place] ?? 0) + 1;
  }
}

/** Counts how many rows of each block are in each bin. */
function countBins(
  column: BinColumn,
  rows: ArrayLike<number>,
  blocks: Blocks,
  size: number,
  lists: BinLists,
  into: Int32Array,
): void {
  for (let i = 0; i < rows.length; i += 1) {
    const block = blocks.of[i] ?? -1;
    const number = column[rows[i] ?? -1] ?? -1;
    if (block >= 0 && number >= 0) addNumber(lists, number, 1, into, block * size);
  }
}

/** Counts the bins of a measure from how many rows of each block hold each number. */
function spread(
  people: Int32Array,
  numbers: number,
  blocks: Blocks,
  { size, lists, sums }: Note<string>,
): void {
  for (let block = 0; block < blocks.count; block += 1)
    for (let number = 0; number < numbers; number += 1) {
      const rows = people[block * numbers + number] ?? 0;
      if (rows > 0) addNumber(lists, number, rows, sums, block * size);
    }
}

/** Adds the rows of the bins from `begin` up to `end`, which is not included; takes them away where `end` comes first. */
function addBetween(note: Note<string>, cut: InOrder, begin: number, end: number, into: Int32Array): void {
  if (begin < end) addRows(note, cut, begin, end, into, 1);
  else addRows(note, cut, end, begin, into, -1);
}

/** Adds the rows of the bins from `begin` up to `end`, which is not included. */
function addRows(
  { column, lists }: Note<string>,
  { order, before }: InOrder,
  begin: number,
  end: number,
  into: Int32Array,
  sign: 1 | -1,
): void {
  const stop = before[end] ?? 0;
  for (let i = before[begin] ?? 0; i < stop; i += 1) {
    const number = column[order[i] ?? -1] ?? -1;
    if (number >= 0) addNumber(lists, number, sign, into);
  }
}

/** Rows by bin of the active measure; `before` says where each bin begins. */
interface InOrder {
  readonly order: Int32Array;
  readonly before: Int32Array;
}

function inOrderOf(at: BinColumn, before: Int32Array, rows: ArrayLike<number>): Int32Array {
  const size = before.length - 1;
  const next = before.slice(0, size);
  const order = new Int32Array(before[size] ?? 0);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? -1;
    const bin = at[row] ?? -1;
    if (bin < 0 || bin >= size) continue;
    const place = next[bin] ?? 0;
    order[place] = row;
    next[bin] = place + 1;
  }
  return order;
}
