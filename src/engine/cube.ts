import { countBins } from "../query/cases/count";
import type { Measure } from "../query/cases/measures";
import type { Fragment } from "../query/sql";
import type { Engine } from "./engine";

/** People in each bin of each measure. */
export type Counts<Id extends string> = Readonly<Record<Id, Int32Array>>;
export type Asked<Id extends string> = Readonly<Record<Id, Measure>>;

/** The counts under one condition, in one question. */
export async function countAll<Id extends string>(
  engine: Engine,
  asked: Asked<Id>,
  condition: Fragment,
): Promise<Counts<Id>> {
  const counts = zeros(asked, 1);
  await fill(engine, asked, condition, counts);
  return counts;
}

/** Counts for any run of bins of the active measure, without asking again. */
export interface Cube<Id extends string> {
  readonly size: number;
  /** Adds to `into` the people of bins `from` to `to` of the active measure, both inclusive, times `sign`. */
  add(id: Id, from: number, to: number, into: Int32Array, sign?: 1 | -1): void;
}

/**
 * Counts each measure by the bins of the active one, once, and keeps the running sums: a brush is then one
 * subtraction a bin. The method is that of data cubes with prefix sums (Ho et al., SIGMOD 1997).
 */
export async function buildCube<Id extends string>(
  engine: Engine,
  active: Measure,
  asked: Asked<Id>,
  condition: Fragment,
): Promise<Cube<Id>> {
  const sums = zeros(asked, active.size + 1);
  await fill(engine, asked, condition, sums, active);
  for (const id of keysOf(asked)) accumulate(sums[id], asked[id].size);
  return {
    size: active.size,
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

/** Without an active measure there is one row of bins; with one, row a + 1 holds its bin a and row 0 stays zero. */
async function fill<Id extends string>(
  engine: Engine,
  asked: Asked<Id>,
  condition: Fragment,
  into: Counts<Id>,
  active?: Measure,
): Promise<void> {
  const measures = keysOf(asked).map((id) => asked[id]);
  const columns = [...new Set(measures.map(({ column }) => column))];
  const targets = columns.map((column) =>
    keysOf(asked).flatMap((id) => (asked[id].column === column ? [{ ...asked[id], counts: into[id] }] : [])),
  );
  const answer = await engine.columns(countBins(measures, condition, active));
  const { measure = [], active: at, bin: bins = [], people = [] } = answer;
  for (let i = 0; i < people.length; i += 1) {
    const row = at ? (at[i] ?? 0) + 1 : 0;
    const bin = bins[i] ?? 0;
    const count = people[i] ?? 0;
    for (const { size, binsAt, counts } of targets[measure[i] ?? -1] ?? [])
      for (const each of binsAt ? (binsAt[bin] ?? []) : [bin]) {
        if (each >= 0 && each < size) counts[row * size + each] = (counts[row * size + each] ?? 0) + count;
      }
  }
}

function accumulate(sum: Int32Array, size: number): void {
  for (let i = size; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (sum[i - size] ?? 0);
}

function zeros<Id extends string>(asked: Asked<Id>, rows: number): Counts<Id> {
  return Object.fromEntries(
    keysOf(asked).map((id) => [id, new Int32Array(rows * asked[id].size)]),
  ) as Counts<Id>; // border: one for each key
}

const keysOf = <Id extends string>(asked: Asked<Id>): readonly Id[] => Object.keys(asked) as Id[]; // border: a record of its keys
