import { UNKNOWN } from "../../src/model/case-codes";
import type { Region } from "../../src/model/codes";
import { assume } from "./assumptions";
import type { Career } from "./careers";
import { day, type Day } from "./day";
import type { Destination } from "./destinations";
import { integerBetween, pick, type Random } from "./random";
import type { Stay } from "./stays";

/** From this day on the person was at this place. */
export interface Leg {
  readonly from: Day;
  readonly place: string;
}

/** The pre-trial centre in the street of Valadarski closed; its people went to the new site. */
const OLD_CENTRE_CLOSED = day("2024-05-01");
const PRISONS = ["P-1", "P-4", "P-8"] as const;
const REMAND: Readonly<Record<Region, readonly (readonly [string, number])[]>> = {
  "BY-HM": [
    ["SIZO-1", 0.78],
    ["SIZO-KGB", 0.1],
    ["P-8", 0.12],
  ],
  "BY-MI": [
    ["SIZO-1", 0.6],
    ["P-8", 0.4],
  ],
  "BY-BR": [
    ["SIZO-7", 0.6],
    ["SIZO-6", 0.4],
  ],
  "BY-VI": [["SIZO-2", 1]],
  "BY-HO": [["SIZO-3", 1]],
  "BY-HR": [["P-1", 1]],
  "BY-MA": [
    ["P-4", 0.6],
    ["SIZO-5", 0.4],
  ],
};
const MOVING_ON = ["PK-8", "PK-9", "PK-11", "PK-13", "PK-14", "PK-17", "PK-20", "PK-22"];

/** Every place of a person in order, from detention on. `shortTermUntil`: in a short-term centre up to that day. */
export function legsOf(
  random: Random,
  stay: Stay,
  career: Career,
  destination: Destination | undefined,
  region: Region | typeof UNKNOWN,
  shortTermUntil: Day | undefined,
  last: Day,
): readonly Leg[] {
  const { arrived, left } = stay;
  if (arrived === undefined) return [];
  const ends = left ?? last + 1;
  const remand = stay.deathPlace?.startsWith("SIZO")
    ? stay.deathPlace
    : pick(random, REMAND[region === UNKNOWN ? "BY-HM" : region]);
  const site = (at: Day): string => (remand === "SIZO-1" && at >= OLD_CENTRE_CLOSED ? "SIZO-1-NEW" : remand);
  const legs: Leg[] = [];
  const go = (from: Day, place: string): void => {
    const before = legs.at(-1);
    if (from >= ends || before?.place === place || (before !== undefined && from <= before.from)) return;
    legs.push({ from, place });
  };
  if (shortTermUntil !== undefined) go(arrived, "CIP-MINSK");
  const remandFrom = shortTermUntil === undefined ? arrived : shortTermUntil + 1;
  go(remandFrom, site(remandFrom));
  const remandUntil = career.atLiberty ?? career.moved ?? ends;
  if (remandFrom < OLD_CENTRE_CLOSED && remandUntil > OLD_CENTRE_CLOSED)
    go(OLD_CENTRE_CLOSED, site(OLD_CENTRE_CLOSED));
  if (career.atLiberty !== undefined) go(career.atLiberty, "not-applicable");
  if (career.moved !== undefined) {
    go(career.moved, destination?.place ?? "unknown");
    if (destination?.prison !== undefined)
      go(
        destination.prison,
        pick(
          random,
          PRISONS.map((code) => [stay.deathPlace ?? code, 1] as const),
        ),
      );
    else if (
      MOVING_ON.includes(destination?.place ?? "") &&
      stay.deathPlace === undefined &&
      random.next() < assume("colony-transfers")
    )
      go(
        career.moved + integerBetween(random, 90, 600),
        pick(
          random,
          MOVING_ON.map((code) => [code, 1] as const),
        ),
      );
  }
  return legs;
}

/** The place on a day; before the first of the legs there is none. */
export const placeOn = (legs: readonly Leg[], at: Day): string =>
  legs.findLast(({ from }) => from <= at)?.place ?? "not-applicable";
