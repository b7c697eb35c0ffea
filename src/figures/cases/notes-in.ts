import type { CaseFigure, Note } from "./case-figure";

/** The notes of a figure in one of its ways. */
export const notesIn = ({ notes }: Pick<CaseFigure, "notes">, mode: string | undefined): readonly Note[] =>
  notes.filter(({ modes }) => modes === undefined || (mode !== undefined && modes.includes(mode)));
