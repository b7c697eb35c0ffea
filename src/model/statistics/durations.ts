/** Time in custody of one person, in days: until it ended, or until it was last seen to last (right-censored). */
export interface Duration {
  readonly days: number;
  readonly ended: boolean;
}

/**
 * People counted by duration: three columns of one length. `days` are 0 or more and strictly increasing; `ended` counts
 * the people whose custody ended after so many days, `censored` those still held when last seen. Rows of zeros are fine.
 */
export interface DurationCounts {
  readonly days: ArrayLike<number>;
  readonly ended: ArrayLike<number>;
  readonly censored: ArrayLike<number>;
}

/** Counts people one by one. */
export function countDurations(durations: readonly Duration[]): DurationCounts {
  const ended = new Map<number, number>();
  const censored = new Map<number, number>();
  for (const duration of durations) {
    const counts = duration.ended ? ended : censored;
    counts.set(duration.days, (counts.get(duration.days) ?? 0) + 1);
  }
  const days = Float64Array.from(new Set(durations.map((duration) => duration.days))).sort();
  return {
    days,
    ended: days.map((day) => ended.get(day) ?? 0),
    censored: days.map((day) => censored.get(day) ?? 0),
  };
}
