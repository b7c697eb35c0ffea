import type { CalibrationKind } from "../../src/model/calibration";
import type { Observation } from "../../src/model/observation";
import type { Day } from "./day";
import type { Counted, Population } from "./population";

/** How one published number is counted in the population, and how far off it may be. */
export interface Measure {
  readonly row: Observation;
  readonly kind: Exclude<CalibrationKind, "assumption">;
  readonly basis: string;
  /** The largest error allowed, in what the number counts. */
  readonly tolerance?: number;
  readonly count?: (population: Population) => number;
}

export type Rows = readonly { readonly row: Observation; readonly day: Day; readonly value: number }[];
export type Who = (person: Counted, at: Day, row: Observation) => boolean;

/** The tolerance by the published number. */
export const EXACT = (): number => 0;
export const PERCENT_OR = (percent: number, people: number) => (value: number) =>
  Math.max((value * percent) / 100, people);
export const woman = ({ person }: Counted): boolean => person.sex === "female";

/** Counts of recognised people that the population was fitted to. */
export const fitted = (
  rows: Rows,
  basis: string,
  tolerance: (value: number) => number,
  who: Who,
): readonly Measure[] =>
  rows.map(({ row, day, value }) => ({
    row,
    kind: "fitted",
    basis,
    tolerance: tolerance(value),
    count: ({ recognised }) => countOf(recognised, day, row, who),
  }));

/** Counts of all people, recognised or not, that the population was fitted to. */
export const everybody = (
  rows: Rows,
  basis: string,
  tolerance: (value: number) => number,
  who: Who,
): readonly Measure[] =>
  rows.map(({ row, day, value }) => ({
    row,
    kind: "fitted",
    basis,
    tolerance: tolerance(value),
    count: ({ all }) => countOf(all, day, row, who),
  }));

/** Counts of recognised people that the population was not fitted to. */
export const compared = (rows: Rows, basis: string, who: Who): readonly Measure[] =>
  rows.map(({ row, day }) => ({
    row,
    kind: "compared",
    basis,
    count: ({ recognised }) => countOf(recognised, day, row, who),
  }));

const countOf = (people: readonly Counted[], at: Day, row: Observation, who: Who): number =>
  people.reduce((count, person) => count + (who(person, at, row) ? 1 : 0), 0);
