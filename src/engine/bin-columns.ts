import type { Measure } from "../query/cases/measures";
import type { WholeNumbers } from "./engine";
import { pauses } from "./pauses";

/** The number of every person in the column of a measure; -1 for whoever has none. */
export type BinColumns = Readonly<Record<string, BinColumn>>;
/** Narrow where its numbers allow. */
export type BinColumn = WholeNumbers;

/** People in each bin of each measure. */
export type Counts<Id extends string> = Readonly<Record<Id, Int32Array>>;
export type Asked<Id extends string> = Readonly<Record<Id, Measure>>;

/** A measure with its name, as it is counted from its column. */
export interface Target<Id extends string> extends Pick<Measure, "size" | "binsAt"> {
  readonly id: Id;
}

/** The counts of some rows. */
export async function countAll<Id extends string>(
  columns: BinColumns,
  asked: Asked<Id>,
  rows: ArrayLike<number>,
): Promise<Counts<Id>> {
  const counts = zeros(keysOf(asked).map((id) => ({ id, size: asked[id].size })));
  const pause = pauses();
  for (const { column, targets } of byColumn(columns, asked)) {
    await pause();
    const people = tally(column, rows, highest(targets));
    for (const { id, binsAt } of targets) spread(people, binsAt, counts[id]);
  }
  return counts;
}

/** The measures asked for, column by column: each column is read once for all of them. */
export function byColumn<Id extends string>(
  columns: BinColumns,
  asked: Asked<Id>,
): readonly { readonly column: BinColumn; readonly targets: readonly Target<Id>[] }[] {
  const ids = keysOf(asked);
  return [...new Set(ids.map((id) => asked[id].column))].map((name) => ({
    column: columnOf(columns, name),
    targets: ids.flatMap((id): Target<Id>[] => {
      const { size, binsAt, column } = asked[id];
      return column === name ? [{ id, size, ...(binsAt && { binsAt }) }] : [];
    }),
  }));
}

export function columnOf(columns: BinColumns, name: string): BinColumn {
  const found = columns[name];
  if (found) return found;
  throw new TypeError(`column: expected one of ${Object.keys(columns).join(", ")}, got ${name}`);
}

/** How many of the rows hold each number. */
function tally(column: BinColumn, rows: ArrayLike<number>, size: number): Int32Array {
  const people = new Int32Array(size);
  for (let i = 0; i < rows.length; i += 1) {
    const number = column[rows[i] ?? -1] ?? -1;
    if (number >= 0) people[number] = (people[number] ?? 0) + 1;
  }
  return people;
}

function spread(people: Int32Array, binsAt: Measure["binsAt"], into: Int32Array): void {
  people.forEach((count, number) => {
    for (const bin of binsAt ? (binsAt[number] ?? []) : [number]) into[bin] = (into[bin] ?? 0) + count;
  });
}

/** One more than the largest number that a column may hold. */
const highest = (targets: readonly Target<string>[]): number =>
  Math.max(...targets.map(({ size, binsAt }) => binsAt?.length ?? size));

/** Nobody in every bin of each measure. */
function zeros<Id extends string>(targets: readonly Target<Id>[]): Counts<Id> {
  return Object.fromEntries(targets.map(({ id, size }) => [id, new Int32Array(size)])) as Counts<Id>; // border: one for each id
}

const keysOf = <Id extends string>(asked: Asked<Id>): readonly Id[] => Object.keys(asked) as Id[]; // border: a record of its keys
