import { group } from "d3";
import type { PersonEvent } from "../../../../src/model/person-event";
import type { Person } from "../../../../src/model/person";
import { events } from "./committed";

const byPerson = group(events, ({ person }) => person);

/** The events of a person of the committed population, in order. */
export const eventsOf = ({ id }: Person): readonly PersonEvent[] => byPerson.get(id) ?? [];

const DAY = 86_400_000;
const LAST = new Date("2026-08-30");

/** The age on a day, as far as the age at detention tells it; none where either is unknown. */
export const ageOn = ({ age, detained }: Person, day: Date): number | undefined =>
  age === null || detained === null
    ? undefined
    : age + Math.floor((day.getTime() - detained.getTime()) / DAY / 365.25);

/** Months in custody by the last day of the data; none where the day of detention is unknown. */
export const monthsServed = ({ detained, released }: Person): number =>
  detained === null ? 0 : ((released ?? LAST).getTime() - detained.getTime()) / DAY / 30.44;

/** Every dated stay in a place: from the day of each event that brings somebody there to the last day in it. */
export const placeDays = (
  person: Person,
): readonly { readonly facility: string; readonly from: Date; readonly until: Date }[] => {
  const moves = eventsOf(person).filter(({ kind }) => kind === "detained" || kind === "transferred");
  return moves.flatMap(({ facility, occurred }, i) =>
    occurred ? [{ facility, from: occurred, until: moves[i + 1]?.occurred ?? person.released ?? LAST }] : [],
  );
};
