import type { Person } from "../../src/model/person";
import { ageAnswers } from "./ages";
import { dateOf, dayOf, type Day } from "./day";
import { integerBetween, type Random } from "./random";
import { siteOn } from "./remand";

const DAYS = 20;
const YEARS = 2;

/**
 * As many people as wanted, drawn from the given ones with replacement. All days of a person move together by
 * up to 20 days and never past the last day; whoever has a day known by month or year alone keeps them all.
 * Ages fall by up to two years, so that nobody becomes a minor or passes 60 by it.
 */
export function* resample(
  random: Random,
  persons: readonly Person[],
  count: number,
  last: Day,
): Generator<Person> {
  const width = String(count).length;
  for (let i = 1; i <= count; i++) {
    const person = persons[integerBetween(random, 0, persons.length - 1)];
    if (person === undefined) throw new RangeError("resample: expected one person or more, got none");
    yield { ...moved(random, person, last), id: `s${String(i).padStart(width, "0")}` };
  }
}

const DATED = ["detained", "verdict", "released", "last_contact"] as const;

function moved(random: Random, person: Person, last: Day): Person {
  const by = integerBetween(random, -DAYS, DAYS);
  const younger = integerBetween(random, 0, YEARS);
  const known = DATED.flatMap((column) => person[column] ?? []);
  const exact = DATED.every((column) => !["month", "year"].includes(person[`${column}_state`]));
  const shift = exact && known.length > 0 ? Math.min(by, last - Math.max(...known.map(dayOf))) : 0;
  const age =
    person.age !== null && person.age >= 18 + YEARS && person.age <= 60 ? person.age - younger : person.age;
  const at = (date: Date | null): Date | null =>
    date === null || shift === 0 ? date : dateOf(dayOf(date) + shift);
  const dates = {
    detained: at(person.detained),
    verdict: at(person.verdict),
    released: at(person.released),
    last_contact: at(person.last_contact),
  };
  const ends = dayAt(dates.released) ?? last;
  return {
    ...person,
    ...dates,
    ...ageAnswers(age, dayAt(dates.detained) ?? dayAt(dates.verdict) ?? ends, ends),
    facility: siteOn(person.facility, ends),
  };
}

const dayAt = (date: Date | null): Day | undefined => (date === null ? undefined : dayOf(date));
