import { expect, test } from "vitest";
import { dayOf } from "../../../../data/simulate/day";
import { sfc32 } from "../../../../data/simulate/random";
import { resample } from "../../../../data/simulate/resample";
import { persons } from "../../../../src/model/person";
import { parseRow } from "../../../../src/model/schema";
import { people } from "./committed";

const last = dayOf(new Date("2026-08-30"));
const larger = [...resample(sfc32(1), people, 20_000, last)];

test("as many people as asked for, each with an identifier of its own, by the model", () => {
  expect(larger).toHaveLength(20_000);
  expect(new Set(larger.map(({ id }) => id)).size).toBe(20_000);
  for (const person of larger) parseRow(persons, person);
});

test("the rows stand in the order of detention, as those that they are drawn from", () => {
  const began = (rows: typeof people) =>
    rows.flatMap(({ detained, verdict, released }) => {
      const first = detained ?? verdict ?? released;
      return first === null ? [] : [dayOf(first)];
    });
  const inOrder = (days: readonly number[]) => [...days].sort((a, b) => a - b);
  expect(began(larger)).toEqual(inOrder(began(larger)));
  expect(began(people)).toEqual(inOrder(began(people)));
});

test("the same seed gives the same people", () => {
  expect([...resample(sfc32(1), people, 100, last)]).toEqual([...resample(sfc32(1), people, 100, last)]);
  expect([...resample(sfc32(2), people, 100, last)]).not.toEqual([...resample(sfc32(1), people, 100, last)]);
});

test("no day moves past the last day of the data, and the days keep their order", () => {
  const days = larger.flatMap(({ detained, verdict, released }) => [detained, verdict, released]);
  expect(days.filter((date) => date !== null && dayOf(date) > last)).toEqual([]);
  expect(larger.filter(({ detained, released }) => detained && released && detained >= released)).toEqual([]);
});

test("whether somebody is a minor or over 60 follows from the age, as it was moved", () => {
  const years = (from: Date, to: Date) => Math.floor((dayOf(to) - dayOf(from)) / 365.25);
  const end = new Date("2026-08-30");
  const wrong = larger.filter(({ age, minor, over_60, detained, verdict, released }) => {
    if (age === null) return minor !== "unknown" || over_60 !== "unknown";
    const ends = released ?? end;
    const isOver60 = age + years(detained ?? verdict ?? ends, ends) > 60;
    return (minor === "yes") !== age < 18 || (over_60 === "yes") !== isOver60;
  });
  expect(wrong).toEqual([]);
});

test("nobody is moved past the closing of the old pre-trial centre, or before the opening of the new site", () => {
  const opened = dayOf(new Date("2024-05-01"));
  const days = (place: string) =>
    larger.flatMap(({ facility, released }) =>
      facility === place ? [released === null ? last : dayOf(released)] : [],
    );
  expect(days("SIZO-1").filter((day) => day >= opened)).toEqual([]);
  expect(days("SIZO-1-NEW").filter((day) => day < opened)).toEqual([]);
});

test("the share of people held stays near that of the population", () => {
  const held = (rows: readonly { custody: string }[]) =>
    rows.filter(({ custody }) => custody === "held").length / rows.length;
  expect(held(larger)).toBeCloseTo(held(people), 1);
});
