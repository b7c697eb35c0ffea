import type { UNKNOWN } from "../../src/model/case-codes";
import type { Region } from "../../src/model/codes";
import { assume } from "./assumptions";
import type { Career } from "./careers";
import type { Day } from "./day";
import type { Destination } from "./destinations";
import { integerBetween, pick, type Random } from "./random";
import { OLD_CENTRE_CLOSED, remandCentre, shortTermCentre, siteOn } from "./remand";
import type { Stay } from "./stays";

/** From this day on the person was at this place. */
export interface Leg {
  readonly from: Day;
  readonly place: string;
}

const PRISONS = ["P-1", "P-4", "P-8"] as const;
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
  const remand = stay.deathPlace?.startsWith("SIZO") ? stay.deathPlace : remandCentre(random, region);
  const legs: Leg[] = [];
  const go = (from: Day, place: string, until = ends - 1): void => {
    const before = legs.at(-1);
    if (from > until || before?.place === place || (before !== undefined && from <= before.from)) return;
    legs.push({ from, place });
  };
  if (shortTermUntil !== undefined) go(arrived, shortTermCentre(region));
  const remandFrom = shortTermUntil === undefined ? arrived : shortTermUntil + 1;
  go(remandFrom, siteOn(remand, remandFrom));
  const leaves = career.atLiberty ?? career.moved;
  if (remandFrom < OLD_CENTRE_CLOSED && (leaves ?? Infinity) > OLD_CENTRE_CLOSED)
    go(OLD_CENTRE_CLOSED, siteOn(remand, OLD_CENTRE_CLOSED), ends);
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
