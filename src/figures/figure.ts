import type { PlotOptions } from "@observablehq/plot";
import type { ChartContext } from "../charts/context";
import type { RecordDimension, RecordState } from "../model/record-state";
import type { Query } from "../query/sql";
import type { Key, Words } from "../words/words";
import type { Cited } from "./cited";
import type { LegendItem, Sentence, TableView } from "./view";

/** The named answers that a figure draws: each name holds the rows of one query. */
export type Answers = Readonly<Record<string, readonly unknown[]>>;

/** One choice that a figure offers: the values in the order in which they are shown. */
export interface Choice {
  readonly dimension: RecordDimension;
  /** The codes to choose from; none for dates, which are typed in. */
  readonly values: readonly string[];
  /** The family of names of the codes in words, such as "category" or "place-kind". */
  readonly names: string;
  /** The value that holds when nothing is chosen; without one, nothing chosen means all. */
  readonly initial?: string;
  readonly many: boolean;
}

/** One drawing of a figure; a figure with two panels draws them one below the other. */
export interface Panel {
  readonly title?: string;
  readonly options: PlotOptions;
}

/**
 * One figure of the record: the questions, the drawing and the words. Page, embed, export,
 * prerender and tests all read this and nothing else.
 */
export interface FigureSpec<A extends Answers> {
  readonly id: string;
  readonly choices: readonly Choice[];
  /** Whether the drawing needs the geography of the context. */
  readonly geography?: true;
  queries(state: RecordState): { readonly [K in keyof A]: Query<A[K][number]> };
  /** Whether there is nothing to draw; without it, whether no cited row is drawn. */
  isEmpty?(answers: A): boolean;
  /** What one is and what is shown, under the title: unit, place, as-of date. */
  subtitle(answers: A, state: RecordState, words: Words): string;
  panels(answers: A, state: RecordState, context: ChartContext): readonly Panel[];
  legend(answers: A, state: RecordState, words: Words): readonly LegendItem[];
  /** Reads the drawn rows aloud: trend, peak, latest, with dates. Empty when nothing is drawn. */
  describe(answers: A, state: RecordState, words: Words): readonly Sentence[];
  table(answers: A, state: RecordState, words: Words): TableView;
  /** What the figure draws or lists; its sources are read from it. */
  cited(answers: A): readonly Cited[];
  readonly notes: readonly Key[];
}

/** A figure whose answer types are closed over, so that all can stand in one registry. */
export type Figure = FigureSpec<Answers>;

/** Closes over the types of a figure's answers. The engine's rows are trusted here, at this border only. */
export const defineFigure = <A extends Answers>(spec: FigureSpec<A>): Figure => spec;
