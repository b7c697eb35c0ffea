import type {
  Care,
  ChargeAnswer,
  ConditionAnswer,
  Custody,
  Designation,
  Disability,
  Occupation,
  Penalty,
  PersonSex,
  Pregnancy,
  ReleaseKind,
  UNKNOWN,
  YesNo,
} from "./case-codes";
import type { Region } from "./codes";

/** Whoever has one of the codes, or has all of them. */
export interface Several<T extends string> {
  readonly codes: readonly T[];
  readonly match: "any" | "all";
}

/** Whole numbers, both ends inclusive; an absent end is open. Whoever's number is unknown is in only when said. */
export interface NumberRange {
  readonly from?: number;
  readonly to?: number;
  readonly unknown?: true;
}

/** Days as midnight UTC, both inclusive; an absent end is open. Whoever's day is unknown is in only when said. */
export interface DayRange {
  readonly from?: Date;
  readonly to?: Date;
  readonly unknown?: true;
}

/** What case records may be filtered by, and the shape of each clause. */
export interface Clauses {
  readonly designation: readonly Designation[];
  readonly status: readonly Custody[];
  readonly condition: Several<ConditionAnswer>;
  readonly charge: Several<ChargeAnswer>;
  readonly region: readonly (Region | typeof UNKNOWN)[];
  /** Codes of places of detention, or unknown, not-applicable. */
  readonly facility: readonly string[];
  /** Pairs of places that the person was transferred between at least once: "SIZO-1/PK-4". */
  readonly transfer: readonly string[];
  readonly sex: readonly PersonSex[];
  /** Age at detention in years. */
  readonly age: NumberRange;
  readonly occupation: readonly Occupation[];
  readonly penalty: readonly Penalty[];
  /** Length of the sentence in months. */
  readonly sentence: NumberRange;
  readonly disability: readonly Disability[];
  readonly care: readonly Care[];
  readonly labelled: readonly YesNo[];
  readonly minor: readonly YesNo[];
  readonly "over-60": readonly YesNo[];
  readonly pregnant: readonly Pregnancy[];
  readonly "release-kind": readonly ReleaseKind[];
  /** Held on at least one of these days. */
  readonly held: DayRange;
  readonly detained: DayRange;
  readonly released: DayRange;
  /** Whole months spent in custody until release, or until the last day of the data. */
  readonly custody: NumberRange;
  /** Whole months between the last word and the last day of the data, of those held. */
  readonly contact: NumberRange;
}
export type Dimension = keyof Clauses;

/** Dimensions whose clause is a list of codes. */
export type ListDimension = {
  readonly [D in Dimension]: Clauses[D] extends readonly string[] | Several<string> ? D : never;
}[Dimension];

/** The whole filter state: plain data, at most one clause a dimension; absence is no filter. */
export type Selection = { readonly [D in Dimension]?: Clauses[D] };

export const EVERYONE: Selection = {};

/** The explorer opens on people recognised as political prisoners; others come in only when asked for. */
export const OPENING: Selection = { designation: ["recognised"] };

/**
 * Whom a selection is a part of, and one that it is compared with: everyone under their clauses of recognition, whom the
 * still scales are made for.
 */
export function baseOf({ designation }: Selection, other?: Selection): Selection {
  if (!designation || (other && !other.designation)) return EVERYONE;
  return { designation: [...new Set([...designation, ...(other?.designation ?? [])])] };
}

/** The selection with one clause set, or without it when the clause is absent or says nothing. */
export function withClause<D extends Dimension>(
  selection: Selection,
  dimension: D,
  clause: Clauses[D] | undefined,
): Selection {
  const { [dimension]: _, ...rest } = selection;
  return clause === undefined || isEmpty(clause) ? rest : { ...rest, [dimension]: clause };
}

/** The selection without the clauses of these dimensions. */
export const without = (selection: Selection, dimensions: readonly Dimension[]): Selection =>
  dimensions.reduce<Selection>((rest, dimension) => withClause(rest, dimension, undefined), selection);

/** Dimensions that a selection has a clause for. */
export const dimensionsOf = (selection: Selection): readonly Dimension[] =>
  Object.keys(selection) as readonly Dimension[]; // border: keys of a selection

function isEmpty(clause: Clauses[Dimension]): boolean {
  if (Array.isArray(clause)) return clause.length === 0;
  return "codes" in clause ? clause.codes.length === 0 : Object.keys(clause).length === 0;
}
