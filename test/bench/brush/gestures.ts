/** Steps of a brush in one direction. */
export const STEPS = 60;

/**
 * Where a drag along the axis goes, as shares of its length: out in 60 steps and back in as many. No hand stops twice at
 * the same pixel, and no contender may answer from memory: each round goes by places of its own.
 */
export function dragOf(round: number): { readonly from: number; readonly through: readonly number[] } {
  const from = 0.04 + 0.003 * (round % 7);
  const far = 0.92;
  const step = (far - from - 0.05) / STEPS;
  const out = Array.from({ length: STEPS }, (_, i) => from + 0.05 + step * i);
  const back = out.toReversed().map((share) => share + step / 2);
  return { from, through: [...out, ...back] };
}

/**
 * The regions that each round clicks, one after another. A region comes again only after all others: who keeps the last
 * few answers does not answer from memory.
 */
export const regionsOf = (round: number): readonly string[] =>
  Array.from(
    { length: CLICKS },
    (_, i) => CLICKED_REGIONS[(i + CLICKS * round) % CLICKED_REGIONS.length] ?? "BY-HM",
  );

const CLICKS = 5;
const CLICKED_REGIONS = ["BY-HM", "BY-HO", "BY-BR", "BY-MI", "BY-HR", "BY-VI", "BY-MA"];
