import type { Observation } from "../../src/model/observation";
import { dayOf, type Day } from "./day";
import { woman, type Measure, type Who } from "./measure";
import type { Counted, Population } from "./population";

/** How numbers of one indicator are counted in a population that was not made to meet them. */
export interface Comparison {
  readonly indicator: string;
  /** Which of its numbers; all where it is not said. */
  readonly of?: (row: Observation) => boolean;
  readonly among: keyof Population;
  readonly basis: string;
  readonly who: Who;
  /** What a region of the number says: where people were detained, or where the place lies. */
  readonly region?: "of the person" | "of the place";
  /** What each person adds; 1 where it is not said. */
  readonly amount?: (person: Counted) => number;
  /** Of whom the number is a share in per cent. */
  readonly whole?: Who;
}

/** The number counted in the population by the first comparison that is made for it; none for an undated number. */
export function compare(row: Observation, comparisons: readonly Comparison[]): Measure | undefined {
  const { as_of } = row;
  const found = comparisons.find((each) => isFor(each, row));
  if (as_of === null || found === undefined) return undefined;
  const at = dayOf(as_of);
  const { among, basis, who, amount = () => 1, whole } = found;
  const isFrom = fromRegion(found, row);
  const isIn = (person: Counted): boolean => isFrom(person) && ofSex(person, row);
  const sum = (people: readonly Counted[], accept: Who): number =>
    people.reduce((total, person) => total + (accept(person, at, row) ? amount(person) : 0), 0);
  return {
    row,
    kind: "compared",
    basis,
    count: (population) => {
      const part = sum(population[among], (person) => isIn(person) && who(person, at, row));
      return toTenth(whole === undefined ? part : (100 * part) / sum(population[among], whole));
    },
  };
}

const isFor = ({ indicator, of, region, whole }: Comparison, row: Observation): boolean =>
  indicator === row.indicator &&
  (row.region === "BY" || (region !== undefined && row.region.startsWith("BY-"))) &&
  (whole !== undefined) === (row.unit === "percent") &&
  (of?.(row) ?? true);

function fromRegion({ region }: Comparison, row: Observation): (person: Counted) => boolean {
  if (row.region === "BY" || region !== "of the person") return () => true;
  const regions = row.region.split("|");
  return ({ person }) => regions.includes(person.region);
}

const ofSex = (person: Counted, { sex }: Observation): boolean =>
  sex === "all" || woman(person) === (sex === "female");

const toTenth = (count: number): number => Math.round(count * 10) / 10;

/** Whether a day lies in the period of a number; up to its day where it has no first one. */
export const during = (day: Day | undefined, at: Day, { period_from }: Observation): boolean =>
  day !== undefined && day <= at && (period_from === null || day >= dayOf(period_from));

/** Whether an answer is the category of the number. */
export const isCategory =
  (...categories: readonly string[]) =>
  ({ category }: Observation): boolean =>
    category !== null && categories.includes(category);
