import type { Geography } from "../context";
import type { Words } from "../../words/words";

/** What a chart of the explorer may know besides its data. Colours are palette names, drawn as var(--name). */
export interface LinkedContext {
  readonly document: Document;
  readonly words: Words;
  readonly widthPx: number;
  readonly geography?: Geography;
}

/** People in each bin: of the selection, of everyone, and of the group compared with where there is one. */
export interface LinkedCounts {
  readonly selected: ArrayLike<number>;
  readonly everyone: ArrayLike<number>;
  readonly compared?: ArrayLike<number>;
}

/** A drawing whose scales stay still: `update` moves the marks that are there, in under a millisecond. */
export interface Linked<Data> {
  readonly node: SVGSVGElement;
  update(data: Data): void;
}

/** What a reader chose on a drawing, in terms of the data. */
export interface Picking {
  /** A mark was chosen or given up: its code. */
  onpick(code: string): void;
}
