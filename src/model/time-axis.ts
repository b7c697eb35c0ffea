/** The first day of every time axis of the explorer; nobody in the case records was detained earlier. */
export const FIRST_DAY = "2020-01-01";

const DAY_MS = 86_400_000;
const START = Date.parse(`${FIRST_DAY}T00:00:00Z`);

/** The number of a day (midnight UTC) on the time axes, 0 for the first. */
export const dayNumber = (day: Date): number => Math.round((day.getTime() - START) / DAY_MS);

/** Midnight UTC of a day by its number. */
export const dayAt = (number: number): Date => new Date(START + number * DAY_MS);

/** How many days and months the time axes hold, from FIRST_DAY to the last day of the data inclusive. */
export function timeAxis(lastDay: string) {
  const days = dayNumber(new Date(`${lastDay}T00:00:00Z`)) + 1;
  const [year = 0, month = 0] = lastDay.split("-").map(Number);
  const [firstYear = 0] = FIRST_DAY.split("-").map(Number);
  return { days, months: (year - firstYear) * 12 + month };
}
