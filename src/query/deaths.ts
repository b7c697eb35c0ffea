import type { Observation } from "../model/observation";
import type { RecordState } from "../model/record-state";
import { whereObserved } from "./observed";
import { list, sql, type Query } from "./sql";

/** A death, with the names of the place where the person was held. */
export interface Death extends Observation {
  readonly place_en: string | null;
  readonly place_be: string | null;
  readonly place_ru: string | null;
}

/** Deaths one by one, in the order of their dates, each with the place that its category names. */
export const deathsOneByOne = (state: RecordState): Query<Death> => sql`
WITH named AS (
  SELECT code, any_value(name_en) AS place_en, any_value(name_be) AS place_be, any_value(name_ru) AS place_ru
  FROM places
  GROUP BY code
)
SELECT observations.*, place_en, place_be, place_ru
FROM observations
LEFT JOIN named ON code = category
WHERE series IN (${list(["deaths"])}) AND ${whereObserved(state)}
ORDER BY as_of, id`;
