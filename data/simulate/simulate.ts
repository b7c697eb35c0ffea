import type { Person } from "../../src/model/person";
import type { PersonEvent } from "../../src/model/person-event";
import { ages } from "./ages";
import { assume, shares } from "./assumptions";
import { careers, vagueVerdict, type Career } from "./careers";
import { charges } from "./charges";
import { destinations, type Destination } from "./destinations";
import { health, type Health } from "./health";
import { OCCUPATIONS, type Occupation, type Penalty } from "../../src/model/case-codes";
import { legsOf } from "./legs";
import { sendToTreatment, unrecognised } from "./not-recognised";
import { occupations } from "./occupations";
import { longSentences, penaltyOf, sentenceOf } from "./penalties";
import { personRows, type Life } from "./person-rows";
import { recognisedCounts } from "./published";
import { logNormal, pick, sfc32, type Random } from "./random";
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
  const places = destinations(random.fork("places"), observed, stays, career, women);
  const others = unrecognised(
    random.fork("unrecognised"),
    observed,
    stays.map((stay) => ({ verdict: career.get(stay)?.verdict, woman: women.has(stay) })),
    persons - recognised,
    last,
  );
  const inTreatment = [...places.values()].filter(({ kind }) => kind === "compulsory-treatment").length;
  const treated = sendToTreatment(random.fork("treatment"), observed, others, inTreatment);
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
  const recognised = everybody.map(({ stay }) => stay).filter((stay) => stay.recognised);
  const juveniles = new Set(
    everybody.filter(({ destination }) => destination?.kind === "juvenile").map(({ stay }) => stay),
  );
  const age = ages(random.fork("ages"), observed, recognised, juveniles, last);
  const work = occupations(random.fork("occupations"), observed, recognised);
  const ill = health(random.fork("health"), observed, recognised, age, last);
  const regions = regionsOf(
    random.fork("regions"),
    observed,
    everybody.map(({ career }) => career.verdict),
  );
  const inShortTerm = shortTerm(random.fork("short-term"), observed, everybody);
  const careerOf = new Map(everybody.map(({ stay, career }) => [stay, career]));
  const long = longSentences(random.fork("long"), observed, recognised, careerOf, last);
  const each = random.fork("each");
  const penalties = everybody.map(
    ({ stay, career, destination, penalty }) => penalty ?? penaltyOf(each, stay, career, destination),
  );
  const accused = everybody.map(({ stay, career }) => ({
    since: stay.arrived ?? career.verdict,
    servesTerm: career.moved !== undefined,
    longTerm: long.months.has(stay),
  }));
  const articles = charges(random.fork("charges"), observed, accused);
  return everybody.map(({ stay, career, destination, woman }, i): Life => {
    const region = regions[i] ?? "BY-HM";
    const penalty = penalties[i] ?? "unknown";
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
      age:
        age.get(stay) ??
        Math.min(79, Math.max(17, Math.round(logNormal(each, assume("age-at-detention") + 1, 0.31)))),
      occupation: work.get(stay) ?? otherOccupation(each),
      charges: articles[i] ?? [],
      health: ill.get(stay) ?? NO_REPORT,
    };
  });
}

const NO_REPORT: Health = { conditions: [] };
const otherOccupation = (random: Random): Occupation => pick(random, shares("occupation-share", OCCUPATIONS));
