/** A value as people read it. Null is unknown; digits that JavaScript cannot hold exactly are text, as are days. */
export type Value = boolean | number | string | null;

export interface AnswerColumn {
  readonly name: string;
  /** As DuckDB names it: BIGINT, DECIMAL(18,3), VARCHAR[]. */
  readonly type: string;
  /** "day" is YYYY-MM-DD, "moment" YYYY-MM-DD hh:mm:ss; whatever else has no plain form is DuckDB's own text. */
  readonly kind: "boolean" | "number" | "day" | "moment" | "text";
  /** Digits after the point that belong to the type. */
  readonly digits?: number;
}

/** What somebody's own question gets back. */
export interface Answer {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly Value[])[];
  /** Whether these are all the rows; otherwise they are the first ones. */
  readonly isWhole: boolean;
  /** Milliseconds from the start of the question to its last row. */
  readonly ms: number;
}

/** A place in a text: `offset` counts UTF-16 units from 0, line and column count from 1. */
export interface TextPlace {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}
