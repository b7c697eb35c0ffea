import type { Summary } from "../../engine/summary";
import { CUSTODIES } from "../../model/case-codes";
import type { Selection } from "../../model/selection";
import type { ShownCounts, ShownId } from "../../query/cases/draws";

/** The people of a selection, as far as they are counted while a brush moves. */
export type Moved = Pick<Summary, "people" | "held">;

/** What the words above the drawings count in a frame of a brush. */
export const MOVED_MEASURES: readonly ShownId[] = ["total", "status"];

/** No eye reads faster, and words cost a frame more than the bars of a drawing. */
const PACE_MS = 150;
const HELD = CUSTODIES.indexOf("held");

/** The number of people under a hand that moves: said at a pace that can be read, and once more where the hand rests. */
export class MovedCount {
  said = $state.raw<Moved | undefined>();
  #saidAt = -Infinity;
  #resting: ReturnType<typeof setTimeout> | undefined;

  /** In the frame of the drawings, for a frame of its own would make the next one late. */
  say(counts: Partial<ShownCounts>, selection: Selection): void {
    clearTimeout(this.#resting);
    const now = performance.now();
    if (now - this.#saidAt >= PACE_MS) {
      this.#saidAt = now;
      this.said = movedOf(counts, selection);
    } else this.#resting = setTimeout(() => (this.said = movedOf(counts, selection)), PACE_MS);
  }

  clear(): void {
    clearTimeout(this.#resting);
    this.#saidAt = -Infinity;
    this.said = undefined;
  }
}

/** The counts by status leave its own clause out, so it is held against them here. */
function movedOf({ total, status }: Partial<ShownCounts>, { status: chosen }: Selection): Moved | undefined {
  if (!total || !status) return undefined;
  const isHeldIn = chosen === undefined || chosen.includes("held");
  return { people: total[0] ?? 0, held: isHeldIn ? (status[HELD] ?? 0) : 0 };
}
