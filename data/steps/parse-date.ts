import type { Precision } from "../../src/model/codes";

export interface PartialDate {
  /** Midnight UTC; the last day of the month or year where only that is given. */
  readonly date: Date;
  readonly precision: Exclude<Precision, "quarter">;
}

/** Reads 2025-03-31, 2025-03 or 2025; a day that no calendar has is undefined. */
export function parseDate(text: string): PartialDate | undefined {
  const [, y, m, d] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (y === undefined) return undefined;
  const year = Number(y);
  if (m === undefined) return { date: utc(year, 12, 31), precision: "year" };
  const month = Number(m);
  if (month < 1 || month > 12) return undefined;
  if (d === undefined) return { date: utc(year, month + 1, 0), precision: "month" };
  const date = utc(year, month, Number(d));
  const exists = date.getUTCMonth() + 1 === month && date.getUTCDate() === Number(d);
  return exists ? { date, precision: "day" } : undefined;
}

/** Month from 1; day 0 is the last day of the month before. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
