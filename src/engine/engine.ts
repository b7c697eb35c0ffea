import type { Query } from "../query/sql";

/** Answers questions. Dates arrive as Date (UTC midnight), integers as number, an unknown value as null. */
export interface Engine {
  run<R>(query: Query<R>): Promise<readonly R[]>;
  /** The columns of an answer that is whole numbers only, -1 for NULL, without a copy for each row. */
  columns(query: Query<unknown>): Promise<Columns>;
  close(): Promise<void>;
}

export type Columns = Readonly<Record<string, WholeNumbers>>;
export type WholeNumbers = Int32Array | Int16Array | Int8Array;

/**
 * Where on the way from a file to an answer something failed. `version`: no such version is kept; `table`: it has no
 * such table; `schema`: the table has other columns than this program reads.
 */
export const STEPS = [
  "fetch-engine",
  "wasm",
  "worker",
  "version",
  "fetch-data",
  "table",
  "parquet",
  "schema",
  "insert",
  "query",
  "timeout",
] as const;
export type Step = (typeof STEPS)[number];

export interface Finding {
  /** The file, column, step or statement it is about. */
  readonly thing: string;
  readonly expected: string;
  readonly got: string;
}

/** The only error that the engine throws. */
export class EngineError extends Error {
  override readonly name = "EngineError";
  readonly step: Step;
  readonly thing: string;
  readonly expected: string;
  readonly got: string;

  constructor(step: Step, { thing, expected, got }: Finding, options?: ErrorOptions) {
    super(`${thing}: expected ${expected}, got ${got}`, options);
    this.step = step;
    this.thing = thing;
    this.expected = expected;
    this.got = got;
  }
}

/** The step of whatever was thrown: an error of another frame of the page is no EngineError of this one. */
export function stepOf(error: unknown): Step | undefined {
  const step = typeof error === "object" && error !== null && "step" in error ? error.step : undefined;
  return STEPS.find((known) => known === step);
}

/** What an unknown thrown value says about itself. */
export const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
