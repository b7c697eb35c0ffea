import type { AnswerColumn, Value } from "../query/answer";

const WHOLE = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$|^BIGNUM$/;
const DECIMAL = /^DECIMAL\(\d+,(\d+)\)$/;
const CODES = /\bENUM\((?:'(?:[^']|'')*'(?:, )?)*\)/g;
const AS_IT_IS = new Set(
  "BOOLEAN TINYINT SMALLINT INTEGER UTINYINT USMALLINT UINTEGER DOUBLE VARCHAR".split(" "),
);

/** A column by its name and DuckDB's name of its type; a closed list is called ENUM, without its codes, in other types too. */
export function columnOf({
  name,
  type: named,
}: {
  readonly name: string;
  readonly type: string;
}): AnswerColumn {
  const type = named.replace(CODES, "ENUM");
  const digits = DECIMAL.exec(type)?.[1];
  if (digits !== undefined) return { name, type, kind: "number", digits: Number(digits) };
  if (WHOLE.test(type)) return { name, type, kind: "number", digits: 0 };
  if (type === "DOUBLE" || type === "FLOAT") return { name, type, kind: "number" };
  if (type === "BOOLEAN") return { name, type, kind: "boolean" };
  if (type === "DATE") return { name, type, kind: "day" };
  return { name, type, kind: type.startsWith("TIMESTAMP") ? "moment" : "text" };
}

/**
 * A query whose columns arrive unharmed: what Arrow or JavaScript would bend (wide numbers, decimals, days, lists)
 * comes as DuckDB's own text. `before` counts the bytes that stand before the query.
 */
export function plainly(
  query: string,
  columns: readonly AnswerColumn[],
): { readonly sql: string; readonly before: number } {
  const chosen = columns.map(({ type }, i) =>
    AS_IT_IS.has(type) ? `c${i}` : type === "FLOAT" ? `c${i}::VARCHAR::DOUBLE` : `c${i}::VARCHAR`,
  );
  const head = `SELECT ${chosen.join(", ")} FROM (\n`;
  return {
    sql: `${head}${query}\n) AS answer(${columns.map((_, i) => `c${i}`).join(", ")})`,
    before: head.length,
  };
}

/** The value of a column as it arrived, as people read it. */
export function valueOf({ name, type, kind, digits }: AnswerColumn, value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value !== "string")
    throw new TypeError(`column ${name}: expected ${type} as text, got ${typeof value}`);
  return kind === "number" && isExact(value, digits) ? Number(value) : value;
}

/** Fifteen decimal digits survive a double; so does a whole number up to 2^53. */
const isExact = (text: string, digits: number | undefined): boolean =>
  digits === 0 ? Number.isSafeInteger(Number(text)) : text.replace(/^-?[0.]*|\./g, "").length <= 15;
