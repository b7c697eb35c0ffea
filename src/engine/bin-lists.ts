import type { Measure } from "../query/cases/measures";

/** The bins of each number of a column, one list after another: those of number n from `starts[n]` up to `starts[n + 1]`. */
export interface BinLists {
  readonly starts: Int32Array;
  readonly bins: Int32Array;
  /** Whether each number is its own bin. */
  readonly isPlain: boolean;
}

export function listBins({ size, binsAt }: Pick<Measure, "size" | "binsAt">): BinLists {
  const numbers = binsAt?.length ?? size;
  const starts = new Int32Array(numbers + 1);
  const bins: number[] = [];
  for (let number = 0; number < numbers; number += 1) {
    for (const bin of binsAt ? (binsAt[number] ?? []) : [number]) bins.push(bin);
    starts[number + 1] = bins.length;
  }
  return { starts, bins: Int32Array.from(bins), isPlain: binsAt === undefined };
}

/** Adds `people` of a number to all its bins; `counts` begin at `offset`. A number that has no list is in no bin. */
export function addNumber(
  { starts, bins }: BinLists,
  number: number,
  people: number,
  counts: Int32Array,
  offset = 0,
): void {
  const end = starts[number + 1] ?? 0;
  for (let at = starts[number] ?? 0; at < end; at += 1) {
    const place = offset + (bins[at] ?? 0);
    counts[place] = (counts[place] ?? 0) + people;
  }
}
