import { PENALTIES, type Penalty, type SentenceState } from "../../src/model/case-codes";
import type { Observation } from "../../src/model/observation";
import { assume, shares } from "./assumptions";
import type { Career } from "./careers";
import { chooseToFit } from "./choose-to-fit";
import type { Day } from "./day";
import type { Destination } from "./destinations";
import { drawnCounts } from "./published";
import { integerBetween, logNormal, pick, type Random } from "./random";
import { isHeld, type Stay } from "./stays";

export interface Sentence {
  readonly months: number | null;
  readonly state: SentenceState;
}

/** The penalty of a recognised person, by the place where it is served. */
export function penaltyOf(
  random: Random,
  stay: Stay,
  career: Career,
  destination: Destination | undefined,
): Penalty {
  if (career.verdict === undefined || stay.kind === "acquitted") return "not-applicable";
  if (destination?.prison !== undefined) return "prison";
  switch (destination?.kind) {
    case "open-type":
      return "open-type";
    case "house-arrest":
      return "home-confinement";
    case "compulsory-treatment":
      return "compulsory-treatment";
    case "colony":
    case "juvenile":
    case "unknown":
      return pick(random, shares("colony-regime", PENALTIES));
    case undefined:
      if (stay.arrived === undefined || stay.custody === "unknown") return "unknown";
      if (stay.kind === "milder-measure") return pick(random, shares("milder-penalty", PENALTIES));
      return stay.left !== undefined && stay.left - stay.arrived < ARREST_WITHIN_DAYS
        ? "arrest"
        : "colony-general";
  }
}

export const [ARREST_WITHIN_DAYS = 0, ARREST_FROM = 1, ARREST_TO = 1] = (
  assume("arrest-penalty").match(/\d+/g) ?? []
).map(Number);

const IMPRISONMENT: readonly Penalty[] = ["colony-general", "colony-medium", "colony-maximum", "prison"];

/** Whether somebody convicted is not in prison for it, or was acquitted. */
export const isSpared = ({ kind }: Stay, penalty: Penalty | undefined): boolean =>
  kind === "acquitted" ||
  (penalty !== undefined &&
    ["open-type", "home-confinement", "arrest", "suspended", "fine"].includes(penalty));

/** Ten years or more by band, in months, as the categories of the record name them. */
const LONG: Readonly<Record<string, readonly [number, number]>> = {
  "10-to-12-years": [120, 144],
  "13-to-15-years": [156, 180],
  "16-to-19-years": [192, 228],
  "20-to-23-years": [240, 276],
};

/** Who was sentenced to ten years or more by the day of the published counts, with the length in months. */
export function longSentences(
  random: Random,
  observed: readonly Observation[],
  stays: readonly Stay[],
  careers: ReadonlyMap<Stay, Career>,
  penalties: ReadonlyMap<Stay, Penalty>,
  last: Day,
): { readonly months: ReadonlyMap<Stay, number>; readonly countedOn: Day } {
  const months = new Map<Stay, number>();
  let countedOn = 0;
  for (const [band, [from, to]] of Object.entries(LONG))
    for (const { day, value } of drawnCounts(observed, "held-by-sentence", band)) {
      countedOn = day;
      const able = stays.filter(
        (stay) =>
          !months.has(stay) &&
          isHeld(stay, day) &&
          (careers.get(stay)?.verdict ?? Infinity) <= day &&
          (careers.get(stay)?.moved ?? Infinity) <= last &&
          IMPRISONMENT.includes(penalties.get(stay) ?? "unknown") &&
          stay.kind !== "term-served",
      );
      const chosen = chooseToFit(random, able, [{ target: value, counts: () => true }], () => 0);
      for (const stay of chosen) months.set(stay, from + 12 * integerBetween(random, 0, (to - from) / 12));
    }
  return { months, countedOn };
}

/** Restricted freedom lasts five years at most. */
const LONGEST_RESTRICTION = 60;

/** The length of a sentence: never shorter than the time served, and as long as it where the term was served. */
export function sentenceOf(
  random: Random,
  stay: Stay,
  penalty: Penalty,
  verdict: Day | undefined,
  last: Day,
  counted: Day,
): Sentence {
  if (penalty === "unknown") return { months: null, state: "unknown" };
  if (verdict === undefined || ["not-applicable", "fine", "compulsory-treatment"].includes(penalty))
    return { months: null, state: "not-applicable" };
  if (random.next() < assume("sentence-unknown")) return { months: null, state: "unknown" };
  const served = stay.arrived === undefined ? 0 : ((stay.left ?? last) - stay.arrived) / 30.44;
  const known = (months: number): Sentence => ({ months, state: "known" });
  if (penalty === "arrest")
    return known(Math.max(Math.ceil(served), integerBetween(random, ARREST_FROM, ARREST_TO)));
  if (stay.kind === "term-served") return known(roundedUp(served));
  if (penalty === "home-confinement" || penalty === "suspended")
    return known(Math.max(roundedUp(served), 6 * integerBetween(random, 2, 8)));
  const least = roundedUp(Math.max(served * 1.08 + 2, 6));
  if (penalty === "open-type")
    return known(Math.min(LONGEST_RESTRICTION, Math.max(least, 6 * integerBetween(random, 4, 10))));
  const drawn = roundedUp(logNormal(random, assume("sentence-colony"), 0.6) - 3);
  const most = verdict <= counted && isHeld(stay, counted) ? 114 : 240;
  return known(Math.max(least, Math.min(drawn, most)));
}

/** Whole months up to a year, then half years. */
const roundedUp = (months: number): number =>
  months < 12 ? Math.max(1, Math.ceil(months)) : Math.ceil(months / 6) * 6;
