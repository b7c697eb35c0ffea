import type { Column, Table } from "../model/schema";

/** What a file must look like to fill a table: plain data, so that it can be sent to a worker. */
export interface Shape {
  readonly columns: readonly ColumnShape[];
}

export interface ColumnShape {
  readonly name: string;
  readonly type: Column<unknown>["type"];
  readonly optional: boolean;
  /** The texts that occur are told before the rows. */
  readonly listed: boolean;
}

export const shapeOf = (table: Table): Shape => ({
  columns: Object.entries(table.columns).map(([name, { type, optional }]) => ({
    name,
    type,
    optional,
    listed: table.listed?.includes(name) ?? false,
  })),
});
