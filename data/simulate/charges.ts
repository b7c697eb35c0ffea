import { CHARGES, type Charge } from "../../src/model/case-codes";
import type { Observation } from "../../src/model/observation";
import { assume } from "./assumptions";
import { yearOf, type Day } from "./day";
import { publishedRows } from "./published";
import { pickMany, shuffle, type Random } from "./random";

/** A person as far as charges go. */
export interface Accused {
  /** The day of detention, or the verdict of whoever was not detained. */
  readonly since: Day | undefined;
  readonly servesTerm: boolean;
  readonly longTerm: boolean;
}

/** People charged under an article since 2020. */
export const chargeCounts = (observed: readonly Observation[]) =>
  publishedRows(observed, (row) => row.series === "charges" && row.drawn);

const GRAVE: readonly string[] = [
  "130",
  "285",
  "289",
  "290-1",
  "290-4",
  "295",
  "356",
  "357",
  "361",
  "361-1",
  "364",
];
/** How much less likely a person is to get one more article, by how many there are. */
const MORE = [1, 0.2, 0.1, 0.04, 0.01];

/** The articles of each person: every article has as many people as published, several a person. */
export function charges(
  random: Random,
  observed: readonly Observation[],
  accused: readonly Accused[],
): readonly (readonly Charge[])[] {
  const given = accused.map((): Charge[] => []);
  const people = accused.map((person, i) => ({ person, i }));
  const byYear = yearWeights(observed);
  const unknown = Math.round(accused.length * assume("charge-unknown"));
  const counts = [
    ...chargeCounts(observed).map(({ row, value }) => ({
      charge: CHARGES.find((code) => code === row.category),
      value,
    })),
    { charge: "other" as const, value: Math.round(accused.length * assume("charge-other")) },
  ].sort((a, b) => a.value - b.value);
  for (const { charge, value } of counts) {
    if (charge === undefined) continue;
    const weight = ({ person, i }: (typeof people)[number]): number => {
      const year = person.since === undefined ? undefined : yearOf(person.since);
      const grave = person.longTerm ? (GRAVE.includes(charge) ? 12 : 0.5) : 1;
      const inPlace = charge === "411" ? (person.servesTerm ? 1 : 0.01) : 1;
      return (MORE[given[i]?.length ?? 0] ?? 0.002) * (byYear(charge, year) ?? 1) * grave * inPlace;
    };
    for (const { i } of pickMany(random, people, value, weight)) given[i]?.push(charge);
  }
  leaveUnknown(random, given, unknown);
  return given.map((list) => CHARGES.filter((charge) => list.includes(charge)));
}

/** Takes an article from people with several and gives it to people with none, until as many have none as may. */
function leaveUnknown(random: Random, given: readonly Charge[][], unknown: number): void {
  const none = shuffle(
    random,
    given.filter((list) => list.length === 0),
  );
  const several = shuffle(
    random,
    given.filter((list) => list.length > 1),
  );
  const alone = shuffle(
    random,
    given.filter((list) => list.length === 1),
  );
  for (const list of none.slice(unknown)) {
    const from = several.find((each) => each.length > 1);
    const charge = from?.pop();
    if (charge !== undefined) list.push(charge);
  }
  for (const list of alone.slice(0, Math.max(0, unknown - none.length))) {
    const charge = list[0];
    const to = given.find((other) => other.length === 1 && charge !== undefined && !other.includes(charge));
    if (charge === undefined || to === undefined) continue;
    list.pop();
    to.push(charge);
  }
}

/** How likely an article is in a year of arrest against the mean of all years, where its years are published. */
function yearWeights(
  observed: readonly Observation[],
): (charge: Charge, year: number | undefined) => number | undefined {
  const rows = publishedRows(observed, (row) => row.series === "charges-by-year" && row.drawn);
  return (charge, year) => {
    if (year === undefined) return undefined;
    const own = rows.filter(({ row }) => row.category === charge);
    const value = own.find(({ row }) => row.as_of?.getUTCFullYear() === year)?.value;
    return value === undefined
      ? own.length > 0
        ? 0.35
        : undefined
      : value / (own.reduce((sum, each) => sum + each.value, 0) / own.length);
  };
}
