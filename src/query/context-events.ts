import type { ContextEvent } from "../model/context-event";
import { sql, type Query } from "./sql";

/** The events that a time axis may carry, in the order of their dates. */
export const contextEvents = (): Query<ContextEvent> => sql`
SELECT *
FROM events
ORDER BY date, id`;
