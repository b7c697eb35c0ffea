import type { ShownCounts } from "./draws";
import { SHOWN } from "./draws";

/** Everyone who is not selected, bin by bin. */
export const restOf = (everyone: ShownCounts, selected: ShownCounts): ShownCounts =>
  Object.fromEntries(
    SHOWN.map((id) => [id, everyone[id].map((people, bin) => people - (selected[id][bin] ?? 0))]),
  ) as ShownCounts; // border: one for each id shown
