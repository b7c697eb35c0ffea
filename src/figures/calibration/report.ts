import { greatest, group } from "d3";
import type { Calibration, CalibrationKind } from "../../model/calibration";
import type { Observation } from "../../model/observation";
import type { Place } from "../../model/place";
import { calibratedObservations, calibratedPlaces, calibrationReport } from "../../query/calibration";
import type { Answering } from "../ask-figure";

/** What the calibration is told from. */
export interface CalibrationAnswers {
  readonly report: readonly Calibration[];
  readonly observations: readonly Observation[];
  readonly places: readonly Place[];
}

/** A published number of the report, with its source. */
export interface Reported {
  readonly row: Calibration;
  readonly source: Observation;
}

/** The published numbers of one indicator. */
export interface Indicated {
  readonly indicator: string;
  readonly numbers: readonly Reported[];
}

/** How many numbers there are, how many are met, and the one that is furthest off in per cent. */
export interface Tally {
  readonly all: number;
  readonly inside: number;
  readonly same: number;
  readonly worst?: Reported;
}

/** Asks for the report, its published numbers and the names of its places. */
export async function askCalibration(engine: Answering): Promise<CalibrationAnswers> {
  const [report, observations, places] = await Promise.all([
    engine.run(calibrationReport()),
    engine.run(calibratedObservations()),
    engine.run(calibratedPlaces()),
  ]);
  return { report, observations, places };
}

/** The published numbers of one kind, in the order of the report; throws where one has no source. */
export function numbersOf(
  { report, observations }: CalibrationAnswers,
  kind: CalibrationKind,
): readonly Reported[] {
  const sources = new Map(observations.map((source) => [source.id, source]));
  return report
    .filter((row) => row.kind === kind)
    .map((row) => {
      const source = sources.get(row.id);
      if (!source) throw new TypeError(`calibration.id: expected an observation, got "${row.id}"`);
      return { row, source };
    });
}

export const byIndicator = (numbers: readonly Reported[]): readonly Indicated[] =>
  [...group(numbers, ({ row }) => row.indicator ?? "")].map(([indicator, own]) => ({
    indicator,
    numbers: own,
  }));

export function tallyOf(numbers: readonly Reported[]): Tally {
  const worst = greatest(numbers, ({ row }) => Math.abs(percentOff(row) ?? 0));
  return {
    all: numbers.length,
    inside: numbers.filter(({ row }) => row.inside === true).length,
    same: numbers.filter(({ row }) => row.error === 0).length,
    ...(worst && { worst }),
  };
}

/** Simulated minus published in per cent; undefined where that cannot be told of nobody published. */
export const percentOff = ({ error, error_percent }: Calibration): number | undefined =>
  error_percent ?? (error === 0 ? 0 : undefined);
