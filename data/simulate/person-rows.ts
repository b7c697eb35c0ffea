import {
  CARES,
  CHARGE_ANSWERS,
  CONDITION_ANSWERS,
  type Care,
  type Charge,
  type Custody,
  type DateState,
  type Occupation,
  type Penalty,
  yesNo,
  type YesNo,
} from "../../src/model/case-codes";
import type { Person } from "../../src/model/person";
import type { PersonEvent } from "../../src/model/person-event";
import { ageAnswers } from "./ages";
import { assume, shares } from "./assumptions";
import type { Career } from "./careers";
import { dateOf, monthEnd, type Day } from "./day";
import type { Health } from "./health";
import { placeOn, type Leg } from "./legs";
import type { Sentence } from "./penalties";
import { integerBetween, logNormal, pick, type Random } from "./random";
import type { Simulation } from "./simulate";
import type { Stay } from "./stays";
import { timeline, type Story } from "./timeline";

/** All that the simulation decided about one person. */
export interface Life {
  readonly stay: Stay;
  readonly career: Career;
  readonly woman: boolean;
  readonly region: Person["region"];
  readonly penalty: Penalty;
  readonly sentence: Sentence;
  readonly legs: readonly Leg[];
  readonly age: number;
  readonly occupation: Occupation;
  readonly charges: readonly Charge[];
  readonly health: Health;
}

const SOURCE = "SIMULATED";

/** The rows of both tables, in the order of detention. */
export function personRows(random: Random, lives: readonly Life[], last: Day): Simulation {
  const persons: Person[] = [];
  const events: PersonEvent[] = [];
  const inOrder = [...lives].sort((a, b) => since(a) - since(b));
  inOrder.forEach((life, i) => {
    const id = `s${String(i + 1).padStart(4, "0")}`;
    const contact = contactOf(random, life, last);
    persons.push(personRow(random, life, id, contact, last));
    for (const event of timeline(random, storyOf(life, contact), last))
      events.push({
        person: id,
        occurred: event.at === undefined ? null : dateOf(event.at),
        occurred_state: event.state,
        kind: event.kind,
        facility: event.place,
      });
  });
  return { persons, events };
}

const since = ({ stay, career }: Life): Day => stay.arrived ?? career.verdict ?? stay.left ?? 0;

interface Contact {
  readonly lost?: Day;
  readonly restored?: Day;
  readonly last?: Day;
  /** The month alone of the last word is known. */
  readonly vague?: boolean;
}

function contactOf(random: Random, { stay, legs }: Life, last: Day): Contact {
  const { arrived, left } = stay;
  const until = left ?? last;
  const luck = random.next();
  if (arrived === undefined || legs.length === 0 || stay.custody === "unknown") return {};
  if (until - arrived > 300 && luck < assume("contact-lost")) {
    const lost = integerBetween(random, arrived + 150, until - 100);
    const back = random.next() < (stay.custody === "held" ? 0.33 : 0.5);
    return back
      ? { lost, restored: integerBetween(random, lost + 30, until - 1), last: until - 1 }
      : { lost, last: lost };
  }
  if (luck > 0.7 || stay.leftState === "unknown") return {};
  const word = Math.max(arrived, until - Math.round(logNormal(random, assume("last-contact"), 0.8)));
  const end = monthEnd(word);
  return random.next() < assume("month-precision") * 2 && end < until
    ? { last: end, vague: true }
    : { last: word };
}

function storyOf({ stay, career, legs, health, penalty }: Life, contact: Contact): Story {
  return {
    stay,
    legs,
    verdict: career.verdict,
    verdictState: career.verdictState === "month" ? "month" : "day",
    acquitted: stay.kind === "acquitted",
    onset: health.onset,
    inTermFrom: penalty === "open-type" ? undefined : career.moved,
    contactLost: contact.lost,
    contactRestored: contact.restored,
  };
}

function personRow(random: Random, life: Life, id: string, contact: Contact, last: Day): Person {
  const { stay, career, woman, health, penalty } = life;
  const age = random.next() < 0.02 && life.age <= 60 && life.age >= 18 ? null : life.age;
  const everHeld = stay.arrivedState !== "not-applicable";
  const ends = stay.left ?? last;
  const reported = health.conditions.length > 0 || health.disability !== undefined;
  const healthUnknown = !reported && random.next() < assume("health-unknown");
  const dated = (day: Day | undefined): Date | null => (day === undefined ? null : dateOf(day));
  return {
    id,
    designation: stay.recognised ? "recognised" : "not-recognised",
    custody: stay.custody satisfies Custody,
    sex: woman ? "female" : "male",
    ...ageAnswers(age, stay.arrived ?? career.verdict ?? ends, ends),
    pregnant: !woman ? "not-applicable" : pregnancy(random, life, everHeld),
    region: life.region,
    occupation: life.occupation,
    detained: dated(stay.arrived),
    detained_state: stay.arrivedState,
    verdict: dated(career.verdict),
    verdict_state: career.verdictState ?? (career.verdict === undefined ? "not-applicable" : "day"),
    released: dated(stay.left),
    released_state: stay.leftState,
    release_kind: stay.kind,
    charges:
      life.charges.length === 0
        ? "unknown"
        : CHARGE_ANSWERS.filter((code) => life.charges.some((charge) => charge === code)).join(";"),
    sentence_months: life.sentence.months,
    sentence_state: life.sentence.state,
    penalty,
    facility:
      stay.arrived === undefined ? (everHeld ? "unknown" : "not-applicable") : placeOn(life.legs, ends),
    conditions: conditionsText(health, healthUnknown),
    disability: health.disability ?? (healthUnknown ? "unknown" : "none-reported"),
    care: !reported
      ? healthUnknown
        ? "unknown"
        : "not-applicable"
      : everHeld
        ? pick(random, shares("care", CARES))
        : ("not-applicable" satisfies Care),
    last_contact: dated(contact.last),
    last_contact_state: contactState(contact, everHeld),
    labelled_extremist: labelled(random, stay.kind === "acquitted" ? undefined : career.verdict),
    sources: SOURCE,
  };
}

const contactState = (contact: Contact, everHeld: boolean): DateState =>
  contact.last !== undefined ? (contact.vague ? "month" : "day") : everHeld ? "unknown" : "not-applicable";

const conditionsText = ({ conditions }: Health, unknown: boolean): string =>
  conditions.length > 0
    ? CONDITION_ANSWERS.filter((code) => conditions.some((condition) => condition === code)).join(";")
    : unknown
      ? "unknown"
      : "none-reported";

function pregnancy(random: Random, { stay, age }: Life, everHeld: boolean): Person["pregnant"] {
  if (!everHeld) return "not-applicable";
  if (stay.custody === "unknown") return "unknown";
  if (age < 18 || age > 44) return "no";
  const luck = random.next();
  return luck < assume("pregnant") ? "yes" : luck < 0.2 ? "unknown" : "no";
}

function labelled(random: Random, verdict: Day | undefined): YesNo {
  const luck = random.next();
  if (luck < 0.1) return "unknown";
  return yesNo(verdict !== undefined && luck < 0.1 + assume("labelled-extremist"));
}
