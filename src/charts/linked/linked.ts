import type { Geography } from "../context";
import type { Words } from "../../words/words";

/** What a chart of the explorer may know besides its data. Colours are palette names, drawn as var(--name). */
export interface LinkedContext {
  readonly document: Document;
  readonly words: Words;
  readonly widthPx: number;
  readonly geography?: Geography;
  /** Absent where texts are written at once. */
  readonly texts?: WriteTexts;
}

/** Writes a text of a drawing, now or some steps of a brush later; of all that is told of one thing, the last is written. */
export type WriteTexts = (of: object, write: () => void) => void;

export const writeAtOnce: WriteTexts = (_, write) => write();

/** People in each bin: of the selection, of everyone, and of the group compared with where there is one. */
export interface LinkedCounts {
  readonly selected: ArrayLike<number>;
  readonly everyone: ArrayLike<number>;
  readonly compared?: ArrayLike<number>;
  /** What the marks of the group compared with are as large as, where that is not its people. */
  readonly outlined?: ArrayLike<number>;
}

/** Marks that can be chosen, by their codes. */
export interface PickedMarks {
  /** Chosen: ringed. */
  readonly picked?: ReadonlySet<string>;
  /** Of people whom the selection leaves out: drawn paler, for they show what else could be chosen. */
  readonly outside?: ReadonlySet<string>;
}

/** A drawing whose scales stay still: `update` moves the marks that are there, in under a millisecond. Its texts may follow. */
export interface Linked<Data> {
  readonly node: SVGSVGElement;
  update(data: Data): void;
}

/** What a reader does on a drawing, in terms of the data. */
export interface Picking {
  /** A mark was chosen or given up: its code. */
  onpick(code: string): void;
  /** A pointer or the focus came to a mark: it may be chosen next. */
  onaim?(code: string): void;
}
