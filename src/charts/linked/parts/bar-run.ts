import { tenths } from "./svg";

/** Bars that stand side by side on one base. */
export interface BarRun {
  /**
   * All of them as one path, which costs a frame one change however many they are: `endOf` gives the height of the
   * screen at which a bar ends, in pixels; one that ends at its base is left out.
   */
  path(endOf: (bar: number) => number): string;
}

/** Standing bars: `bars` of them from `base`, each from `left` to `right`, in pixels. */
export const barRun = (
  bars: number,
  { base, left, right }: { readonly base: number; left(bar: number): number; right(bar: number): number },
): BarRun =>
  runOf(bars, tenths(base), (bar) => [
    `M${tenths(left(bar))},${tenths(base)}V`,
    `H${tenths(right(bar))}V${tenths(base)}Z`,
  ]);

/** Lying bars: `bars` of them from `base`, each from `top` to `bottom`, in pixels. */
export const lyingRun = (
  bars: number,
  { base, top, bottom }: { readonly base: number; top(bar: number): number; bottom(bar: number): number },
): BarRun =>
  runOf(bars, tenths(base), (bar) => [
    `M${tenths(base)},${tenths(top(bar))}H`,
    `V${tenths(bottom(bar))}H${tenths(base)}Z`,
  ]);

/** What stands still is written once: the path before the end of a bar and after it. */
function runOf(bars: number, foot: string, around: (bar: number) => readonly [string, string]): BarRun {
  const slots = Array.from({ length: bars }, (_, bar) => around(bar));
  return {
    path: (endOf) =>
      slots
        .map(([begin, end], bar) => {
          const at = tenths(endOf(bar));
          return at === foot ? "" : begin + at + end;
        })
        .join(""),
  };
}
