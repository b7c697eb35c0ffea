import { FIRST_DAY, LAST_DAY, MONTHS } from "./charts";

const DAY_MS = 86_400_000;
const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
const monthOf = (day: number): number => {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** The ends of the axis of months, as days from 1970-01-01. */
export const FIRST = dayOf(FIRST_DAY);
export const LAST = dayOf(LAST_DAY);

/** The month of each day of the axis, both counted from its first. */
export const MONTH_OF_DAY = Uint8Array.from(
  { length: LAST - FIRST + 1 },
  (_, i) => monthOf(FIRST + i) - monthOf(FIRST),
);

/** Whole months, as the engine's date_sub counts them: the last is over on its own day, or on the last of a shorter month. */
export function monthsBetween(from: number, to: number): number {
  const [a, b] = [new Date(from * DAY_MS), new Date(to * DAY_MS)];
  const turned = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  const isLastOfMonth = new Date((to + 1) * DAY_MS).getUTCDate() === 1;
  return turned - (b.getUTCDate() < a.getUTCDate() && !isLastOfMonth ? 1 : 0);
}

/** The first day of each month of the axis, and of the month after it. */
export const MONTH_STARTS: readonly Date[] = Array.from(
  { length: MONTHS + 1 },
  (_, i) => new Date(Date.UTC(Number(FIRST_DAY.slice(0, 4)), i, 1)),
);
