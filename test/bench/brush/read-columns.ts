import { parquetRead } from "hyparquet";
import { compressors } from "hyparquet-compressors";

/** What the peers read of a row; days count from 1970-01-01. They read no column that they do not draw. */
export interface PeopleColumns {
  readonly detained: (number | null)[];
  readonly released: (number | null)[];
  readonly sentence_months: (number | null)[];
  readonly custody: string[];
  readonly conditions: string[];
  readonly charges: string[];
  readonly region: string[];
  readonly age_band: string[];
  readonly sex: string[];
  readonly penalty: string[];
}

/** The rows that the address of the page names (`?people=`), from the same Parquet file for every contender. */
export async function readColumns(): Promise<PeopleColumns> {
  const address = new URL(new URLSearchParams(location.search).get("people") ?? "", location.href);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href}: expected a Parquet file, got ${response.status}`);
  const columns: PeopleColumns = {
    detained: [],
    released: [],
    sentence_months: [],
    custody: [],
    conditions: [],
    charges: [],
    region: [],
    age_band: [],
    sex: [],
    penalty: [],
  };
  await parquetRead({
    file: await response.arrayBuffer(),
    columns: Object.keys(columns),
    compressors,
    parsers: { dateFromDays: (days: number) => days },
    onChunk({ columnName, columnData, rowStart }) {
      const column: unknown[] = columns[columnName as keyof PeopleColumns]; // border: the columns asked for
      for (let i = 0; i < columnData.length; i += 1) column[rowStart + i] = columnData[i];
    },
  });
  leaveUnknownStays(columns);
  return columns;
}

/** Whoever came or left on an unknown day is in no balance of months: none of the contenders counts them there. */
function leaveUnknownStays({ detained, released, custody }: PeopleColumns): void {
  for (let row = 0; row < custody.length; row += 1) {
    if (detained[row] !== null && (custody[row] === "held" || released[row] !== null)) continue;
    detained[row] = null;
    released[row] = null;
  }
}
