import { expect, test } from "vitest";
import { assume } from "../../../../data/simulate/assumptions";
import type { Person } from "../../../../src/model/person";
import { people } from "./committed";
import { ageOn, placeDays } from "./lives";

const ids = (wrong: readonly Person[]): readonly string[] => wrong.map(({ id }) => id);
const isAdultPlace = (facility: string): boolean => /^(PK|OCF)-/.test(facility);

test("as many people as assumed were under 18 at detention, recognised or not", () => {
  for (const designation of ["recognised", "not-recognised"]) {
    const own = people.filter((person) => person.designation === designation);
    const minors = own.filter(({ minor }) => minor === "yes");
    expect(Math.abs(minors.length - own.length * assume("minor-share"))).toBeLessThan(1);
  }
});

test("nobody under 18 is in a colony or an open-type facility of adults", () => {
  const wrong = people.filter((person) =>
    placeDays(person).some(
      ({ facility, from }) => isAdultPlace(facility) && (ageOn(person, from) ?? 18) < 18,
    ),
  );
  expect(ids(wrong)).toEqual([]);
});

test("whoever comes to the juvenile colony is under 18, and nobody in it is 21", () => {
  const inColony = people.flatMap((person) =>
    placeDays(person).flatMap((stay) => (stay.facility === "EC-2" ? [{ person, ...stay }] : [])),
  );
  expect(inColony.length).toBeGreaterThan(5);
  expect(inColony.filter(({ person, from }) => (ageOn(person, from) ?? 0) >= 18)).toEqual([]);
  expect(inColony.filter(({ person, until }) => (ageOn(person, until) ?? 21) >= 21)).toEqual([]);
});

test("pensioners, students and minors have the ages of their occupation", () => {
  const aged = people.flatMap((person) => (person.age === null ? [] : [{ ...person, age: person.age }]));
  const wrong = aged.filter(
    ({ age, sex, occupation }) =>
      (occupation === "pensioner" && age < (sex === "female" ? 55 : 60)) ||
      (occupation === "student" && age >= 40) ||
      (age < 18 && !["student", "worker", "other", "unknown"].includes(occupation)),
  );
  expect(ids(wrong)).toEqual([]);
});
