import type { Precision } from "../../model/codes";

/** First day of what a date stands for: the day itself, or its month, quarter or year where only that is known. */
export function firstDayOf(day: Date, precision: Precision): Date {
  if (precision === "day") return day;
  const month = day.getUTCMonth();
  const first = precision === "year" ? 0 : precision === "quarter" ? month - (month % 3) : month;
  return new Date(Date.UTC(day.getUTCFullYear(), first, 1));
}
