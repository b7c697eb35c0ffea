import { RELEASE_KINDS, type ReleaseKind } from "../../src/model/case-codes";
import type { Observation } from "../../src/model/observation";
import { assume, shares } from "./assumptions";
import { chooseToFit } from "./choose-to-fit";
import { day, dayOf, yearOf } from "./day";
import { flows, type FixedRelease, type Passage } from "./flows";
import { publishedRows, waves } from "./published";
import { pick, shuffle, type Random } from "./random";
import { matchStays, type Release, type Stay } from "./stays";

/** The people recognised as political prisoners: when they came into custody, when and how they left it. */
export function recognisedStays(
  random: Random,
  observed: readonly Observation[],
  persons: number,
): readonly Stay[] {
  const undated = assume("release-unknown") + assume("detention-unknown");
  const fixed = [...waveReleases(observed), ...deaths(observed)];
  const asFixed = fixed.map(({ day: at, state, cause }): FixedRelease => ({
    day: at,
    state,
    cause: cause === "death" ? "death" : "wave",
  }));
  const { arrivals, departures } = flows(random.fork("flows"), observed, asFixed, persons - undated);
  const ordinary = departures.map((departure): Release => ({ ...departure, cause: "ordinary" }));
  const dated = matchStays(random.fork("stays"), arrivals, [...fixed, ...ordinary]);
  return [
    ...releaseKinds(random.fork("kinds"), observed, dated),
    ...undatedStays(random.fork("undated"), arrivals, departures),
  ];
}

const waveReleases = (observed: readonly Observation[]): readonly Release[] =>
  waves(observed).flatMap(({ day: at, value, row }) =>
    Array.from({ length: value }, (): Release => ({
      day: at,
      state: row.as_of_precision ?? "day",
      cause: "wave",
    })),
  );

/** Deaths in custody that the record dates, and the assumed days of those that it counts by year alone. */
function deaths(observed: readonly Observation[]): readonly Release[] {
  const dated = publishedRows(observed, (row) => row.indicator === "death-event" && row.drawn);
  const assumed = assume("death-beyond-record")
    .split(", ")
    .map((text): Release => {
      const [at = "", state, place = "unknown"] = text.split(" ");
      return {
        day: day(at),
        state: state === "year" || state === "month" ? state : "day",
        cause: "death",
        deathPlace: place,
      };
    });
  return [
    ...dated.map(({ day: at, row }): Release => ({
      day: at,
      state: row.as_of_precision ?? "day",
      cause: "death",
      deathPlace: row.category?.replace("-hospital", "") ?? "unknown",
    })),
    ...assumed,
  ];
}

/** How each person was freed: waves by what is published of them, terms served by their counts, pardons by year. */
function releaseKinds(
  random: Random,
  observed: readonly Observation[],
  stays: readonly Stay[],
): readonly Stay[] {
  const ordinary = stays.filter(({ custody, wave }) => custody === "released" && wave === undefined);
  const served = chooseToFit(
    random,
    ordinary,
    publishedRows(
      observed,
      (row) =>
        row.indicator === "left-custody-by-reason" &&
        row.category === "sentence-served" &&
        row.as_of !== null &&
        row.value > 1000,
    ).map(({ day: at, value }) => ({
      target: value,
      counts: ({ left }: Stay) => left !== undefined && left <= at,
    })),
    () => 0.54,
  );
  const others = ordinary.filter((stay) => !served.has(stay));
  const pardons = publishedRows(observed, (row) => row.series === "releases-year" && row.drawn);
  const pardoned = chooseToFit(
    random,
    others,
    pardons.map(({ day: at, value }) => ({
      target: value,
      counts: ({ left }: Stay) => left !== undefined && yearOf(left) === yearOf(at),
    })),
    () => 0,
  );
  const expelled = expelledIn(random, stays);
  return stays.map((stay) => {
    if (stay.custody !== "released") return stay;
    const kind: ReleaseKind = expelled.has(stay)
      ? "forced-expulsion"
      : stay.wave !== undefined || pardoned.has(stay)
        ? "pardon"
        : served.has(stay)
          ? "term-served"
          : pick(random, releasesFor(stay));
    return { ...stay, kind };
  });
}

/** Nobody is acquitted after more days in custody than the law allows before a trial. */
const LONGEST_PRE_TRIAL = 540;
const releasesFor = ({ arrived = 0, left = Infinity }: Stay): readonly (readonly [ReleaseKind, number])[] =>
  shares("released-otherwise", RELEASE_KINDS).filter(
    ([kind]) => kind !== "acquitted" || left - arrived <= LONGEST_PRE_TRIAL,
  );

function expelledIn(random: Random, stays: readonly Stay[]): ReadonlySet<Stay> {
  return new Set(
    assume("us-mediation-expelled")
      .split(", ")
      .flatMap((text) => {
        const [at = "", count] = text.split(" ");
        return shuffle(
          random,
          stays.filter(({ wave }) => wave === day(at)),
        ).slice(0, Number(count));
      }),
  );
}

/** People of whom the day of detention or of release is not known; they are held on no day that a count could use. */
function undatedStays(
  random: Random,
  arrivals: readonly Passage[],
  departures: readonly Passage[],
): readonly Stay[] {
  const common = { recognised: true, custody: "released", kind: "unknown" } as const;
  return [
    ...shuffle(
      random,
      arrivals.filter(({ state }) => state === "day"),
    )
      .slice(0, assume("release-unknown"))
      .map(({ day: arrived }): Stay => ({ ...common, arrived, arrivedState: "day", leftState: "unknown" })),
    ...shuffle(
      random,
      departures.filter(({ state }) => state === "day"),
    )
      .slice(0, assume("detention-unknown"))
      .map(({ day: left }): Stay => ({ ...common, arrivedState: "unknown", left, leftState: "day" })),
  ];
}

/** The last day of the data: of the newest count of people held. */
export const lastDay = (observed: readonly Observation[]): number =>
  Math.max(
    ...publishedRows(observed, (row) => row.series === "held" && row.drawn).map(({ row }) =>
      row.as_of ? dayOf(row.as_of) : 0,
    ),
  );
