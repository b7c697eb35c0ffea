import type { Observation } from "../model/observation";
import type { Place } from "../model/place";
import type { RecordState } from "../model/record-state";
import { whereObserved } from "./observed";
import { join, list, sql, type Fragment, type Query } from "./sql";

/** Places of some kinds that are at their site on a day; without a day, those that nobody says were closed. */
export const placesOn = (state: RecordState): Query<Place> => sql`
SELECT *
FROM places
WHERE ${wherePlace(state)}
ORDER BY kind, number, code`;

/** Published counts of people held in single places, of the same kinds and up to the same day. */
export const countsByPlace = (state: RecordState): Query<Observation> => sql`
SELECT *
FROM observations
WHERE series = ${"held-by-facility"}
  AND category IN (SELECT code FROM places WHERE ${whereKind(state)})
  AND ${state.on ? sql`as_of <= ${isoDay(state.on)}::DATE` : sql`TRUE`}
  AND ${whereObserved(state)}
ORDER BY category, as_of, id`;

const wherePlace = (state: RecordState): Fragment =>
  join(
    [
      whereKind(state),
      state.on
        ? sql`(valid_from IS NULL OR valid_from <= ${isoDay(state.on)}::DATE) AND (valid_to IS NULL OR valid_to >= ${isoDay(state.on)}::DATE)`
        : sql`valid_to IS NULL`,
    ],
    " AND ",
  );

const whereKind = ({ kind }: RecordState): Fragment => (kind ? sql`kind IN (${list(kind)})` : sql`TRUE`);

const isoDay = (day: Date): string => day.toISOString().slice(0, 10);
