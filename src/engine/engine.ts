import type { Query } from "../query/sql";

/** Answers questions. Dates arrive as Date (UTC midnight), integers as number, an unknown value as null. */
export interface Engine {
  run<R>(query: Query<R>): Promise<readonly R[]>;
  /** The columns of an answer that is whole numbers only, without a copy for each row. */
  columns(query: Query<unknown>): Promise<Columns>;
  close(): Promise<void>;
}

export type Columns = Readonly<Record<string, Int32Array | Int16Array>>;

/** Where on the way from a file to an answer something failed. */
export type Step =
  "fetch-engine" | "wasm" | "worker" | "fetch-data" | "parquet" | "insert" | "query" | "timeout";

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

/** What an unknown thrown value says about itself. */
export const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
