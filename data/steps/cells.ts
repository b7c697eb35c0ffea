import { parseRow, type Columns, type Row, type Table } from "../../src/model/schema";
import { parseDate, type PartialDate } from "./parse-date";
import type { Problem, Step } from "./problem";
import type { SourceRow } from "./read-source";

/** Reads the cells of one source row; whatever does not fit becomes a problem, and the row is not made. */
export interface Cells {
  readonly problems: readonly Problem[];
  raw(column: string): string;
  text(column: string): string | null;
  needed(column: string): string | null;
  number(column: string): number | null;
  date(column: string): PartialDate | null;
  day(column: string): Date | null;
  code<V extends string>(column: string, words: Readonly<Record<string, V>>): V | null;
  oneOf<V extends string>(column: string, codes: readonly V[]): V | null;
  reject(column: string, expected: string): null;
}

export function cellsOf({ file, line, cells }: SourceRow): Cells {
  const problems: Problem[] = [];
  const raw = (column: string): string => {
    const value = cells[column];
    if (value === undefined) throw new Error(`${file}: expected a column read by this step, got ${column}`);
    return value;
  };
  const reject = (column: string, expected: string): null => {
    problems.push({ file, line, column, expected, value: raw(column) });
    return null;
  };
  const date = (column: string): PartialDate | null => {
    if (raw(column) === "") return null;
    return parseDate(raw(column)) ?? reject(column, "a date of the calendar (2025-03-31, 2025-03 or 2025)");
  };
  return {
    problems,
    raw,
    reject,
    date,
    text: (column) => raw(column) || null,
    needed: (column) => raw(column) || reject(column, "text"),
    number: (column) => {
      if (raw(column) === "") return null;
      return /^-?\d+(\.\d+)?$/.test(raw(column)) ? Number(raw(column)) : reject(column, "a number");
    },
    day: (column) => {
      const read = date(column);
      return read === null || read.precision === "day"
        ? (read?.date ?? null)
        : reject(column, "a day (2025-03-31)");
    },
    code: (column, words) => {
      const known = Object.hasOwn(words, raw(column)) ? words[raw(column)] : undefined;
      return known ?? reject(column, `one of ${Object.keys(words).join(", ")}`);
    },
    oneOf: (column, codes) =>
      codes.find((c) => c === raw(column)) ?? reject(column, `one of ${codes.join(", ")}`),
  };
}

/** Makes the rows of a table from source rows; each is checked once more by the table itself. */
export function rowsOf<C extends Columns>(
  table: Table<C>,
  source: readonly SourceRow[],
  read: (cells: Cells, line: number) => { readonly [K in keyof C]: unknown },
): Step<Row<Table<C>>> {
  const rows: Row<Table<C>>[] = [];
  const problems: Problem[] = [];
  for (const row of source) {
    const cells = cellsOf(row);
    const made = read(cells, row.line);
    problems.push(...cells.problems);
    if (cells.problems.length > 0) continue;
    try {
      rows.push(parseRow(table, made));
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause;
      problems.push({ ...problemOf(cause, made), file: row.file, line: row.line });
    }
  }
  return { rows, problems };
}

/** `table.column: expected x, got y` of the schema, as a problem. */
function problemOf(
  error: TypeError,
  made: Readonly<Record<string, unknown>>,
): Omit<Problem, "file" | "line"> {
  const [, column = "(row)", expected = error.message] =
    /^\w+\.(\w+): expected (.*), got .*$/.exec(error.message) ?? [];
  const value = made[column];
  return { column, expected, value: typeof value === "string" ? value : (JSON.stringify(value) ?? "") };
}
