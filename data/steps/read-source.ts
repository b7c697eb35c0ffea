import { CsvError, parse } from "csv-parse/sync";
import type { Step } from "./problem";

/** A row of a source file as written, with the line that it ends on. */
export interface SourceRow {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Reads a CSV file that must have exactly these columns in this order. */
export function readSource(file: string, text: string, columns: readonly string[]): Step<SourceRow> {
  try {
    // border: with `info` the parser gives each record beside its place in the file
    const records = parse(text, { info: true }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    const [header, ...body] = records;
    if (header?.record.join() !== columns.join()) {
      const problem = {
        file,
        line: 1,
        column: "(header)",
        expected: columns.join(),
        value: header?.record.join() ?? "",
      };
      return { rows: [], problems: [problem] };
    }
    const rows = body.map(({ record, info }) => ({
      file,
      line: info.lines,
      cells: Object.fromEntries(columns.map((column, i) => [column, record[i] ?? ""])),
    }));
    return { rows, problems: [] };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = typeof cause["lines"] === "number" ? cause["lines"] : 0;
    return {
      rows: [],
      problems: [{ file, line, column: "(row)", expected: "well-formed CSV", value: cause.message }],
    };
  }
}
