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

/** How to cite a figure of the record in a state; `read` is known only where a reader is. */
export function citationsOf(
  figure: Figure,
  state: RecordState,
  data: CitedData,
  words: Words,
  read?: { readonly address: string; readonly day: Date },
): Citations {
  const selection = chosenText(figure, state, words);
  const work = figureWork(
    {
      id: figure.id,
      title: words.t(`figure.${figure.id}.title` as Key), // border: a test holds that every figure has a title
      ...(selection !== undefined && { selection }),
      version: data.version,
      date: data.date,
      ...(read && { read }),
    },
    words,
  );
  const texts = CITATION_FORMATS.map((format) => [format, citationText(format, [work], words)] as const);
  return Object.fromEntries(texts) as Citations; // border: every format is there
}
