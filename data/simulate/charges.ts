import { CHARGES, type Charge } from "../../src/model/case-codes";
import type { Observation } from "../../src/model/observation";
import { assume } from "./assumptions";
import { yearQuotas, type YearQuotas } from "./charge-years";
import { yearOf, type Day } from "./day";
import { publishedRows } from "./published";
import { pickMany, shuffle, type Random } from "./random";

/** A person as far as charges go. */
export interface Accused {
  /** The day of detention, or the verdict of whoever was not detained. */
  readonly since: Day | undefined;
  readonly servesTerm: boolean;
  readonly longTerm: boolean;
  /** Acquitted, or with a penalty other than imprisonment. */
  readonly spared: boolean;
}

/** People charged under an article since 2020. */
export const chargeCounts = (observed: readonly Observation[]) =>
  publishedRows(observed, (row) => row.series === "charges" && row.drawn);

const GRAVE: readonly string[] = assume("grave-articles").split(", ");
const IMPRISONMENT_ALONE: readonly string[] = assume("imprisonment-articles").split(", ");
/** How much likelier an article is with a long sentence. */
const WITH_LONG_TERM = { grave: 12, other: 0.5 } as const;
/** How much less likely a person is to get one more article, by how many there are. */
const MORE = assume("articles-each").split(", ").map(Number);

const mayBeCharged = ({ spared }: Accused, charge: Charge): boolean =>
  !spared || !IMPRISONMENT_ALONE.includes(charge);

/** The articles of each person: every article has as many people as published, several a person. */
export function charges(
  random: Random,
  observed: readonly Observation[],
  accused: readonly Accused[],
): readonly (readonly Charge[])[] {
  const people = accused.map((person): Charged => ({
    person,
    year: person.since === undefined ? undefined : yearOf(person.since),
    list: [],
  }));
  const quotas = yearQuotas(observed);
  const unknown = Math.round(accused.length * assume("charge-unknown"));
  const counts = [
    ...chargeCounts(observed).map(({ row, value }) => ({
      charge: CHARGES.find((code) => code === row.category),
      value,
    })),
    { charge: "other" as const, value: Math.round(accused.length * assume("charge-other")) },
  ].sort((a, b) => a.value - b.value);
  for (const { charge, value } of counts)
    if (charge !== undefined)
      for (const { list } of whoIsCharged(random, people, charge, value, quotas)) list.push(charge);
  leaveUnknown(random, people, unknown, (charge) => quotas(charge, 1) !== undefined);
  return people.map(({ list }) => CHARGES.filter((charge) => list.includes(charge)));
}

interface Charged {
  readonly person: Accused;
  readonly year: number | undefined;
  readonly list: Charge[];
}

/** As many people as an article has, in each year as many as its quota where that many can be. */
function whoIsCharged(
  random: Random,
  people: readonly Charged[],
  charge: Charge,
  count: number,
  quotas: YearQuotas,
): readonly Charged[] {
  const able = people.filter(({ person }) => mayBeCharged(person, charge));
  const weight = ({ person, list }: Charged): number => {
    const grave = person.longTerm ? WITH_LONG_TERM[GRAVE.includes(charge) ? "grave" : "other"] : 1;
    const inPlace = charge === "411" && !person.servesTerm ? 0.01 : 1;
    return (MORE[list.length] ?? 0.002) * grave * inPlace;
  };
  const undated = able.filter(({ year }) => year === undefined);
  const ofUndated = Math.round((count * undated.length) / able.length);
  const byYear = quotas(charge, count - ofUndated);
  if (byYear === undefined) return pickMany(random, able, count, weight);
  const chosen = new Set([
    ...pickMany(random, undated, ofUndated, weight),
    ...[...byYear].flatMap(([year, quota]) =>
      pickMany(
        random,
        able.filter((person) => person.year === year),
        quota,
        weight,
      ),
    ),
  ]);
  const others = able.filter((person) => !chosen.has(person));
  const missing = Math.max(0, count - chosen.size);
  return [...chosen, ...pickMany(random, others, missing, weight)].slice(0, count);
}

/** Takes an article from people with several and gives it to people with none, until as many have none as may. */
function leaveUnknown(
  random: Random,
  people: readonly Charged[],
  unknown: number,
  hasYears: (charge: Charge) => boolean,
): void {
  const withSo = (count: (articles: number) => boolean): readonly Charged[] =>
    shuffle(
      random,
      people.filter(({ list }) => count(list.length)),
    );
  const none = withSo((articles) => articles === 0);
  const several = withSo((articles) => articles > 1);
  const alone = withSo((articles) => articles === 1);
  const mayMove = (charge: Charge, from: Charged, to: Charged): boolean =>
    mayBeCharged(to.person, charge) &&
    !to.list.includes(charge) &&
    (!hasYears(charge) || from.year === to.year || to.year === undefined);
  const move = (from: Charged, to: Charged): boolean => {
    const at = from.list.findLastIndex((charge) => mayMove(charge, from, to));
    const [charge] = at < 0 ? [] : from.list.splice(at, 1);
    if (charge !== undefined) to.list.push(charge);
    return charge !== undefined;
  };
  for (const to of none.slice(unknown)) several.some((from) => from.list.length > 1 && move(from, to));
  for (const from of alone.slice(0, Math.max(0, unknown - none.length)))
    people.some((to) => to !== from && to.list.length === 1 && move(from, to));
}
