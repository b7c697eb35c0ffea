import type { Observation } from "../model/observation";
import type { RecordDimension, RecordState } from "../model/record-state";
import { isoDay } from "../model/iso-day";
import { join, list, sql, type Fragment, type Query } from "./sql";

/** The dimensions of the record that are columns of observations. */
type ObservedDimension = Extract<RecordDimension, "category" | "sex" | "dates">;

const predicates: {
  readonly [D in ObservedDimension]: (value: NonNullable<RecordState[D]>) => readonly Fragment[];
} = {
  category: (codes) => [sql`category IN (${list(codes)})`],
  sex: (sexes) => [sql`sex IN (${list(sexes)})`],
  dates: ({ from, to }) => [
    ...(from ? [sql`as_of >= ${isoDay(from)}::DATE`] : []),
    ...(to ? [sql`as_of <= ${isoDay(to)}::DATE`] : []),
  ],
};

/** The predicate of a state over observations. */
export function whereObserved(state: RecordState): Fragment {
  const parts = [
    ...(state.category ? predicates.category(state.category) : []),
    ...(state.sex ? predicates.sex(state.sex) : []),
    ...(state.dates ? predicates.dates(state.dates) : []),
  ];
  return parts.length === 0 ? sql`TRUE` : join(parts, " AND ");
}

/** All observations of some series under a state, drawn or left out, in the order of their dates. */
export const observed = (series: readonly string[], state: RecordState): Query<Observation> => sql`
SELECT *
FROM observations
WHERE series IN (${list(series)}) AND ${whereObserved(state)}
ORDER BY as_of, id`;
