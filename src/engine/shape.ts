import { codesOf, type Column, type Table } from "../model/schema";

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
  /** The closed list whose places are kept instead of its texts. */
  readonly codes?: readonly string[];
}

export const shapeOf = (table: Table): Shape => ({
  columns: Object.entries(table.columns).map(([name, column]) => {
    const codes = codesOf(table, column);
    return {
      name,
      type: column.type,
      optional: column.optional,
      listed: table.listed?.includes(name) ?? false,
      ...(codes && { codes }),
    };
  }),
});
