import { CsvError, parse } from "csv-parse/sync";
import type { Problem, Step } from "./problem";

/** A row of a source file as written, with the line that it ends on. */
export interface SourceRow {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Reads a CSV file that must have exactly these columns in this order. */
export function readSource(file: string, text: string, columns: readonly string[]): Step<SourceRow> {
  const odd = (line: number, column: string, expected: string, value: string): Problem => ({
    file,
    line,
    column,
    expected,
    value,
  });
  try {
    const [header, ...body] = recordsOf(text);
    const found = header?.record.join() ?? "";
    if (found !== columns.join()) {
      return { rows: [], problems: [odd(1, "(header)", columns.join(), found)] };
    }
    const problems = body
      .filter(({ record }) => record.length !== columns.length)
      .map(({ record, info }) =>
        odd(info.lines, "(row)", `${columns.length} cells`, `${record.length} cells`),
      );
    const rows = body.map(({ record, info }) => ({
      file,
      line: info.lines,
      cells: Object.fromEntries(columns.map((column, i) => [column, record[i] ?? ""])),
    }));
    return { rows: problems.length === 0 ? rows : [], problems };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = typeof cause["lines"] === "number" ? cause["lines"] : 0;
    return { rows: [], problems: [odd(line, "(row)", "well-formed CSV", cause.message)] };
  }
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

// border: with `info` the parser gives each record beside its place in the file
const recordsOf = (text: string): readonly CsvRecord[] =>
  parse(text, { info: true, relax_column_count: true }) as unknown as readonly CsvRecord[];
