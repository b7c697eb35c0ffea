import { DESIGNATIONS } from "../../model/case-codes";
import type { Selection } from "../../model/selection";
import { mapCounts, type ShownCounts } from "./draws";

/**
 * Everyone who is not inside the whole selection, bin by bin: to leave out what a figure draws would leave nobody in its
 * rest. Everyone are those of the designations that the selection starts from; counted by designation they are more.
 */
export function restOf(
  everyone: ShownCounts,
  inside: ShownCounts,
  { designation: from }: Pick<Selection, "designation">,
): ShownCounts {
  const isFrom = (bin: number): boolean =>
    from === undefined || from.some((code) => code === DESIGNATIONS[bin]);
  const whole = { ...everyone, designation: everyone.designation.map((n, bin) => (isFrom(bin) ? n : 0)) };
  return mapCounts(whole, (counts, id) => counts.map((people, bin) => people - (inside[id][bin] ?? 0)));
}
