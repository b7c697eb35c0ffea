import { withClause, type Dimension, type Selection } from "../model/selection";
import {
  AXES,
  DRAWS,
  groupByFilter,
  SHOWN,
  type Axis,
  type AxisId,
  type ShownCounts,
  type ShownId,
} from "../query/cases/draws";
import type { Measure, Measures } from "../query/cases/measures";
import { where } from "../query/cases/where";
import { rowsWhere } from "../query/cases/count";
import type { Fragment } from "../query/sql";
import { countAll, type BinColumns } from "./bin-columns";
import { buildCube } from "./cube";
import type { Engine } from "./engine";
import { readBins } from "./read-bins";
import { lastUsed } from "./last-used";

/** What answers filters: the engine says who is in a selection, the bins of everyone say what to count. */
export interface Crossfilter {
  readonly engine: Engine;
  readonly measures: Measures;
  readonly columns: BinColumns;
  /** The rows of the people whom a condition holds for, 0 for the first; those of the last few conditions are kept. */
  rows(condition: Fragment): Promise<ArrayLike<number>>;
}

/** Reads the bins of everyone, once: a byte a person and measure, two or four where there are many bins. */
export async function openCrossfilter(engine: Engine, measures: Measures): Promise<Crossfilter> {
  const kept = lastUsed<ArrayLike<number>>(CONDITIONS_KEPT);
  return {
    engine,
    measures,
    columns: await readBins(engine, Object.values(measures)),
    rows: (condition) =>
      kept.of(
        JSON.stringify(condition),
        async () => (await engine.columns(rowsWhere(condition)))["row"] ?? [],
      ),
  };
}

/** Everyone, the selection, it without each of a few clauses, and what it may become: what the next choice asks for again. */
const CONDITIONS_KEPT = 8;

/**
 * Every measure under a selection, each without the clauses of what it draws itself. The engine filters and the
 * typed arrays count: to let SQL count by 27 measures takes four times as long at 1,000,000 rows.
 */
export async function countSelection(cases: Crossfilter, selection: Selection): Promise<ShownCounts> {
  const groups = groupByFilter(selection).map(async ({ except, ids }) =>
    countAll(cases.columns, pick(cases.measures, ids), await cases.rows(where(selection, except))),
  );
  return together(cases.measures, await Promise.all(groups));
}

/** Asks the engine whatever the counts of a selection need, and keeps the answers. */
export async function askAhead(cases: Crossfilter, selection: Selection): Promise<void> {
  await Promise.all(groupByFilter(selection).map(({ except }) => cases.rows(where(selection, except))));
}

/** Every measure of whoever is in the whole selection, whatever it draws itself. */
export async function countInside(cases: Crossfilter, selection: Selection): Promise<ShownCounts> {
  const rows = await cases.rows(where(selection));
  return together(cases.measures, [await countAll(cases.columns, pick(cases.measures, SHOWN), rows)]);
}

/** Answers an interval on one axis for every measure that does not draw that axis, without asking the engine. */
export interface Brush {
  readonly axis: AxisId;
  readonly ids: readonly ShownId[];
  /** Counts for steps `from` to `to` of the axis, both inclusive. The arrays are the same ones each time. */
  counts(from: number, to: number): Partial<ShownCounts>;
}

export interface BrushOptions {
  /** The measures that move with the brush. */
  readonly moved?: readonly ShownId[];
  /** The clauses of what a measure draws itself: left out as in `countSelection`, or kept as in `countInside`. */
  readonly own?: "left out" | "kept";
}

/** Builds the cubes of an axis under the rest of a selection. */
export async function openBrush(
  { measures, columns, rows: rowsOf }: Crossfilter,
  selection: Selection,
  axis: AxisId,
  { moved = SHOWN, own = "left out" }: BrushOptions = {},
): Promise<Brush> {
  const { dimension, bins, gone, perStep }: Axis = AXES[axis];
  const ids = moved.filter((id) => !(DRAWS[id] as readonly Dimension[]).includes(dimension));
  const filters =
    own === "kept" ? [{ except: [dimension], ids: SHOWN }] : groupByFilter(selection, [dimension]);
  const groups = filters
    .map((group) => ({ ...group, ids: group.ids.filter((id) => ids.includes(id)) }))
    .filter(({ ids }) => ids.length > 0);
  const cubes = await Promise.all(
    groups.map(async ({ except, ids }) => {
      const asked = pick(measures, ids);
      const everyone = await rowsOf(where(selection, except));
      const others = except.filter((each) => each !== dimension);
      const unknown =
        selection[dimension]?.unknown === true && gone === undefined // whether they may have been held differs from day to day
          ? await rowsOf(where(withClause(selection, dimension, UNKNOWN_ALONE), others))
          : [];
      const rows = unknown.length === 0 ? everyone : without(everyone, unknown);
      return {
        ids,
        /** Whose number is unknown, where they were asked for: in every interval. */
        unknown: unknown.length > 0 && (await countAll(columns, asked, unknown)),
        came: await buildCube(columns, measures[bins], asked, rows),
        left: gone && (await buildCube(columns, measures[gone], asked, rows)),
      };
    }),
  );
  const into = together(measures, []);
  return {
    axis,
    ids,
    counts(from, to) {
      for (const { ids: own, unknown } of cubes)
        for (const id of own) {
          if (unknown) into[id].set(unknown[id]);
          else into[id].fill(0);
        }
      for (const { came, left } of cubes)
        if (left) {
          came.add(0, to, into);
          left.add(0, from, into, -1);
        } else came.add(from * perStep, (to + 1) * perStep - 1, into);
      return Object.fromEntries(ids.map((id) => [id, into[id]]));
    },
  };
}

const UNKNOWN_ALONE = { unknown: true } as const;

function without(rows: ArrayLike<number>, others: ArrayLike<number>): readonly number[] {
  const left = new Set(Array.from(others));
  return Array.from(rows).filter((row) => !left.has(row));
}

const pick = (measures: Measures, ids: readonly ShownId[]): Readonly<Record<ShownId, Measure>> =>
  Object.fromEntries(ids.map((id) => [id, measures[id]])) as Readonly<Record<ShownId, Measure>>; // border: only the ids asked are read

/** One record out of parts; a measure that no part has counts nobody. */
function together(measures: Measures, parts: readonly Partial<ShownCounts>[]): ShownCounts {
  const whole = Object.fromEntries(SHOWN.map((id) => [id, new Int32Array(measures[id].size)]));
  return Object.assign(whole, ...parts) as ShownCounts; // border: one for each id shown
}
