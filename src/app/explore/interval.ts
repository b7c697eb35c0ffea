import type { Clauses, Selection } from "../../model/selection";
import { SENTENCE_STEP } from "../../query/cases/bins";
import type { AxisId } from "../../query/cases/draws";
import { dayAt, dayNumber } from "../../model/time-axis";

/** Steps of an axis, both inclusive. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The clause that an interval of an axis stands for. */
export function clauseOf<A extends AxisId>(axis: A, interval: Interval): Clauses[A];
export function clauseOf(axis: AxisId, { from, to }: Interval): Clauses[AxisId] {
  if (axis === "held" || axis === "detained") return { from: dayAt(from), to: dayAt(to) };
  if (axis === "sentence") return { from: from * SENTENCE_STEP + 1, to: (to + 1) * SENTENCE_STEP };
  return { from, to };
}

/** The interval of an axis that a selection holds, of all `steps`; undefined without a clause or for unknown alone. */
export function intervalOf(axis: AxisId, selection: Selection, steps: number): Interval | undefined {
  const clamp = (step: number): number => Math.min(Math.max(step, 0), steps - 1);
  if (axis === "held" || axis === "detained") {
    const { from, to } = selection[axis] ?? {};
    if (!from && !to) return undefined;
    return { from: from ? clamp(dayNumber(from)) : 0, to: to ? clamp(dayNumber(to)) : steps - 1 };
  }
  const { from, to } = selection[axis] ?? {};
  if (from === undefined && to === undefined) return undefined;
  const size = axis === "sentence" ? SENTENCE_STEP : 1;
  const stepOf = (value: number): number => (axis === "sentence" ? Math.floor((value - 1) / size) : value);
  return {
    from: from === undefined ? 0 : clamp(stepOf(from)),
    to: to === undefined ? steps - 1 : clamp(stepOf(to)),
  };
}
