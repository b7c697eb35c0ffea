import type { LinkedCounts } from "../../charts/linked/linked";
import type { ShownCounts } from "../../query/cases/draws";
import type { Frame } from "./case-figure";

/** The group compared with, as a drawing takes it: its people, and what its marks are as large as where that is not they. */
export function comparedIn(
  { compared, comparedTimes = 1 }: Frame,
  of: (counts: ShownCounts) => ArrayLike<number>,
): Pick<LinkedCounts, "compared" | "outlined"> {
  if (!compared) return {};
  const people = of(compared);
  if (comparedTimes === 1) return { compared: people };
  return { compared: people, outlined: Float64Array.from(people, (count) => count * comparedTimes) };
}
