import type { Sex } from "./codes";

/** What may be chosen on a figure of the record, and the shape of each choice. */
export interface RecordChoices {
  readonly category: readonly string[];
  readonly sex: readonly Sex[];
  /** Inclusive on both days; either end may be open. */
  readonly dates: { readonly from?: Date; readonly to?: Date };
  /** Kinds of place. */
  readonly kind: readonly string[];
  /** Places that exist on this day. */
  readonly on: Date;
  readonly measure: "count" | "rate";
  /** One of the figure's own periods, as a code: 2022 or 2024-05. */
  readonly period: string;
}
export type RecordDimension = keyof RecordChoices;

/** What a reader chose on one figure: plain data, absent means not chosen. */
export type RecordState = { readonly [D in RecordDimension]?: RecordChoices[D] };

export const NOTHING_CHOSEN: RecordState = {};

/** The state with one dimension set, or cleared when the value is absent or an empty list. */
export function withChoice<D extends RecordDimension>(
  state: RecordState,
  dimension: D,
  value: RecordChoices[D] | undefined,
): RecordState {
  const { [dimension]: _, ...rest } = state;
  return value === undefined || (Array.isArray(value) && value.length === 0)
    ? rest
    : { ...rest, [dimension]: value };
}
