import { PENALTIES, type Penalty } from "../../src/model/case-codes";
import type { Observation } from "../../src/model/observation";
import { assume, shares } from "./assumptions";
import type { Career } from "./careers";
import { chooseToFit } from "./choose-to-fit";
import { day, yearOf, type Day } from "./day";
import { ARREST_WITHIN_DAYS } from "./penalties";
import { publishedRows } from "./published";
import { integerBetween, pick, shuffle, type Random } from "./random";
import type { Stay } from "./stays";

/** A person persecuted and not recognised as a political prisoner. */
export interface Unrecognised {
  readonly stay: Stay;
  readonly career: Career;
  readonly penalty: Penalty;
  readonly woman: boolean;
}

const [
  SHORTEST_BEFORE = 0,
  LONGEST_BEFORE = 0,
  SHORTEST_WAY = 0,
  LONGEST_WAY = 0,
  SHORTEST_TERM = 0,
  LONGEST_TERM = 0,
] = (assume("not-recognised-days").match(/\d+/g) ?? []).map(Number);

const CUSTODIES = ["not-held", "released", "held", "unknown"] as const;

/** Convictions of a calendar year, the whole country. */
export const convictionsOf = (observed: readonly Observation[], sex: "all" | "female") =>
  publishedRows(
    observed,
    (row) =>
      row.indicator === "convictions" &&
      row.as_of_precision === "year" &&
      row.region === "BY" &&
      row.category === null &&
      row.sex === sex &&
      (row.drawn || row.as_of?.getUTCFullYear() === 2020),
  );

/**
 * People persecuted and not recognised: as many verdicts a year as the published convictions leave over, the
 * rest of them after the last published year or without a verdict.
 */
export function unrecognised(
  random: Random,
  observed: readonly Observation[],
  recognised: readonly { readonly verdict: Day | undefined; readonly woman: boolean }[],
  persons: number,
  last: Day,
): readonly Unrecognised[] {
  const women = convictionsOf(observed, "female");
  const counted = convictionsOf(observed, "all").flatMap(({ day: at, value }) => {
    const same = recognised.filter(({ verdict }) => verdict !== undefined && yearOf(verdict) === yearOf(at));
    const missing = Math.max(0, value - same.length);
    const ofWomen = women.find((row) => row.day === at)?.value;
    const missingWomen =
      ofWomen === undefined
        ? Math.round(missing * assume("not-recognised-women"))
        : Math.min(missing, Math.max(0, ofWomen - same.filter(({ woman }) => woman).length));
    return Array.from({ length: missing }, (_, i) => ({ year: yearOf(at), woman: i < missingWomen }));
  });
  const slots = shuffle(random, counted);
  const firstOpen = day(`${Math.max(...counted.map(({ year }) => year)) + 1}-01-01`);
  return Array.from({ length: persons }, (_, i): Unrecognised => {
    const slot = slots[i];
    const verdict =
      slot === undefined
        ? random.next() < assume("not-recognised-undated")
          ? undefined
          : integerBetween(random, firstOpen, last)
        : integerBetween(
            random,
            day(`${slot.year}-${slot.year === 2020 ? "10" : "01"}-10`),
            day(`${slot.year}-12-30`),
          );
    return person(random, verdict, slot?.woman ?? random.next() < assume("not-recognised-women"), last);
  });
}

/** Whoever was never in custody was not sent to a colony or under arrest. */
const penaltyFor = (random: Random, custody: Stay["custody"]): Penalty =>
  pick(
    random,
    shares("not-recognised-penalty", PENALTIES).filter(
      ([penalty]) => custody !== "not-held" || (penalty !== "arrest" && !penalty.startsWith("colony")),
    ),
  );

/** Those sent for compulsory treatment, by the counts of all people and of women sent there less the recognised ones. */
export function sendToTreatment(
  random: Random,
  observed: readonly Observation[],
  people: readonly Unrecognised[],
  already: { readonly all: number; readonly female: number },
): readonly Unrecognised[] {
  const isSent = ({ career }: Unrecognised, at: Day): boolean =>
    career.verdict !== undefined && career.verdict <= at;
  const sent = chooseToFit(
    random,
    people.filter(({ stay, career }) => stay.custody === "unknown" && career.verdict !== undefined),
    [
      ...treatmentCounts(observed, "all").map(({ day: at, value }) => ({
        target: value - already.all,
        counts: (person: Unrecognised) => isSent(person, at),
      })),
      ...treatmentCounts(observed, "female").map(({ day: at, value }) => ({
        target: value - already.female,
        counts: (person: Unrecognised) => person.woman && isSent(person, at),
      })),
    ],
    () => 0,
  );
  return people.map((each) => (sent.has(each) ? { ...each, penalty: "compulsory-treatment" } : each));
}

export const treatmentCounts = (observed: readonly Observation[], sex: "all" | "female") =>
  publishedRows(observed, (row) => row.series === "compulsory-treatment" && row.drawn && row.sex === sex);

function person(random: Random, verdict: Day | undefined, woman: boolean, last: Day): Unrecognised {
  const custody =
    verdict === undefined ? "not-held" : pick(random, shares("not-recognised-custody", CUSTODIES));
  const penalty = verdict === undefined ? "not-applicable" : penaltyFor(random, custody);
  const career: Career =
    verdict !== undefined
      ? { verdict }
      : random.next() < assume("verdict-unknown")
        ? { verdictState: "unknown" }
        : {};
  const common = { recognised: false, custody, arrivedState: "day", leftState: "day" } as const;
  const none = {
    arrivedState: "not-applicable",
    leftState: "not-applicable",
    kind: "not-applicable",
  } as const;
  const make = (stay: Stay, others: Partial<Unrecognised> = {}): Unrecognised => ({
    stay,
    career,
    penalty,
    woman,
    ...others,
  });
  if (verdict === undefined || custody === "not-held")
    return make(
      { ...common, ...none, custody: "not-held" },
      career.verdictState === "unknown" ? { penalty: "unknown" } : {},
    );
  if (custody === "unknown")
    return make({ ...common, arrivedState: "unknown", leftState: "unknown", kind: "unknown" });
  const mostBefore = penalty === "arrest" ? ARREST_WITHIN_DAYS : LONGEST_BEFORE;
  const arrived = Math.max(
    day(assume("first-detention")),
    verdict - integerBetween(random, SHORTEST_BEFORE, mostBefore),
  );
  const moved = verdict + integerBetween(random, SHORTEST_WAY, LONGEST_WAY);
  if (custody === "held" && last - verdict < 1200 && moved < last)
    return make(
      { ...common, arrived, leftState: "not-applicable", kind: "not-applicable" },
      { penalty: "colony-general", career: { verdict, moved } },
    );
  if (!penalty.startsWith("colony") && penalty !== "open-type")
    return make({
      ...common,
      custody: "released",
      arrived,
      left: verdict,
      kind: penalty === "arrest" ? "term-served" : "milder-measure",
    });
  const left = moved + integerBetween(random, SHORTEST_TERM, LONGEST_TERM);
  if (left > last)
    return make(
      { ...common, custody: "released", arrived, left: verdict, kind: "milder-measure" },
      { penalty: "home-confinement" },
    );
  return make(
    { ...common, custody: "released", arrived, left, kind: "term-served" },
    { career: { verdict, moved } },
  );
}
