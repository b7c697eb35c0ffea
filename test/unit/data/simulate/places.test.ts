import { describe, expect, test } from "vitest";
import type { Person } from "../../../../src/model/person";
import { people } from "./committed";
import { eventsOf } from "./lives";

const ids = (wrong: readonly Person[]): readonly string[] => wrong.map(({ id }) => id);

test("the short-term centre of Minsk is the first place of people detained in Minsk alone", () => {
  const there = people.filter((person) => eventsOf(person).some(({ facility }) => facility === "CIP-MINSK"));
  expect(there.length).toBeGreaterThan(50);
  expect(ids(there.filter(({ region }) => region !== "BY-HM"))).toEqual([]);
});

describe("the pre-trial centre of Minsk", () => {
  const CLOSED = new Date("2024-05-01").getTime();
  const isWrong = (facility: string, at: number): boolean =>
    (facility === "SIZO-1" && at >= CLOSED) || (facility === "SIZO-1-NEW" && at < CLOSED);

  test("has nobody in the old building from the day it closed on, and nobody at the new site before", () => {
    const wrong = people.filter(
      (person) =>
        eventsOf(person).some(
          ({ facility, occurred }) => occurred !== null && isWrong(facility, occurred.getTime()),
        ) || isWrong(person.facility, (person.released ?? new Date("2026-08-30")).getTime()),
    );
    expect(ids(wrong)).toEqual([]);
  });
});

test("a death that the record tells in a note stands at its day and place", () => {
  const died = people.filter(
    ({ custody, released }) => custody === "died" && released?.getTime() === new Date("2025-09-03").getTime(),
  );
  expect(died.map(({ facility }) => facility)).toEqual(["PK-15"]);
});
