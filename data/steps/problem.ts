/** One odd cell of a source file; any problem stops the build. */
export interface Problem {
  readonly file: string;
  /** Line of the file, from 1; the header is line 1. */
  readonly line: number;
  readonly column: string;
  readonly expected: string;
  readonly value: string;
}

export interface Step<R> {
  readonly rows: readonly R[];
  readonly problems: readonly Problem[];
}

export const problemText = ({ file, line, column, expected, value }: Problem): string =>
  `${file}:${line} ${column}: expected ${expected}, got ${JSON.stringify(value)}`;
