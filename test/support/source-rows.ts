import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";

const SOURCES = fileURLToPath(new URL("../../data/sources", import.meta.url));

type Row = Readonly<Record<string, string>>;

export interface SourceRow {
  /** File and identifier, for messages. */
  readonly where: string;
  /** Absent where the row holds no count: a place, an event of a case. */
  readonly value?: number;
  /** Of an observation: the year that it describes. */
  readonly year?: string;
  readonly publisher: string;
  /** Numbers in its own words: "10-12 years" of a category, "sentenced to 10 years" of an event and its place in its case. */
  readonly named: readonly number[];
  /** Of a place: its kind. */
  readonly kind?: string;
  /** Whether it has an address, or states why not. */
  readonly sourced: boolean;
}

const rowsOf = (file: string): readonly Row[] =>
  parse<Row>(readFileSync(`${SOURCES}/${file}`), { columns: true, bom: true });

/** Every row that a page may name as the place where a number comes from, by its identifier. */
export function sourceRows(): ReadonlyMap<string, SourceRow> {
  const named: readonly (readonly [file: string, key: string, value?: string])[] = [
    ["observations.csv", "id", "value"],
    ["places.csv", "code"],
    ["cases.csv", "id"],
    ["events.csv", "id"],
  ];
  return new Map(
    named.flatMap(([file, key, value]) =>
      rowsOf(file).map((row): [string, SourceRow] => [
        row[key] ?? "",
        {
          where: `${file} ${row[key] ?? ""}`,
          ...(value !== undefined && { value: Number(row[value]) }),
          publisher: row["publisher"] ?? "",
          named: (
            `${row["category"] ?? ""} ${row["detail"] ?? ""} ${row["position"] ?? ""}`.match(/\d+/g) ?? []
          ).map(Number),
          ...(file === "observations.csv" && { year: (row["as_of"] ?? "").slice(0, 4) }),
          ...(file === "places.csv" && { kind: row["kind"] ?? "" }),
          sourced: ["url", "address", "no_address", "place_ground"].some(
            (column) => (row[column] ?? "") !== "",
          ),
        },
      ]),
    ),
  );
}

/** Every number that stands anywhere in the sources: in a value, a note, a title, a name. */
export function sourceNumbers(): ReadonlySet<number> {
  const texts = readdirSync(SOURCES).flatMap((file) => rowsOf(file).flatMap((row) => Object.values(row)));
  const numbers = texts.flatMap((text) => text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []);
  return new Set(numbers.flatMap((n) => [Number(n.replaceAll(",", "")), ...n.split(/[.,]/).map(Number)]));
}

/** How many people each region has. */
export const populations = (): readonly number[] =>
  rowsOf("regions.csv").map((row) => Number(row["population"]));

/** The numbers of the articles of the code, longest first: 361-4, 342. */
export const articles = (): readonly string[] =>
  rowsOf("articles.csv")
    .map((row) => row["article"] ?? "")
    .sort((a, b) => b.length - a.length);
