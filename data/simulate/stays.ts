import type { DateState, ReleaseKind } from "../../src/model/case-codes";
import type { Day } from "./day";
import type { Passage } from "./flows";
import { assume, numbersOf } from "./assumptions";
import { logNormal, shuffle, type Random } from "./random";

/** The time that one simulated person spent in custody. No day: it is not known, or there is none. */
export interface Stay {
  readonly recognised: boolean;
  readonly custody: "held" | "released" | "died" | "not-held" | "unknown";
  readonly arrived?: Day;
  readonly arrivedState: DateState;
  readonly left?: Day;
  readonly leftState: DateState;
  readonly kind: ReleaseKind;
  /** The day of the wave of releases in which the person was freed. */
  readonly wave?: Day;
  readonly deathPlace?: string;
}

/** A release that is known beforehand, with what is known of it. */
export interface Release extends Passage {
  readonly cause: "wave" | "death" | "ordinary";
  readonly deathPlace?: string;
}

/** Counted as held on a day: detained by then, and still held or released later; an unknown day counts for nothing. */
export const isHeld = ({ arrived, left, custody }: Stay, at: Day): boolean =>
  arrived !== undefined && arrived <= at && (custody === "held" || (left !== undefined && left > at));

interface Held {
  readonly arrived: Passage;
  readonly plannedEnd: Day;
}

/** Nobody leaves before this many days in custody, where the counts allow it. */
const SHORTEST = numbersOf("shortest-custody");

/**
 * Gives each release to a person who is in custody then. Ordinary releases go to whoever has planned the
 * earliest end, so that short terms end first; the others go to anybody.
 */
export function matchStays(
  random: Random,
  arrivals: readonly Passage[],
  releases: readonly Release[],
): readonly Stay[] {
  const inCustody: Held[] = [];
  const stays: Stay[] = [];
  let next = 0;
  const orderly = [...shuffle(random, releases)].sort((a, b) => a.day - b.day);
  for (const release of orderly) {
    for (let arrived = arrivals[next]; arrived && arrived.day < release.day; arrived = arrivals[++next])
      inCustody.push({
        arrived,
        plannedEnd: arrived.day + logNormal(random, assume("short-terms-first"), 0.9),
      });
    const chosen = whoLeaves(random, inCustody, release);
    const [person] = inCustody.splice(chosen, 1);
    if (person === undefined)
      throw new RangeError(`release on day ${release.day}: expected somebody in custody, got nobody`);
    stays.push({
      recognised: true,
      custody: release.cause === "death" ? "died" : "released",
      arrived: person.arrived.day,
      arrivedState: person.arrived.state,
      left: release.day,
      leftState: release.state,
      kind: release.cause === "death" ? "died" : "unknown",
      ...(release.cause === "wave" && { wave: release.day }),
      ...(release.deathPlace !== undefined && { deathPlace: release.deathPlace }),
    });
  }
  const still = [...inCustody.map(({ arrived }) => arrived), ...arrivals.slice(next)];
  return [
    ...stays,
    ...still.map((arrived): Stay => ({
      recognised: true,
      custody: "held",
      arrived: arrived.day,
      arrivedState: arrived.state,
      leftState: "not-applicable",
      kind: "not-applicable",
    })),
  ];
}

function whoLeaves(random: Random, people: readonly Held[], { day, cause, deathPlace }: Release): number {
  const awaitsTrial = deathPlace?.startsWith("SIZO") ?? false;
  const isAble = ({ arrived }: Held): boolean => {
    const days = day - arrived.day;
    return awaitsTrial ? days <= 300 : days >= (SHORTEST[cause] ?? 0);
  };
  if (cause === "ordinary") {
    let first = -1;
    let end = Infinity;
    for (let i = 0; i < people.length; i++) {
      const person = people[i];
      if (person && person.plannedEnd < end && isAble(person)) [first, end] = [i, person.plannedEnd];
    }
    return Math.max(0, first);
  }
  const able = [...people.keys()].filter((i) => isAble(people[i] as Held)); // border: an index of its own
  return able[Math.floor(random.next() * able.length)] ?? 0;
}
