import type { Person } from "../../src/model/person";
import type { PersonEvent } from "../../src/model/person-event";
import { ageOn } from "./ages";
import { dayOf, type Day } from "./day";
import type { Simulation } from "./simulate";

/** The tables of a population, ready to be counted: nothing here knows how they were made. */
export interface Population {
  readonly recognised: readonly Counted[];
  readonly all: readonly Counted[];
}

/** A person with days as numbers and events in order. */
export interface Counted {
  readonly person: Person;
  readonly detained: Day | undefined;
  readonly verdict: Day | undefined;
  readonly released: Day | undefined;
  readonly conditions: readonly string[];
  readonly charges: readonly string[];
  readonly illSince: Day | undefined;
  readonly places: readonly { readonly from: Day; readonly place: string }[];
  /** Contact lost and restored, in order. */
  readonly contacts: readonly { readonly from: Day; readonly kind: string }[];
}

export function openPopulation({ persons, events }: Simulation): Population {
  const byPerson = new Map<string, PersonEvent[]>();
  for (const event of events) byPerson.set(event.person, [...(byPerson.get(event.person) ?? []), event]);
  const all = persons.map((person): Counted => {
    const own = byPerson.get(person.id) ?? [];
    const dated = own.flatMap(({ occurred, kind, facility }) =>
      occurred ? [{ from: dayOf(occurred), kind, place: facility }] : [],
    );
    return {
      person,
      detained: optionalDay(person.detained),
      verdict: optionalDay(person.verdict),
      released: optionalDay(person.released),
      conditions: person.conditions.split(";"),
      charges: person.charges.split(";"),
      illSince: dated.find(({ kind }) => kind === "illness")?.from,
      places: dated.filter(({ kind }) => kind === "detained" || kind === "transferred"),
      contacts: dated.filter(({ kind }) => kind === "contact-lost" || kind === "contact-restored"),
    };
  });
  return { all, recognised: all.filter(({ person }) => person.designation === "recognised") };
}

/** Held on a day by the semantics of the case records. */
export const heldOn = ({ person, detained, released }: Counted, at: Day): boolean =>
  detained !== undefined &&
  detained <= at &&
  (person.custody === "held" || (released !== undefined && released > at));

export const placeAt = ({ places }: Counted, at: Day): string | undefined =>
  places.findLast(({ from }) => from <= at)?.place;

/** Under 18 on a day, as far as the age at detention tells it. */
export const isUnder18 = ({ person, detained }: Counted, at: Day): boolean =>
  person.age !== null && detained !== undefined && ageOn(person.age, detained, at) < 18;

const optionalDay = (date: Date | null): Day | undefined => (date === null ? undefined : dayOf(date));

/** With a reported illness other than mental or unspecified. */
export const isIll = ({ conditions }: Counted): boolean =>
  conditions.some((code) => !["mental", "unspecified", "none-reported", "unknown"].includes(code));
export const isDisabled = ({ person }: Counted): boolean =>
  !["none-reported", "unknown"].includes(person.disability);
