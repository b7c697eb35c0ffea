import { sql, type Fragment } from "../sql";

/**
 * The number of the conditions and charges of a row of `people_codes`: that of the conditions, and within it that of the
 * charges, of which there are so many.
 */
export const pairNumber = (charges: number): Fragment =>
  sql`(enum_code(conditions)::INTEGER * ${charges}::INTEGER + enum_code(charges)::INTEGER)`;
