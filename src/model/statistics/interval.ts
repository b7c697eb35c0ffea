/** Two limits, the lower first; both belong to the interval. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** How many standard errors a 95% interval reaches to each side: the 0.975 quantile of the normal distribution. */
export const Z_95 = 1.959963984540054;
