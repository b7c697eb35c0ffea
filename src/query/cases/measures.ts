import { CHARGE_ANSWERS, CONDITION_ANSWERS, DESIGNATIONS } from "../../model/case-codes";
import { binColumn, binsOf, type BinsId } from "./bins";

/** People counted in bins: `column` of `people` holds a number, and `binsAt` says which bins that number counts in. */
export interface Measure {
  readonly column: string;
  /** How many bins there are. */
  readonly size: number;
  /** The bins of each number of the column, where a person may be in several; absent where the number is the bin. */
  readonly binsAt?: readonly (readonly number[])[];
}

/** A set of codes that occurs, with its number; codes separated by semicolons. */
export interface CodeSet {
  readonly set: number;
  readonly codes: string;
}
export interface CodeSets {
  readonly charge: readonly CodeSet[];
  readonly condition: readonly CodeSet[];
  /** One code each. */
  readonly facility: readonly CodeSet[];
}

/** `total` counts everyone in one bin; `conditionSet` counts each combination of conditions. */
export type MeasureId = BinsId | "charge" | "condition" | "conditionSet" | "facility" | "total";
export type Measures = Readonly<Record<MeasureId, Measure>>;

/** Every way the explorer counts people, for data that end on `lastDay` and hold these sets of codes. */
export function measuresOf(lastDay: string, sets: CodeSets): Measures {
  const binned = Object.entries(binsOf(lastDay)).map(([id, { size }]): [string, Measure] => [
    id,
    { column: binColumn(id), size },
  ]);
  return {
    ...(Object.fromEntries(binned) as Readonly<Record<BinsId, Measure>>), // border: one for each key of binsOf
    charge: severalOf("charge_set", CHARGE_ANSWERS, sets.charge),
    condition: severalOf("condition_set", CONDITION_ANSWERS, sets.condition),
    conditionSet: { column: "condition_set", size: sets.condition.length },
    facility: { column: "facility_set", size: sets.facility.length },
    total: { column: binColumn("designation"), size: 1, binsAt: DESIGNATIONS.map(() => [0]) },
  };
}

function severalOf(column: string, known: readonly string[], sets: readonly CodeSet[]): Measure {
  const binsAt: number[][] = [];
  for (const { set, codes } of sets) binsAt[set] = codes.split(";").map((code) => known.indexOf(code));
  return { column, size: known.length, binsAt };
}
