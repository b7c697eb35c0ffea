import { CHARGE_ANSWERS, CHARGES, CONDITION_ANSWERS, CONDITIONS } from "../../model/case-codes";
import { sqlText, type Fragment } from "../sql";
import { binColumn, binsOf, type BinsId } from "./bins";
import { pairNumber } from "./pair-number";
import { months, packed, partsOf, totalOf } from "./derived-measures";

/** People counted in bins: `bin` gives a number for a row of `people_codes`, and `binsAt` says which bins that number counts in. */
export interface Measure {
  /** Names the number; measures of one column are counted together. */
  readonly column: string;
  /** NULL for whoever is in none. */
  readonly bin: Fragment;
  /** How many bins there are. */
  readonly size: number;
  /** The bins of each number of the column, where a person may be in several; absent where the number is the bin. */
  readonly binsAt?: readonly (readonly number[])[];
  /** The numbers of `bin` that occur, in order, where these are few of very many: the column holds their places in this list. */
  readonly occurring?: readonly number[];
  /** A table of those whose number is not 0, by `person_row`; absent where `bin` is asked of everyone. */
  readonly among?: string;
}

/** A set of codes that occurs, with its number; codes separated by semicolons. */
export interface CodeSet {
  readonly set: number;
  readonly codes: string;
}
export interface CodeSets {
  readonly charge: readonly CodeSet[];
  readonly condition: readonly CodeSet[];
  /** The conditions of somebody and, after a slash, the charges. */
  readonly conditionCharge: readonly CodeSet[];
  /** One code each. */
  readonly facility: readonly CodeSet[];
  /** Pairs of places as `pairOf` writes them; whoever was never transferred has none. */
  readonly transfer: readonly CodeSet[];
}

/**
 * `total` counts everyone in one bin; `conditionSet` counts each combination of conditions; `conditionByCharge` has a
 * bin for each condition and article, row by row, and one more for whoever has no such pair; `transfer` counts people
 * by pair of places, `transferred` those with any, `transfersMade` the transfers themselves.
 */
export type MeasureId =
  | BinsId
  | "stayInMonth"
  | "stayOutMonth"
  | "stayState"
  | "disability"
  | "care"
  | "sex"
  | "charge"
  | "condition"
  | "conditionSet"
  | "conditionByCharge"
  | "facility"
  | "transfer"
  | "transferred"
  | "transfersMade"
  | "total";
export type Measures = Readonly<Record<MeasureId, Measure>>;

/** Every way the explorer counts people, for data that end on `lastDay` and hold these sets of codes. */
export function measuresOf(lastDay: string, sets: CodeSets): Measures {
  const bins = binsOf(lastDay);
  const binned = Object.entries(bins).map(([id, { size, bin }]): [string, Measure] => [
    id,
    { column: binColumn(id), bin, size },
  ]);
  const states = packed(bins, ["sentenceState", "custodyState", "contactState", "designation"]);
  return {
    ...(Object.fromEntries(binned) as Readonly<Record<BinsId, Measure>>), // border: one for each key of binsOf
    ...months(bins, lastDay),
    ...partsOf(bins),
    ...packed(bins, ["minor", "over60", "pregnant", "labelled"]),
    ...packed(bins, ["region", "penalty"]),
    ...states,
    stayState: states.custodyState, // whoever's time in custody is unknown is in no stock of people held
    ...conditionChargeMeasures(sets),
    facility: {
      column: "facility",
      bin: sqlText("enum_code(facility)"),
      size: sets.facility.length,
      occurring: numbersOf(sets.facility), // a file may list places where nobody is
    },
    ...transferMeasures(sets.transfer),
    total: totalOf(states.designation),
  };
}

/** Every pair of places that occurs, in the order of its bins. */
export const transferPairs = (sets: readonly CodeSet[]): readonly string[] =>
  [...new Set(sets.flatMap(({ codes }) => pairsIn(codes)))].sort();

const pairsIn = (codes: string): readonly string[] => (codes === "" ? [] : codes.split(";"));

function transferMeasures(sets: readonly CodeSet[]) {
  const column = { column: "transfer_set", bin: sqlText("transfer_set"), among: "transferred" };
  const bins = new Map(transferPairs(sets).map((pair, bin) => [pair, bin]));
  const bySet = <T>(of: (pairs: readonly string[]) => T): readonly T[] => {
    const made: T[] = [];
    for (const { set, codes } of sets) made[set] = of(pairsIn(codes));
    return made;
  };
  return {
    transfer: {
      ...column,
      size: bins.size,
      binsAt: bySet((pairs) => [...new Set(pairs)].map((pair) => bins.get(pair) ?? -1)),
    },
    transferred: { ...column, size: 1, binsAt: bySet((pairs) => (pairs.length > 0 ? [0] : [])) },
    transfersMade: { ...column, size: 1, binsAt: bySet((pairs) => pairs.map(() => 0)) },
  };
}

function conditionChargeMeasures({ charge, condition, conditionCharge }: CodeSets) {
  const placesOf = (known: readonly string[], codes: string): readonly number[] =>
    codes.split(";").flatMap((code) => (known.includes(code) ? [known.indexOf(code)] : []));
  const setOf = new Map(condition.map(({ set, codes }) => [codes, set]));
  const bin = pairNumber(sizeOf(charge));
  const occurring = numbersOf(conditionCharge);
  const measure = (
    size: number,
    binsOf: (conditions: string, charges: string) => readonly number[],
  ): Measure => {
    const binsAt = conditionCharge.map(({ codes }) => {
      const [conditions = "", charges = ""] = codes.split("/");
      return binsOf(conditions, charges);
    });
    return { column: "condition_charge", bin, size, binsAt, occurring };
  };
  const pairs = CONDITIONS.length * CHARGES.length;
  return {
    charge: measure(CHARGE_ANSWERS.length, (_, charges) => placesOf(CHARGE_ANSWERS, charges)),
    condition: measure(CONDITION_ANSWERS.length, (conditions) => placesOf(CONDITION_ANSWERS, conditions)),
    conditionSet: measure(sizeOf(condition), (conditions) => {
      const set = setOf.get(conditions);
      return set === undefined ? [] : [set];
    }),
    conditionByCharge: measure(pairs + 1, (conditions, charges) => {
      const columns = placesOf(CHARGES, charges);
      const bins = placesOf(CONDITIONS, conditions).flatMap((row) =>
        columns.map((column) => row * CHARGES.length + column),
      );
      return bins.length === 0 ? [pairs] : bins;
    }),
  };
}

const numbersOf = (sets: readonly CodeSet[]): readonly number[] => sets.map(({ set }) => set);

/** One more than the largest number. */
export const sizeOf = (sets: readonly CodeSet[]): number => (sets.at(-1)?.set ?? -1) + 1;
