import type { Observation } from "../../src/model/observation";
import { assume, shares } from "./assumptions";
import type { Career } from "./careers";
import { chooseToFit, type Quota } from "./choose-to-fit";
import type { Day } from "./day";
import { drawnCounts } from "./published";
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

/** Colonies of men with published counts. */
const COUNTED_COLONIES = ["PK-2", "PK-15", "PK-1", "PK-3"] as const;

/** The first place after the pre-trial centre of everybody who was moved, by the published kinds of place and places. */
export function destinations(
  random: Random,
  observed: readonly Observation[],
  stays: readonly Stay[],
  careers: ReadonlyMap<Stay, Career>,
  women: ReadonlySet<Stay>,
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
  put(choose(men(), kinds("juvenile"), 0.004), () => ({ kind: "juvenile", place: "EC-2" }));
  put(choose(open(), kinds("house-arrest"), 0), () => ({ kind: "house-arrest", place: "not-applicable" }));
  put(choose(open(), kinds("psychiatric-hospital"), 0), () => ({
    kind: "compulsory-treatment",
    place: "unknown",
  }));
  const openWomen = (): readonly Stay[] => open().filter((stay) => women.has(stay));
  put(choose(openWomen(), places("PK-4"), 0.72), () => ({ kind: "colony", place: "PK-4" }));
  put(choose(openWomen(), places("PK-24"), 0.03), () => ({ kind: "colony", place: "PK-24" }));
  put(
    chooseToFit(random, open(), kinds("open-type"), (stay) =>
      women.has(stay) ? 0.7 : assume("open-type-share"),
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
    men().filter((stay) => (prisonDays.get(stay) ?? 0) < (stay.left ?? Infinity) - 20),
    drawnCounts(observed, "held-by-place-kind", "moved-to-prison").map(({ day, value }) => ({
      target: value,
      counts: (stay) => isHeld(stay, day) && (prisonDays.get(stay) ?? Infinity) <= day,
    })),
    assume("prison-share"),
  );
  for (const stay of men()) if (!inPrison.has(stay)) prisonDays.delete(stay);
  for (const code of COUNTED_COLONIES)
    put(choose(men(), places(code), 0.09), () => ({ kind: "colony", place: code }));
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

const openType = (random: Random): Destination => ({
  kind: "open-type",
  place: pick(
    random,
    OPEN_TYPE.map((code) => [code, 1] as const),
  ),
});
