import { readFileSync } from "node:fs";
import { makeRecord, type PublishedRecord } from "../../../data/record";
import {
  SOURCE_COLUMNS,
  SOURCE_NAMES,
  sourcePath,
  type SourceName,
  type Sources,
} from "../../../data/source-files";
import { problemText } from "../../../data/steps/problem";
import { readSource } from "../../../data/steps/read-source";

/** The sources as they are committed. */
export const committed = Object.fromEntries(
  SOURCE_NAMES.map((name) => [name, readFileSync(sourcePath(name), "utf8")]),
) as unknown as Sources; // border: every name is there

export const record: PublishedRecord = makeRecord(committed);

/** The committed sources with some cells of one row changed; the row is the one whose first column is `key`. */
export function withCells(name: SourceName, key: string, cells: Readonly<Record<string, string>>): Sources {
  return {
    ...committed,
    [name]: edit(name, (row) => (row[0] === key ? { ...asCells(name, row), ...cells } : undefined)),
  };
}

/** The committed sources without one row, known by its first column. */
export function withoutRow(name: SourceName, key: string): Sources {
  return { ...committed, [name]: edit(name, (row) => (row[0] === key ? null : undefined)) };
}

/** The problems of some sources, as the build prints them. */
export const printed = (sources: Sources): readonly string[] => makeRecord(sources).problems.map(problemText);

const columnsOf = (name: SourceName): readonly string[] => SOURCE_COLUMNS[name].split(" ");
const asCells = (name: SourceName, row: readonly string[]) =>
  Object.fromEntries(columnsOf(name).map((column, i) => [column, row[i] ?? ""]));
const quoted = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

type Change = Readonly<Record<string, string>> | null | undefined;

function edit(name: SourceName, change: (row: readonly string[]) => Change): string {
  const columns = columnsOf(name);
  const lines = readSource(name, committed[name], columns).rows.flatMap(({ cells }) => {
    const row = columns.map((column) => cells[column] ?? "");
    const changed = change(row);
    if (changed === null) return [];
    return [
      (changed === undefined ? row : columns.map((column) => changed[column] ?? "")).map(quoted).join(","),
    ];
  });
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}
