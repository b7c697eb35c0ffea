import { readFileSync } from "node:fs";
import { parquetReadObjects } from "hyparquet";
import { calibration, type Calibration } from "../../../../src/model/calibration";
import { personEvents, type PersonEvent } from "../../../../src/model/person-event";
import { persons, type Person } from "../../../../src/model/person";
import { parseRow, type Columns, type Row, type Table } from "../../../../src/model/schema";

/** The bytes of a committed file of public/data. */
export const bytesOf = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(`public/data/${name}`));

async function rowsOf<C extends Columns>(table: Table<C>): Promise<readonly Row<Table<C>>[]> {
  const rows = await parquetReadObjects({ file: bytesOf(`${table.name}.parquet`).buffer });
  return rows.map((row) => parseRow(table, row));
}

/** The committed population and its report; each row is checked against the model. */
export const people: readonly Person[] = await rowsOf(persons);
export const events: readonly PersonEvent[] = await rowsOf(personEvents);
export const report: readonly Calibration[] = await rowsOf(calibration);
