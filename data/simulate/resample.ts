import type { Person } from "../../src/model/person";
import { ageAnswers } from "./ages";
import { dateOf, dayOf, type Day } from "./day";
import { integerBetween, type Random } from "./random";
import { siteOn } from "./remand";

const DAYS = 20;
const YEARS = 2;

/**
 * As many people as wanted, drawn from the given ones with replacement; in the order of detention, as those are. All
 * days of a person move together by up to 20 days and never past the last day; whoever has a day known by month or year
 * alone keeps them all. Ages fall by up to two years, so that nobody becomes a minor or passes 60 by it.
 */
export function* resample(
  random: Random,
  persons: readonly Person[],
  count: number,
  last: Day,
): Generator<Person> {
  const sources = persons.map((person) => ({ person, ...movableDays(person, last) }));
  const sourceOf = (at: number) => {
    const source = sources[at];
    if (source === undefined) throw new RangeError("resample: expected one person or more, got none");
    return source;
  };
  const drawn = new Int32Array(count);
  const moves = new Int8Array(count);
  const ranks = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const at = integerBetween(random, 0, persons.length - 1);
    const { began, least, most } = sourceOf(at);
    const by = Math.max(least, Math.min(most, integerBetween(random, -DAYS, DAYS)));
    [drawn[i], moves[i]] = [at, by];
    ranks[i] = (began + by) * count + i; // of one day in the order they were drawn
  }
  const width = String(count).length;
  let number = 0;
  for (const rank of ranks.sort()) {
    const i = rank % count;
    const { person } = sourceOf(drawn[i] ?? -1);
    number += 1;
    yield {
      ...moved(person, { by: moves[i] ?? 0, younger: integerBetween(random, 0, YEARS) }, last),
      id: `s${String(number).padStart(width, "0")}`,
    };
  }
}

const DATED = ["detained", "verdict", "released", "last_contact"] as const;

/** When the case of a person began, 0 where no day of it is known, and by how many days it may move at least and at most. */
function movableDays(
  person: Person,
  last: Day,
): { readonly began: Day; readonly least: number; readonly most: number } {
  const began = dayAt(person.detained) ?? dayAt(person.verdict) ?? dayAt(person.released) ?? 0;
  const known = DATED.flatMap((column) => person[column] ?? []);
  const isExact = DATED.every((column) => !["month", "year"].includes(person[`${column}_state`]));
  if (!isExact || known.length === 0) return { began, least: 0, most: 0 };
  return { began, least: -DAYS, most: last - Math.max(...known.map(dayOf)) };
}

/** The person so many days later and so many years younger. */
function moved(
  person: Person,
  { by, younger }: { readonly by: number; readonly younger: number },
  last: Day,
): Person {
  const age =
    person.age !== null && person.age >= 18 + YEARS && person.age <= 60 ? person.age - younger : person.age;
  const at = (date: Date | null): Date | null =>
    date === null || by === 0 ? date : dateOf(dayOf(date) + by);
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
