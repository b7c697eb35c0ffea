import { observations } from "./observation";
import { personEvents } from "./person-event";
import { persons } from "./person";
import { places } from "./place";
import { regions } from "./region";
import type { Table } from "./schema";

/** Every table of the case records; each is one Parquet file. */
export const caseTables: readonly Table[] = [persons, personEvents];

/** Every table that the figures of case records read: published counts stand beside theirs. */
export const caseFigureTables: readonly Table[] = [...caseTables, observations, places, regions];
