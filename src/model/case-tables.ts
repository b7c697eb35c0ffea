import { personEvents } from "./person-event";
import { persons } from "./person";
import type { Table } from "./schema";

/** Every table of the case records; each is one Parquet file. */
export const caseTables: readonly Table[] = [persons, personEvents];
