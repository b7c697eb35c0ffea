import type { NamedCase } from "../model/named-case";
import { sql, type Query } from "./sql";

/** The events of the cases that the UN experts raised, case by case, in the order of each. */
export const namedCases = (): Query<NamedCase> => sql`
SELECT *
FROM cases
ORDER BY min(id) OVER (PARTITION BY person), position`;
