import { describe, expect, test } from "vitest";
import { assume } from "../../../../data/simulate/assumptions";
import type { Person } from "../../../../src/model/person";
import { people } from "./committed";
import { eventsOf, monthsServed } from "./lives";

const ids = (wrong: readonly Person[]): readonly string[] => wrong.map(({ id }) => id);
const acquitted = people.filter(({ release_kind }) => release_kind === "acquitted");
const IMPRISONMENT = ["colony-general", "colony-medium", "colony-maximum", "prison"];
const isPenal = (facility: string): boolean => /^(PK|EC|OCF|CS)-/.test(facility);

describe("whoever was acquitted", () => {
  test("is free from the day of the verdict, and has no penalty and no sentence", () => {
    expect(acquitted.length).toBeGreaterThan(0);
    expect(
      ids(
        acquitted.filter(
          ({ verdict, released, penalty, sentence_months, sentence_state }) =>
            verdict?.getTime() !== released?.getTime() ||
            penalty !== "not-applicable" ||
            sentence_months !== null ||
            sentence_state !== "not-applicable",
        ),
      ),
    ).toEqual([]);
  });

  test("was in no penal facility, was not punished, and is on no list of the authorities", () => {
    expect(
      ids(
        acquitted.filter(
          (person) =>
            isPenal(person.facility) ||
            person.labelled_extremist === "yes" ||
            eventsOf(person).some(({ kind, facility }) => kind === "punishment" || isPenal(facility)),
        ),
      ),
    ).toEqual([]);
  });
});

test("nobody is tried after the verdict", () => {
  expect(
    ids(
      people.filter((person) =>
        eventsOf(person).some(
          ({ kind, occurred }) =>
            kind === "trial" && occurred && person.verdict && occurred.getTime() > person.verdict.getTime(),
        ),
      ),
    ),
  ).toEqual([]);
});

describe("a sentence", () => {
  const known = people.filter(({ sentence_months }) => sentence_months !== null);
  const months = ({ sentence_months }: Person): number => sentence_months ?? 0;

  test("is never shorter than the time served", () => {
    expect(ids(known.filter((person) => monthsServed(person) > months(person)))).toEqual([]);
  });

  test("of restricted freedom is five years at most, of arrest three months", () => {
    const longer = (penalties: readonly string[], most: number) =>
      known.filter((person) => penalties.includes(person.penalty) && months(person) > most);
    expect(ids(longer(["open-type", "home-confinement"], 60))).toEqual([]);
    expect(ids(longer(["arrest"], 3))).toEqual([]);
  });

  test("of ten years or more is one of imprisonment", () => {
    expect(
      ids(known.filter((person) => months(person) >= 120 && !IMPRISONMENT.includes(person.penalty))),
    ).toEqual([]);
  });
});

test("whoever has the penalty of a prison has come to one", () => {
  expect(
    ids(people.filter(({ penalty, facility }) => penalty === "prison" && !facility.startsWith("P-"))),
  ).toEqual([]);
});

test("nobody with a milder penalty than imprisonment is charged under an article that goes with it alone", () => {
  const articles: readonly string[] = assume("imprisonment-articles").split(", ");
  const milder = ["open-type", "home-confinement", "arrest", "suspended", "fine"];
  expect(articles).toContain("356");
  expect(
    ids(
      people.filter(
        ({ penalty, release_kind, charges }) =>
          (milder.includes(penalty) || release_kind === "acquitted") &&
          charges.split(";").some((charge) => articles.includes(charge)),
      ),
    ),
  ).toEqual([]);
});
