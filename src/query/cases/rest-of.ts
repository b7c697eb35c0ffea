import type { ShownCounts } from "./draws";
import { SHOWN } from "./draws";

/** Everyone who is not inside the whole selection, bin by bin: to leave out what a figure draws would leave nobody in its rest. */
export const restOf = (everyone: ShownCounts, inside: ShownCounts): ShownCounts =>
  Object.fromEntries(
    SHOWN.map((id) => [id, everyone[id].map((people, bin) => people - (inside[id][bin] ?? 0))]),
  ) as ShownCounts; // border: one for each id shown
