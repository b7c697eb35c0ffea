import type { Table } from "../model/schema";
import type { Query } from "./sql";

/** The tables among some that questions read: each stands after FROM or JOIN. */
export const tablesRead = (queries: readonly Query<unknown>[], tables: readonly Table[]): readonly Table[] =>
  tables.filter(({ name }) =>
    queries.some(({ text }) => new RegExp(`\\b(?:FROM|JOIN)\\s+${name}\\b`).test(text)),
  );
