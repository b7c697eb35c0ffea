/** The years that a time axis of the record covers: from the vote of 2020 to the year end after the newest number. */
export const RECORD_DOMAIN: readonly [from: Date, to: Date] = [
  new Date(Date.UTC(2020, 6, 1)),
  new Date(Date.UTC(2026, 11, 1)),
];
