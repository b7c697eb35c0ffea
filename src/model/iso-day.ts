/** A day as 2025-03-31. */
export const isoDay = (day: Date): string => day.toISOString().slice(0, 10);

/** Midnight UTC of a day written as 2025-03-31; undefined for anything else, a day that never was included. */
export function readDay(text: string): Date | undefined {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day && !Number.isNaN(day.getTime()) && isoDay(day) === text ? day : undefined;
}
