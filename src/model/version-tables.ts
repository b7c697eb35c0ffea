import { calibration } from "./calibration";
import { caseTables } from "./case-tables";
import type { Table } from "./schema";
import { recordTables } from "./tables";

/** The tables of the simulated population, and how far it is from the published record. */
export const simulatedTables: readonly Table[] = [...caseTables, calibration];

/** Every table that a figure or a page counts from: what a version of the data is made of. */
export const versionTables: readonly Table[] = [...recordTables, ...simulatedTables];
