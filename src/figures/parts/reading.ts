import { greatest } from "d3";
import type { Dated } from "../../charts/parts/time-series";
import type { Observation } from "../../model/observation";
import type { Words } from "../../words/words";

/** The row with the greatest number; of equals the earliest. */
export const peakOf = (rows: readonly Dated[]): Dated | undefined => greatest(rows, (o) => o.value);

/** The row with the latest date. */
export const latestOf = (rows: readonly Dated[]): Dated | undefined =>
  greatest(rows, (o) => o.as_of.getTime());

/** The number of an observation with its qualifier in words. */
export const readValue = (o: Observation, words: Words): string => words.qualified(o.value, o.qualifier);
