import type { Observation } from "../../src/model/observation";
import { dayOf, type Day } from "./day";

/** A published number of the country that the simulation is fitted to. */
export interface Published {
  readonly id: string;
  readonly day: Day;
  readonly value: number;
  readonly row: Observation;
}

/** Dated rows of one indicator for the whole country, in the order of their days. */
export function publishedRows(
  observed: readonly Observation[],
  accept: (row: Observation) => boolean,
): readonly Published[] {
  return observed
    .flatMap((row) =>
      row.as_of && accept(row) ? [{ id: row.id, day: dayOf(row.as_of), value: row.value, row }] : [],
    )
    .sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
}

const country = (row: Observation): boolean => row.region === "BY";
const twice = (row: Observation): boolean => row.verification === "checked-twice";

/** People held, by the definition of the series; counts that were checked twice. */
export const heldCounts = (observed: readonly Observation[], sex: "all" | "female" | "male") =>
  publishedRows(
    observed,
    (row) =>
      row.indicator === "held" && row.series === "held" && country(row) && row.sex === sex && twice(row),
  );

/** People ever recognised, counts that were checked twice. */
export const recognisedCounts = (observed: readonly Observation[], sex: "all" | "female") =>
  publishedRows(
    observed,
    (row) => row.indicator === "recognised-cumulative" && row.sex === sex && country(row) && twice(row),
  );

/** Waves of releases as the record draws them, once a wave: of two counts of one day the larger. */
export function waves(observed: readonly Observation[]): readonly Published[] {
  const drawn = publishedRows(
    observed,
    (row) => row.indicator === "release-wave" && row.series === "releases" && row.drawn && twice(row),
  );
  return drawn.filter(({ day, value }) => !drawn.some((other) => other.day === day && other.value > value));
}

/** What was stated officially about the people freed in one wave, checked twice. */
export const waveCharacteristics = (
  observed: readonly Observation[],
  category: string | null,
  sex: "all" | "female",
) =>
  publishedRows(
    observed,
    (row) =>
      row.indicator === "release-wave-characteristics" &&
      row.category === category &&
      row.sex === sex &&
      row.drawn &&
      twice(row),
  );

/** Drawn counts of people at particular risk. */
export const healthCounts = (observed: readonly Observation[], category: string) =>
  publishedRows(observed, (row) => row.indicator === "health" && row.category === category && row.drawn);

export const atRiskCounts = (observed: readonly Observation[]) =>
  publishedRows(observed, (row) => row.indicator === "health-at-risk" && row.drawn);

/** Drawn counts of one indicator and category. */
export const drawnCounts = (observed: readonly Observation[], indicator: string, category: string | null) =>
  publishedRows(observed, (row) => row.indicator === indicator && row.category === category && row.drawn);

/** People under 18 who were held, counts that were checked twice. */
export const minorCounts = (observed: readonly Observation[]) =>
  publishedRows(
    observed,
    (row) => row.indicator === "held-by-age" && row.category === "minors" && twice(row),
  );
