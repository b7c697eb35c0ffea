import type { Calibration } from "../model/calibration";
import type { Observation } from "../model/observation";
import type { Place } from "../model/place";
import { sql, type Query } from "./sql";

/** The calibration report, in the order of its file. */
export const calibrationReport = (): Query<Calibration> => sql`
SELECT *
FROM calibration
ORDER BY rowid`;

/** The published numbers that the report names, with their sources. */
export const calibratedObservations = (): Query<Observation> => sql`
SELECT *
FROM observations
WHERE id IN (SELECT id FROM calibration)
ORDER BY id`;

/** The places that the report counts in; of a place that moved, each site. */
export const calibratedPlaces = (): Query<Place> => sql`
SELECT *
FROM places
WHERE code IN (SELECT category FROM calibration)
ORDER BY code`;
