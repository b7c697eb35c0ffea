import type { SeriesRule } from "../model/series-rule";
import { sql, type Query } from "./sql";

/** What makes a row a member of each drawn series. */
export const seriesInWords = (): Query<SeriesRule> => sql`
SELECT *
FROM series_rules
ORDER BY figure, series`;

/** How many observations the record holds. */
export const countObservations = (): Query<{ readonly observations: number }> => sql`
SELECT count(*)::INTEGER AS observations
FROM observations`;
