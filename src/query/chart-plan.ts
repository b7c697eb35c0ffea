import type { Answer, AnswerColumn, Value } from "./answer";

/** What of an answer can be drawn: numbers over days as a line, numbers by names as bars. */
export interface ChartPlan {
  readonly kind: "line" | "bars";
  readonly by: AnswerColumn;
  readonly value: AnswerColumn;
  readonly points: readonly ChartPoint[];
  /** Rows that could be drawn, of which the points are the first. */
  readonly drawable: number;
  /** Rows without a day or without a number. */
  readonly unknown: number;
}

export interface ChartPoint {
  readonly by: Value;
  /** Unknown on a known day: the line breaks there. */
  readonly value: number | null;
}

/** An answer of more columns is a list to read, not a pair to draw. */
export const MOST_COLUMNS = 6;
const MOST_BARS = 40;
const MOST_POINTS = 5000;

/** The chart that the types of an answer's columns ask for; none when they ask for none. */
export function chartPlan({ columns, rows }: Answer): ChartPlan | undefined {
  if (columns.length > MOST_COLUMNS) return undefined;
  const day = columns.findIndex(({ kind }) => kind === "day" || kind === "moment");
  const name = columns.findIndex(({ kind }) => kind === "text" || kind === "boolean");
  const numbers = columns.flatMap(({ kind }, i) => (kind === "number" ? [i] : []));
  const isLine = day >= 0 && (name < 0 || day < name);
  const byAt = isLine ? day : name >= 0 ? name : numbers[0];
  const valueAt = numbers.find((i) => i !== byAt);
  const [by, value] = [columns[byAt ?? -1], columns[valueAt ?? -1]];
  if (byAt === undefined || valueAt === undefined || by === undefined || value === undefined)
    return undefined;

  const pairs = rows.map((row) => ({ by: row[byAt] ?? null, value: row[valueAt] ?? null }));
  const numbered = pairs.map(({ by, value }) => ({ by, value: finite(value) }));
  const points = numbered.filter(({ by, value }) => (isLine ? isDay(by) : value !== null));
  const drawable = points.filter(({ value }) => value !== null).length;
  if (drawable === 0) return undefined;
  const shown = points.slice(0, isLine ? MOST_POINTS : MOST_BARS);
  return {
    kind: isLine ? "line" : "bars",
    by,
    value,
    points: isLine ? shown.toSorted((a, b) => dayOf(a.by).getTime() - dayOf(b.by).getTime()) : shown,
    drawable,
    unknown: rows.length - drawable,
  };
}

const finite = (value: Value): number | null =>
  value === null || !Number.isFinite(Number(value)) ? null : Number(value);

const isDay = (value: Value): boolean =>
  /^\d{4}-\d\d-\d\d/.test(String(value)) && !Number.isNaN(dayOf(value).getTime());

/** A day or a moment as it stands on the time axis, in UTC. */
export const dayOf = (value: Value): Date =>
  new Date(String(value).length === 10 ? String(value) : `${String(value).slice(0, 23).replace(" ", "T")}Z`);
