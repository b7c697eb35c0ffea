import type { Dimension, Selection } from "../../model/selection";
import type { MeasureId } from "./measures";

/** The measures that the explorer shows, and the dimensions that each leaves out of the filter because it draws them. */
export const DRAWS = {
  total: [],
  stayInDay: ["held"],
  stayOutDay: ["held"],
  stayInMonth: ["detained"],
  stayOutMonth: ["detained"],
  stayState: ["held"],
  condition: ["condition"],
  conditionSet: ["condition"],
  charge: ["charge"],
  conditionByCharge: ["condition", "charge"],
  region: ["region"],
  facility: ["facility"],
  transfer: ["transfer"],
  transferred: ["transfer"],
  transfersMade: ["transfer"],
  disabilityCare: ["disability", "care"],
  disability: ["disability"],
  care: ["care"],
  ageSex: ["age"],
  sex: ["sex"],
  sentence: ["sentence"],
  sentenceState: ["sentence"],
  custody: ["custody"],
  custodyState: ["custody"],
  contact: ["contact"],
  contactState: ["contact"],
  designation: ["designation"],
  status: ["status"],
  penalty: ["penalty"],
  occupation: ["occupation"],
  releaseKind: ["release-kind"],
  labelled: ["labelled"],
  minor: ["minor"],
  over60: ["over-60"],
  pregnant: ["pregnant"],
} as const satisfies Partial<Readonly<Record<MeasureId, readonly Dimension[]>>>;
export type ShownId = keyof typeof DRAWS;
/** People in each bin of each measure that is shown. */
export type ShownCounts = Readonly<Record<ShownId, Int32Array>>;
export const SHOWN = Object.keys(DRAWS) as readonly ShownId[]; // border: keys of the record above

/** Other counts out of these, measure by measure. */
export const mapCounts = (
  counts: ShownCounts,
  change: (people: Int32Array, id: ShownId) => Int32Array,
): ShownCounts =>
  Object.fromEntries(SHOWN.map((id): [ShownId, Int32Array] => [id, change(counts[id], id)])) as ShownCounts; // border: one for each id shown

/** Dimensions that a brush runs along, and how an interval of bins says who is inside. */
export interface Axis {
  readonly dimension: Dimension;
  /** Bins whose people come in, up to the end of the interval. */
  readonly bins: MeasureId;
  /** Bins whose people are gone by the start of the interval, where being inside is a stay and not a moment. */
  readonly gone?: MeasureId;
  /** Bins to one step of the axis. */
  readonly perStep: number;
}

export const AXES = {
  held: { dimension: "held", bins: "stayInDay", gone: "stayOutDay", perStep: 1 },
  detained: { dimension: "detained", bins: "inDay", perStep: 1 },
  age: { dimension: "age", bins: "age", perStep: 1 },
  sentence: { dimension: "sentence", bins: "sentence", perStep: 1 },
  custody: { dimension: "custody", bins: "custody", perStep: 2 },
  contact: { dimension: "contact", bins: "contact", perStep: 1 },
} as const satisfies Partial<Readonly<Record<Dimension, Axis>>>;
export type AxisId = keyof typeof AXES;

/** Measures that share a filter, so that one question answers them: all but those whose own clauses are set stand together. */
export function groupByFilter(
  selection: Selection,
  without: readonly Dimension[] = [],
): readonly { readonly except: readonly Dimension[]; readonly ids: readonly ShownId[] }[] {
  const groups = new Map<string, { except: readonly Dimension[]; ids: ShownId[] }>();
  for (const id of SHOWN) {
    const draws: readonly Dimension[] = DRAWS[id];
    const except = [
      ...new Set([...without, ...draws.filter((dimension) => selection[dimension] !== undefined)]),
    ];
    const key = except.toSorted().join();
    const group = groups.get(key) ?? { except, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}
