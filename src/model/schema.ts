/** A column: how it is stored, how a raw value is checked, and what it means. */
export interface Column<T> {
  readonly type: "VARCHAR" | "INTEGER" | "DOUBLE" | "DATE" | "BOOLEAN";
  readonly doc: string;
  readonly optional: boolean;
  /** The closed list of codes, where there is one. */
  readonly values?: readonly string[];
  /** Whether a value is several codes of the list in one text. */
  readonly isSeveral?: true;
  /** The checked value; throws a TypeError that names the expectation and the value. */
  parse(value: unknown): T;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

export interface Table<C extends Columns = Columns> {
  readonly name: string;
  readonly doc: string;
  readonly columns: C;
  /**
   * The engine keeps the places of codes in their closed lists, 0 for the first, in a table of its own (see `keptIn`);
   * the table's name is a view of it in words. To turn numbers into texts as each row comes would take most of a start.
   */
  readonly isCoded?: true;
  /** Columns of texts that repeat: the engine keeps those that occur in a file as ENUM types, where they are not too many. */
  readonly listed?: readonly string[];
}

/** The texts that occur in columns of a file. */
export type Lists = Readonly<Record<string, readonly string[]>>;

export type Row<T> =
  T extends Table<infer C> ? { readonly [K in keyof C]: C[K] extends Column<infer V> ? V : never } : never;

export const defineTable = <const C extends Columns>(
  name: string,
  doc: string,
  columns: C,
  kept: Pick<Table<C>, "isCoded"> & { readonly listed?: readonly (keyof C & string)[] } = {},
): Table<C> => ({ name, doc, columns, ...kept });

export const text = (doc: string) => column("VARCHAR", doc, (v) => (isText(v) ? v : reject("text", v)));

export const integer = (doc: string) =>
  column("INTEGER", doc, (v) => (typeof v === "number" && Number.isInteger(v) ? v : reject("an integer", v)));

export const number = (doc: string) =>
  column("DOUBLE", doc, (v) => (typeof v === "number" && Number.isFinite(v) ? v : reject("a number", v)));

export const boolean = (doc: string) =>
  column("BOOLEAN", doc, (v) => (typeof v === "boolean" ? v : reject("true or false", v)));

/** A day, kept as midnight UTC. */
export const date = (doc: string) =>
  column("DATE", doc, (v) => (v instanceof Date && !Number.isNaN(v.getTime()) ? v : reject("a date", v)));

export function oneOf<const V extends string>(
  values: readonly V[],
  doc: string,
): Omit<Column<V>, "values"> & { readonly values: readonly V[] } {
  const find = (v: unknown): V =>
    values.find((known) => known === v) ?? reject(`one of ${values.join(", ")}`, v);
  return { ...column("VARCHAR", doc, find), values };
}

/** Several codes of a closed list in one text, separated by semicolons, in the order of the list; at least one. */
export function codeList<const V extends string>(
  values: readonly V[],
  doc: string,
): Column<string> & { readonly values: readonly V[] } {
  const parse = (v: unknown): string => {
    const codes = isText(v) ? v.split(";") : reject(`codes of ${values.join(", ")}`, v);
    const places = codes.map((code) => values.findIndex((known) => known === code));
    const inOrder = places.every((place, i) => place > (places[i - 1] ?? -1));
    return inOrder ? codes.join(";") : reject(`codes in the order of ${values.join(", ")}`, v);
  };
  return { ...column("VARCHAR", doc, parse), values, isSeveral: true };
}

/** The value may be unknown: null, never zero and never empty text. */
export function optional<T>(inner: Column<T>): Column<T | null> {
  return { ...inner, optional: true, parse: (v) => (v === null || v === undefined ? null : inner.parse(v)) };
}

/** The name of the table that rows are put into. */
export const keptIn = ({ name, isCoded }: Pick<Table, "name" | "isCoded">): string =>
  isCoded ? `${name}_codes` : name;

/** The closed list of a column that the engine keeps as places in it, if it does. */
export const codesOf = (
  { isCoded }: Pick<Table, "isCoded">,
  { values, isSeveral }: Column<unknown>,
): readonly string[] | undefined => {
  if (!isCoded || isSeveral || values === undefined) return undefined;
  if (values.length < MOST_CODES) return values;
  throw new TypeError(`codes: expected fewer than ${MOST_CODES} in a list, got ${values.length}`);
};

/** The largest TINYINT: a place in a list, and the next one, must be smaller. */
const MOST_CODES = 127;

/**
 * The statements that make a table, or make it anew, as the engine runs them one after another; columns in `listed` have
 * types of their own (see `listType`).
 */
export function createTableSql(table: Table, listed: readonly string[] = []): readonly string[] {
  const { name, columns, isCoded } = table;
  const lines = Object.entries(columns).map(([key, column]) => {
    const kept = codesOf(table, column)
      ? "TINYINT"
      : listed.includes(key)
        ? listType(name, key)
        : column.type;
    return `  ${key} ${kept}${column.optional ? "" : " NOT NULL"}`;
  });
  const made = `CREATE OR REPLACE TABLE ${keptIn(table)} (\n${lines.join(",\n")}\n)`;
  return isCoded ? [made, createViewSql(table)] : [made];
}

/** The statement that makes the view of a table in words. */
export const createViewSql = (table: Table): string =>
  `CREATE OR REPLACE VIEW ${table.name} AS\nSELECT\n${wordsSql(table)}\nFROM ${keptIn(table)}`;

/** The columns of a table in words, out of those that are kept. */
export const wordsSql = (table: Table): string =>
  Object.entries(table.columns)
    .map(([key, column]) => wordSql(key, codesOf(table, column)))
    .map((line) => `  ${line}`)
    .join(",\n");

/** A column in words; one without codes is as it is kept. */
export const wordSql = (key: string, codes: readonly string[] | undefined): string =>
  codes ? `[${codes.map((code) => `'${code}'`).join(", ")}][${key} + 1] AS ${key}` : key;

/** The ENUM type of the texts that occur in a column. */
export const listType = (table: string, column: string): string => `${table}_${column}_list`;

/** Checks a raw row column by column; the error names table, column, expectation and value. */
export function parseRow<C extends Columns>(
  table: Table<C>,
  raw: Readonly<Record<string, unknown>>,
): Row<Table<C>> {
  const parsed = Object.entries(table.columns).map(([key, c]) => {
    try {
      return [key, c.parse(raw[key])];
    } catch (cause) {
      throw new TypeError(`${table.name}.${key}: ${cause instanceof Error ? cause.message : String(cause)}`, {
        cause,
      });
    }
  });
  return Object.fromEntries(parsed) as Row<Table<C>>; // border: the loop above is the proof
}

function column<T>(type: Column<T>["type"], doc: string, parse: (value: unknown) => T): Column<T> {
  return { type, doc, optional: false, parse };
}

const isText = (v: unknown): v is string => typeof v === "string" && v.length > 0;

function reject(expected: string, value: unknown): never {
  throw new TypeError(`expected ${expected}, got ${JSON.stringify(value) ?? String(value)}`);
}
