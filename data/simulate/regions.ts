import type { Region } from "../../src/model/codes";
import { REGIONS } from "../../src/model/codes";
import type { Observation } from "../../src/model/observation";
import { UNKNOWN } from "../../src/model/case-codes";
import { assume } from "./assumptions";
import { yearOf, type Day } from "./day";
import { pick, shuffle, type Random } from "./random";

/** Convictions of a whole year for every region. */
export function convictionsByRegion(observed: readonly Observation[]): ReadonlyMap<Region, Observation> {
  const rows = observed.filter((row) => row.series === "convictions-region-year" && row.drawn);
  return new Map(
    REGIONS.map((region) => {
      const row = rows.find((each) => each.region === region);
      if (row === undefined)
        throw new Error(`convictions by region: expected a drawn row of ${region}, got none`);
      return [region, row];
    }),
  );
}

/** The region of each person: convictions of the published year by their counts, the others in the same proportion. */
export function regionsOf(
  random: Random,
  observed: readonly Observation[],
  verdicts: readonly (Day | undefined)[],
): readonly (Region | typeof UNKNOWN)[] {
  const counts = [...convictionsByRegion(observed)];
  const year = counts[0]?.[1].as_of?.getUTCFullYear();
  const weights = counts.map(([region, { value }]) => [region, value] as const);
  const quota = shuffle(
    random,
    counts.flatMap(([region, { value }]) => Array.from({ length: value }, () => region)),
  );
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const share = assume("region-unknown");
  const others = [...weights, [UNKNOWN, (total * share) / (1 - share)] as const];
  return verdicts.map((verdict) => {
    const counted = verdict !== undefined && yearOf(verdict) === year ? quota.pop() : undefined;
    return counted ?? pick(random, others);
  });
}
