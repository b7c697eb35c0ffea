import type { Observation } from "../model/observation";
import { list, sql, type Query } from "./sql";

/** Everything the headline numbers are chosen from: drawn rows of some series, newest first. */
export const headlineRows = (): Query<Observation> => sql`
SELECT *
FROM observations
WHERE drawn AND series IN (${list(["held", "health"])})
ORDER BY as_of DESC, id`;
