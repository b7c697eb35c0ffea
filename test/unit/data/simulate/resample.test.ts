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

test("the same seed gives the same people", () => {
  expect([...resample(sfc32(1), people, 100, last)]).toEqual([...resample(sfc32(1), people, 100, last)]);
  expect([...resample(sfc32(2), people, 100, last)]).not.toEqual([...resample(sfc32(1), people, 100, last)]);
});

test("no day moves past the last day of the data, and the days keep their order", () => {
  const days = larger.flatMap(({ detained, verdict, released }) => [detained, verdict, released]);
  expect(days.filter((date) => date !== null && dayOf(date) > last)).toEqual([]);
  expect(larger.filter(({ detained, released }) => detained && released && detained >= released)).toEqual([]);
});

test("the share of people held stays near that of the population", () => {
  const held = (rows: readonly { custody: string }[]) =>
    rows.filter(({ custody }) => custody === "held").length / rows.length;
  expect(held(larger)).toBeCloseTo(held(people), 1);
});
