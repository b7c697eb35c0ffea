import { CUSTODIES } from "../model/case-codes";
import type { Dimension, Selection } from "../model/selection";
import { where } from "../query/cases/where";
import type { MeasureId } from "../query/cases/measures";
import type { Crossfilter } from "./crossfilter";
import { columnOf, type BinColumn } from "./bin-columns";

export interface Summary {
  readonly people: number;
  /** Held on the last day of the data. */
  readonly held: number;
  /** Came or left on an unknown day, and so in no count of people held on a day. */
  readonly outOfStock: number;
}

/** How many people a selection holds, counted from the rows that its figures are counted from. */
export async function summarize(cases: Crossfilter, selection: Selection): Promise<Summary> {
  const rows = await cases.rows(where(selection));
  const [custody, stay] = [binsOf(cases, "status"), binsOf(cases, "stayInDay")];
  let [held, outOfStock] = [0, 0];
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? -1;
    if (custody[row] === HELD) held += 1;
    if (custody[row] !== NOT_HELD && stay[row] === NO_STAY) outOfStock += 1;
  }
  return { people: rows.length, held, outOfStock };
}

/** How many people a selection would hold without each of some clauses. */
export const countWithout = (
  cases: Crossfilter,
  selection: Selection,
  clauses: readonly Dimension[],
): Promise<readonly { readonly dimension: Dimension; readonly people: number }[]> =>
  Promise.all(
    clauses.map(async (dimension) => ({
      dimension,
      people: (await cases.rows(where(selection, [dimension]))).length,
    })),
  );

/** How many people stand in both selections. */
export async function countInBoth(cases: Crossfilter, first: Selection, second: Selection): Promise<number> {
  const [some, others] = await Promise.all([cases.rows(where(first)), cases.rows(where(second))]);
  const isIn = new Uint8Array(binsOf(cases, "status").length);
  for (let i = 0; i < some.length; i += 1) isIn[some[i] ?? -1] = 1;
  let people = 0;
  for (let i = 0; i < others.length; i += 1) people += isIn[others[i] ?? -1] ?? 0;
  return people;
}

const [HELD, NOT_HELD] = [CUSTODIES.indexOf("held"), CUSTODIES.indexOf("not-held")];
const NO_STAY = -1;

const binsOf = ({ measures, columns }: Crossfilter, id: MeasureId): BinColumn =>
  columnOf(columns, measures[id].column);
