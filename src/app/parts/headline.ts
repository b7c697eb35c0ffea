/** A headline number of the record, in words, with where it comes from. */
export interface Headline {
  readonly value: number;
  /** "at least 78", as the reader sees it. */
  readonly text: string;
  readonly words: string;
  readonly asOf: string;
  readonly publisher: string;
  readonly published?: string;
  readonly address?: string;
  readonly observation: string;
}
