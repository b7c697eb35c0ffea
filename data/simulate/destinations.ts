import type { Observation } from "../../src/model/observation";
import { ageOn, juvenileAge } from "./ages";
import { assume, numbersOf, shares } from "./assumptions";
import type { Career } from "./careers";
import { chooseToFit, type Quota } from "./choose-to-fit";
import type { Day } from "./day";
import { drawnCounts, minorCounts } from "./published";
import { logNormal, pick, type Random } from "./random";
import { isHeld, type Stay } from "./stays";

/** Where a person was taken after the pre-trial centre. */
export interface Destination {
  readonly kind: "colony" | "juvenile" | "open-type" | "house-arrest" | "compulsory-treatment" | "unknown";
  /** The place, as in the table of places; or unknown, not-applicable. */
  readonly place: string;
  /** From this day in a prison, after a colony. */
  readonly prison?: Day;
}

const COLONIES = [
  "PK-1",
  "PK-2",
  "PK-3",
  "PK-15",
  "PK-17",
  "PK-22",
  "PK-20",
  "PK-14",
  "PK-9",
  "PK-11",
  "PK-13",
  "PK-8",
] as const;
const OPEN_TYPE = ["OCF-43", "OCF-48", "OCF-49", "OCF-11"] as const;
const DEATH_AFTER: Readonly<Record<string, string>> = { "P-1": "PK-17", "P-8": "PK-2" };

const WOMEN_COLONIES = numbersOf("women-colonies");
const OPEN_TYPE_SHARE = numbersOf("open-type-share");

/** Restricted freedom in an open-type facility lasts five years at most; so many months in custody are less. */
const LONGEST_OPEN_TYPE = 50;
const monthsIn = ({ arrived, left }: Stay, last: Day): number =>
  arrived === undefined ? Infinity : ((left ?? last) - arrived) / 30.44;

/** Colonies of men with published counts. */
const COUNTED_COLONIES = ["PK-2", "PK-15", "PK-1", "PK-3"] as const;

/** The first place after the pre-trial centre of everybody who was moved, by the published kinds of place and places. */
export function destinations(
  random: Random,
  observed: readonly Observation[],
  stays: readonly Stay[],
  careers: ReadonlyMap<Stay, Career>,
  women: ReadonlySet<Stay>,
  last: Day,
): ReadonlyMap<Stay, Destination> {
  const found = new Map<Stay, Destination>();
  const movedBy = (stay: Stay, at: Day): boolean =>
    isHeld(stay, at) && (careers.get(stay)?.moved ?? Infinity) <= at;
  const kinds = (category: string): readonly Quota<Stay>[] =>
    drawnCounts(observed, "held-by-place-kind", category).map(({ day, value }) => ({
      target: value - [...found].filter(([stay, { kind }]) => kind === category && movedBy(stay, day)).length,
      counts: (stay) => movedBy(stay, day),
    }));
  const places = (code: string): readonly Quota<Stay>[] =>
    drawnCounts(observed, "held-by-facility", code).map(({ day, value }) => ({
      target: value,
      counts: (stay) => movedBy(stay, day) && (prisonDays.get(stay) ?? Infinity) > day,
    }));
  const prisonDays = new Map<Stay, Day>();
  const open = (): readonly Stay[] => moved.filter((stay) => !found.has(stay));
  const put = (chosen: Iterable<Stay>, destination: (stay: Stay) => Destination): void => {
    for (const stay of chosen) found.set(stay, destination(stay));
  };

  const ageOfJuvenile = (stay: Stay): number | undefined => juvenileAge(stay, careers.get(stay)?.moved, last);
  const moved = stays.filter((stay) => careers.get(stay)?.moved !== undefined);
  put(
    moved.filter(({ deathPlace }) => deathPlace !== undefined),
    ({ deathPlace = "unknown" }) => ({ kind: "colony", place: DEATH_AFTER[deathPlace] ?? deathPlace }),
  );
  for (const [stay, { kind }] of found)
    if (kind === "colony" && DEATH_AFTER[stay.deathPlace ?? ""])
      prisonDays.set(stay, Math.max((stay.left ?? 0) - 60, (careers.get(stay)?.moved ?? 0) + 1));
  put(
    moved.filter((stay) => careers.get(stay)?.atLiberty !== undefined),
    () => openType(random),
  );
  const choose = (
    among: readonly Stay[],
    quotas: readonly Quota<Stay>[],
    likelihood: number,
  ): ReadonlySet<Stay> => chooseToFit(random, among, quotas, () => likelihood);
  const men = (): readonly Stay[] => open().filter((stay) => !women.has(stay));
  put(
    choose(
      men().filter((stay) => ageOfJuvenile(stay) !== undefined),
      [...kinds("juvenile"), ...stillUnder18(observed, ageOfJuvenile)],
      assume("juvenile-colony"),
    ),
    () => ({ kind: "juvenile", place: "EC-2" }),
  );
  put(choose(open(), kinds("house-arrest"), 0), () => ({ kind: "house-arrest", place: "not-applicable" }));
  put(choose(open(), kinds("psychiatric-hospital"), 0), () => ({
    kind: "compulsory-treatment",
    place: "unknown",
  }));
  const openWomen = (): readonly Stay[] => open().filter((stay) => women.has(stay));
  put(choose(openWomen(), places("PK-4"), WOMEN_COLONIES["PK-4"] ?? 0), () => ({
    kind: "colony",
    place: "PK-4",
  }));
  put(choose(openWomen(), places("PK-24"), WOMEN_COLONIES["PK-24"] ?? 0), () => ({
    kind: "colony",
    place: "PK-24",
  }));
  put(
    chooseToFit(
      random,
      open().filter((stay) => monthsIn(stay, last) < LONGEST_OPEN_TYPE),
      kinds("open-type"),
      (stay) => OPEN_TYPE_SHARE[women.has(stay) ? "women" : "men"] ?? 0,
    ),
    () => openType(random),
  );
  put(
    chooseToFit(random, open(), kinds("unknown"), (stay) =>
      women.has(stay) ? 1 : assume("whereabouts-unknown"),
    ),
    () => ({ kind: "unknown", place: "unknown" }),
  );
  for (const stay of men()) {
    const at = (careers.get(stay)?.moved ?? 0) + Math.round(logNormal(random, 400, 0.5));
    prisonDays.set(stay, at);
  }
  const inPrison = choose(
    men().filter((stay) => (prisonDays.get(stay) ?? 0) < (stay.left ?? last) - 20),
    drawnCounts(observed, "held-by-place-kind", "moved-to-prison").map(({ day, value }) => ({
      target: value,
      counts: (stay) => isHeld(stay, day) && (prisonDays.get(stay) ?? Infinity) <= day,
    })),
    assume("prison-share"),
  );
  for (const stay of men()) if (!inPrison.has(stay)) prisonDays.delete(stay);
  for (const code of COUNTED_COLONIES)
    put(choose(men(), places(code), assume("counted-colonies")), () => ({ kind: "colony", place: code }));
  const others = shares("colony-weights", COLONIES).filter(
    ([code]) => !COUNTED_COLONIES.some((counted) => counted === code),
  );
  put(men(), () => ({ kind: "colony", place: pick(random, others) }));
  put(openWomen(), () => ({ kind: "colony", place: "unknown" }));
  return new Map(
    [...found].map(([stay, destination]) => {
      const prison = destination.kind === "colony" ? prisonDays.get(stay) : undefined;
      return [stay, { ...destination, ...(prison !== undefined && { prison }) }];
    }),
  );
}

/** No more people in the juvenile colony are under 18 than the published counts of minors have. */
const stillUnder18 = (
  observed: readonly Observation[],
  ageOfJuvenile: (stay: Stay) => number | undefined,
): readonly Quota<Stay>[] =>
  minorCounts(observed).map(({ day, value }) => ({
    target: value,
    counts: (stay) => {
      const age = ageOfJuvenile(stay);
      return age !== undefined && isHeld(stay, day) && ageOn(age, stay.arrived ?? day, day) < 18;
    },
  }));

const openType = (random: Random): Destination => ({
  kind: "open-type",
  place: pick(
    random,
    OPEN_TYPE.map((code) => [code, 1] as const),
  ),
});
