import type { Person } from "../../src/model/person";
import type { PersonEvent } from "../../src/model/person-event";
import { ages, otherAges, type Placed } from "./ages";
import { careers, vagueVerdict, type Career } from "./careers";
import { charges, type Accused } from "./charges";
import type { Day } from "./day";
import { destinations, type Destination } from "./destinations";
import { health, type Health } from "./health";
import type { Penalty } from "../../src/model/case-codes";
import { legsOf } from "./legs";
import { sendToTreatment, unrecognised } from "./not-recognised";
import { occupations, otherOccupations, type Working } from "./occupations";
import { isSpared, longSentences, penaltyOf, sentenceOf } from "./penalties";
import { personRows, type Life } from "./person-rows";
import { recognisedCounts } from "./published";
import { sfc32, type Random } from "./random";
import { lastDay, recognisedStays } from "./recognised";
import { regionsOf } from "./regions";
import { shortTerm } from "./short-term";
import { type Stay } from "./stays";
import type { Observation } from "../../src/model/observation";
import { chooseWomen } from "./women";

export interface Simulation {
  readonly persons: readonly Person[];
  readonly events: readonly PersonEvent[];
}

/** As many people as the export of the list held on the last day: recognised or not. */
export const PERSONS = 8696;

/**
 * A SIMULATED population fitted to the published record: no row describes a real person. The same seed and
 * record give the same population.
 */
export function simulate({
  seed,
  persons,
  observed,
}: {
  readonly seed: number;
  readonly persons: number;
  readonly observed: readonly Observation[];
}): Simulation {
  const random = sfc32(seed);
  const last = lastDay(observed);
  const recognised = recognisedCounts(observed, "all").at(-1)?.value ?? 0;
  const stays = recognisedStays(random.fork("recognised"), observed, recognised);
  const women = chooseWomen(random.fork("women"), observed, stays);
  const career = careers(random.fork("careers"), observed, stays, last);
  const places = destinations(random.fork("places"), observed, stays, career, women, last);
  const others = unrecognised(
    random.fork("unrecognised"),
    observed,
    stays.map((stay) => ({
      verdict: stay.kind === "acquitted" ? undefined : career.get(stay)?.verdict,
      woman: women.has(stay),
    })),
    persons - recognised,
    last,
  );
  const inTreatment = stays.filter((stay) => places.get(stay)?.kind === "compulsory-treatment");
  const treated = sendToTreatment(random.fork("treatment"), observed, others, {
    all: inTreatment.length,
    female: inTreatment.filter((stay) => women.has(stay)).length,
  });
  const everybody: readonly Start[] = [
    ...stays.map((stay): Start => ({
      stay,
      career: career.get(stay) ?? {},
      destination: places.get(stay),
      woman: women.has(stay),
      penalty: undefined,
    })),
    ...treated.map((other): Start => ({ ...other, destination: undefined })),
  ];
  const vague = random.fork("vague");
  const dated = everybody.map((start): Start => ({
    ...start,
    career: vagueVerdict(vague, start.career, start.stay.left, last),
  }));
  return personRows(random.fork("rows"), lives(random, observed, dated, last), last);
}

interface Start {
  readonly stay: Stay;
  readonly career: Career;
  readonly destination: Destination | undefined;
  readonly woman: boolean;
  readonly penalty: Penalty | undefined;
}

/** Gives each person what is left to know: region, places, age, occupation, penalty, charges and health. */
function lives(
  random: Random,
  observed: readonly Observation[],
  everybody: readonly Start[],
  last: number,
): readonly Life[] {
  const recognised = everybody.filter(({ stay }) => stay.recognised);
  const others = everybody.filter(({ stay }) => !stay.recognised);
  const stays = recognised.map(({ stay }) => stay);
  const each = random.fork("each");
  const penalties = new Map(
    everybody.map(({ stay, career, destination, penalty }) => [
      stay,
      penalty ?? penaltyOf(each, stay, career, destination),
    ]),
  );
  const ageOf = new Map([
    ...ages(random.fork("ages"), observed, stays, placedAmong(recognised), last),
    ...zip(others, otherAges(random.fork("other-ages"), others.length)),
  ]);
  const working = ({ stay, woman }: Start): Working => ({ age: ageOf.get(stay) ?? 30, woman });
  const occupationOf = new Map([
    ...occupations(
      random.fork("occupations"),
      observed,
      new Map(recognised.map((start) => [start.stay, working(start)])),
    ),
    ...zip(others, otherOccupations(random.fork("other-occupations"), others.map(working))),
  ]);
  const ill = health(random.fork("health"), observed, stays, ageOf, last);
  const regionOf = new Map(
    zip(everybody, regionsOf(random.fork("regions"), observed, everybody.map(convictedOn))),
  );
  const inShortTerm = shortTerm(random.fork("short-term"), observed, everybody, regionOf);
  const careerOf = new Map(everybody.map(({ stay, career }) => [stay, career]));
  const long = longSentences(random.fork("long"), observed, stays, careerOf, penalties, last);
  const accused = everybody.map(({ stay, career }): Accused => ({
    since: stay.arrived ?? career.verdict,
    servesTerm: career.moved !== undefined,
    longTerm: long.months.has(stay),
    spared: isSpared(stay, penalties.get(stay)),
  }));
  const articles = charges(random.fork("charges"), observed, accused);
  return everybody.map(({ stay, career, destination, woman }, i): Life => {
    const region = regionOf.get(stay) ?? "unknown";
    const penalty = penalties.get(stay) ?? "unknown";
    const months = long.months.get(stay);
    return {
      stay,
      career,
      woman,
      region,
      penalty,
      sentence:
        months === undefined
          ? sentenceOf(each, stay, penalty, career.verdict, last, long.countedOn)
          : { months, state: "known" },
      legs: legsOf(each, stay, career, destination, region, inShortTerm.get(stay), last),
      age: ageOf.get(stay) ?? 30,
      occupation: occupationOf.get(stay) ?? "unknown",
      charges: articles[i] ?? [],
      health: ill.get(stay) ?? NO_REPORT,
    };
  });
}

const NO_REPORT: Health = { conditions: [] };

const zip = <T>(starts: readonly Start[], values: readonly T[]): readonly (readonly [Stay, T])[] =>
  starts.flatMap(({ stay }, i): (readonly [Stay, T])[] => {
    const value = values[i];
    return value === undefined ? [] : [[stay, value]];
  });

const convictedOn = ({ stay, career }: Start): Day | undefined =>
  stay.kind === "acquitted" ? undefined : career.verdict;

/** From which day somebody is in the juvenile colony or in a place of adults. */
const placedAmong = (starts: readonly Start[]): ReadonlyMap<Stay, Placed> =>
  new Map(
    starts.flatMap(({ stay, career, destination }): [Stay, Placed][] => {
      if (career.moved === undefined || destination === undefined) return [];
      return [[stay, { kind: destination.kind === "juvenile" ? "juvenile" : "adults", from: career.moved }]];
    }),
  );
