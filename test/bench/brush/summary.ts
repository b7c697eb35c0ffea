/** A share of the values lies at or below it (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** What is measured of a contender at one size. */
export interface Line {
  readonly measure: "brush" | "click" | "activate" | "load" | "memory";
  readonly contender: string;
  readonly rows: number;
  readonly unit: "ms" | "MB";
  readonly median: number;
  readonly p95: number;
  /** How many were measured. */
  readonly count: number;
  /** The median of the time within the page, without the wait for it. */
  readonly workedMedian?: number;
}

/** How many times as long or large as the reference of the same size, in the same run. */
export function ratioTo(
  reference: Line | undefined,
  { median, p95 }: Line,
): { readonly ofMedian: number; readonly ofP95: number } {
  return {
    ofMedian: rounded(median / (reference?.median ?? NaN)),
    ofP95: rounded(p95 / (reference?.p95 ?? NaN)),
  };
}

export const rounded = (value: number): number => Number(value.toPrecision(3));
