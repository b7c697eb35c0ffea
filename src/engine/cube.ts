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
 * sums over blocks (Ho et al., SIGMOD 1997). A block has few bins where there are many rows, and more where there are few:
 * a note costs more than a few rows then.
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
  const perBlock = binsPerBlock(size, rows.length);
  const blocks = blocksOf(at, size, perBlock, rows);
  const notes: Note<Id>[] = [];
  for (const { column, targets } of byColumn(columns, asked)) {
    await pause();
    notes.push(...(await noteColumn(column, targets, rows, blocks, pause)));
  }
  /** The note whose block begins nearest to a bin: fewer than half the rows of a block are counted one by one. */
  const nearest = (bin: number): number => Math.min(blocks.count, Math.round(bin / perBlock));
  const cut = perBlock > 1 ? inOrderOf(at, size, rows) : undefined;
  return {
    add(from, to, into, sign = 1) {
      const [begin, end] = [Math.max(0, from), Math.min(size - 1, to) + 1];
      if (begin >= end) return;
      const [first, last] = [nearest(begin), nearest(end)];
      for (const note of notes) {
        const counts = into[note.id];
        if (first < last) addBlocks(note, first, last, counts, sign);
        if (cut === undefined) continue;
        addBetween(note, cut, begin, first * perBlock, counts, sign);
        addBetween(note, cut, last * perBlock, end, counts, sign);
      }
    },
  };
}

/** More notes of a measure of thousands of days would take longer to make than the rows of a block to count. */
const MOST_BLOCKS = 1000;

/** Few rows to count one by one, and few blocks to note: both grow with the root of the rows. */
const binsPerBlock = (bins: number, rows: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2(bins / Math.min(MOST_BLOCKS, 3 * Math.sqrt(Math.max(1, rows))))));

/** The block of each row, -1 for a row that is in none, and how many blocks there are. */
interface Blocks {
  readonly of: Int16Array;
  readonly count: number;
}

/** The bins after the last whole block are in none: their rows are counted one by one. */
function blocksOf(at: BinColumn, size: number, perBlock: number, rows: ArrayLike<number>): Blocks {
  const count = Math.floor(size / perBlock);
  const of = new Int16Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const bin = at[rows[i] ?? -1] ?? -1;
    of[i] = bin >= 0 && bin < count * perBlock ? Math.floor(bin / perBlock) : -1;
  }
  return { of, count };
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
  for (const { size, sums } of notes)
    for (let at = size; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (sums[at - size] ?? 0);
  return notes;
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

/** Adds the rows of the blocks from `first` up to `last`, which is not included. */
function addBlocks(
  { size, sums }: Note<string>,
  first: number,
  last: number,
  into: Int32Array,
  sign: 1 | -1,
): void {
  for (let bin = 0, a = (first - 1) * size, b = (last - 1) * size; bin < size; bin += 1)
    into[bin] = (into[bin] ?? 0) + sign * ((sums[b + bin] ?? 0) - (first > 0 ? (sums[a + bin] ?? 0) : 0));
}

/** Adds the rows of the bins from `begin` up to `end`, which is not included; takes them away where `end` comes first. */
function addBetween(
  note: Note<string>,
  cut: InOrder,
  begin: number,
  end: number,
  into: Int32Array,
  sign: 1 | -1,
): void {
  if (begin < end) addRows(note, cut, begin, end, into, sign);
  else addRows(note, cut, end, begin, into, sign === 1 ? -1 : 1);
}

/** Adds the rows of the bins from `begin` up to `end`, which is not included. */
function addRows(
  { column, lists }: Note<string>,
  { order, starts }: InOrder,
  begin: number,
  end: number,
  into: Int32Array,
  sign: 1 | -1,
): void {
  const stop = starts[end] ?? 0;
  for (let i = starts[begin] ?? 0; i < stop; i += 1) {
    const number = column[order[i] ?? -1] ?? -1;
    if (number >= 0) addNumber(lists, number, sign, into);
  }
}

/** Rows by bin of the active measure; `starts` says where each bin begins, and at its end how many rows there are. */
interface InOrder {
  readonly order: Int32Array;
  readonly starts: Int32Array;
}

/** A number past the last bin is in none: a day that is known by its month alone may stand after the end of an axis. */
function inOrderOf(at: BinColumn, size: number, rows: ArrayLike<number>): InOrder {
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
