/** A day of the calendar as the number of days since 1970-01-01, UTC. */
export type Day = number;

const MS = 86_400_000;

export const dayOf = (date: Date): Day => Math.round(date.getTime() / MS);
export const dateOf = (day: Day): Date => new Date(day * MS);
export const day = (iso: string): Day => dayOf(new Date(`${iso}T00:00:00Z`));
export const yearOf = (at: Day): number => dateOf(at).getUTCFullYear();

/** The last day of the month that `at` lies in. */
export function monthEnd(at: Day): Day {
  const date = dateOf(at);
  return dayOf(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)));
}

/** Last days of months in (after, until], in order. */
export function monthEnds(after: Day, until: Day): readonly Day[] {
  const ends: Day[] = [];
  for (let end = monthEnd(after + 1); end <= until; end = monthEnd(end + 1)) ends.push(end);
  return ends;
}

export const isYearEnd = (at: Day): boolean => yearOf(at + 1) !== yearOf(at);
