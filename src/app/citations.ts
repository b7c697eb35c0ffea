import { CITATION_FORMATS, citationText, figureWork, type CitationFormat } from "../export/citation";
import { chosenText } from "../figures/chosen-text";
import type { Figure } from "../figures/figure";
import type { RecordState } from "../model/record-state";
import type { Key, Words } from "../words/words";

/** One text for each format of citation. */
export type Citations = Readonly<Record<CitationFormat, string>>;

export interface CitedData {
  readonly version: string;
  readonly date: Date;
}

/** A figure in a state, as far as a citation says it. */
export interface Cited {
  readonly id: string;
  readonly title: string;
  readonly selection?: string;
  readonly simulated?: string;
}

/** How to cite a figure in a state; `read` is known only where a reader is. */
export function citationsOf(
  { id, title, selection, simulated }: Cited,
  { version, date }: CitedData,
  words: Words,
  read?: { readonly address: string; readonly day: Date },
): Citations {
  const work = figureWork(
    {
      id,
      title,
      ...(selection !== undefined && { selection }),
      ...(simulated !== undefined && { simulated }),
      version,
      date,
      ...(read && { read }),
    },
    words,
  );
  const texts = CITATION_FORMATS.map((format) => [format, citationText(format, [work], words)] as const);
  return Object.fromEntries(texts) as Citations; // border: every format is there
}

/** A figure of the record in a state, to be cited. */
export function citedOf(figure: Figure, state: RecordState, words: Words): Cited {
  const selection = chosenText(figure, state, words);
  const title = words.t(`figure.${figure.id}.title` as Key); // border: a test holds that every figure has a title
  return { id: figure.id, title, ...(selection !== undefined && { selection }) };
}
