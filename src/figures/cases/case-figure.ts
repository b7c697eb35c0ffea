import type { LinkedContext, Picking } from "../../charts/linked/linked";
import type { ListDimension, Selection } from "../../model/selection";
import type { AxisId, ShownCounts, ShownId } from "../../query/cases/draws";
import type { Arguments, Key, Words } from "../../words/words";
import type { LegendItem } from "../view";

/** The counts that a drawing is told of; a frame of a brush holds only what the brush moves. */
export interface Frame {
  readonly selected: Partial<ShownCounts>;
  readonly everyone: ShownCounts;
  readonly compared?: ShownCounts;
  /** How many times its people the group compared with is drawn as, where that is not once. */
  readonly comparedTimes?: number;
  /** What the drawings are scaled to, where that is not everyone. */
  readonly scaledTo?: ShownCounts;
  /** Under a hand that brushes: the next frame follows. */
  readonly isMoving?: boolean;
}

/** An axis of a drawing that an interval can be marked on, in pixels of the drawing. */
export interface BrushPlan {
  readonly axis: AxisId;
  readonly steps: number;
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Where a step begins; `steps` gives the end of the last. */
  x(step: number): number;
  stepAt(x: number): number;
  /** A step in words. */
  say(step: number): string;
}

export interface DrawnFigure {
  readonly node: SVGSVGElement;
  show(frame: Frame): void;
  readonly brush?: BrushPlan;
}

export interface TableRow {
  readonly label: string;
  /** What more is said of it beside its numbers, where the figure has a column for that. */
  readonly more?: string;
  /** Absent where nobody can tell. */
  readonly selected: number | undefined;
  readonly everyone: number | undefined;
  readonly compared?: number | undefined;
  /** People where nothing else is said; `rate`: people, said per 100,000 of the residents. */
  readonly unit?: "%" | "rate";
  /** Whom a rate is of; absent where nobody knows. */
  readonly residents?: number | undefined;
}

export interface FigureWorld extends LinkedContext {
  readonly everyone: ShownCounts;
  /** Fixes the scales in place of everyone, who are not drawn then. */
  readonly scaledTo?: ShownCounts;
  readonly lastDay: string;
  /** Which of its ways a figure is shown in, where it has several. */
  readonly mode: string | undefined;
  placeName(code: string): string;
  /** What the group compared with is called. */
  readonly comparedName: string;
  /** Codes that the selection holds of a dimension. */
  picked(dimension: ListDimension): ReadonlySet<string>;
  /** Whether whoever has exactly these codes is in the selection as far as this dimension goes. */
  admits(dimension: ListDimension, codes: readonly string[]): boolean;
  /** What choosing a mark does: it takes its code into the clause of a dimension, or out again. */
  toggles(dimension: ListDimension): Picking;
  /** Whether the selection holds exactly these clauses, whatever others it holds. */
  isChosen(part: Selection): boolean;
  /** What choosing a mark does: it sets its clauses together, or takes them away where they are set already. */
  chooses(partOf: (code: string) => Selection): Picking;
}

/** A note by its key; `args` fills in what it says of the selection, as text, but `count` as a number. */
export interface Note {
  readonly key: string;
  /** Says what happens when a mark is chosen: nobody chooses on a printed figure. */
  readonly isOfChoosing?: true;
  /** The ways of the figure that it belongs to, where that is not all. */
  readonly modes?: readonly string[];
  args?(frame: Frame, words: Words): Arguments;
}

type Look = Pick<LegendItem, "mark" | "color">;

/** How the groups of people are drawn; absent where a group has no mark of its own in the drawing. */
export interface GroupLooks {
  readonly selected?: Look;
  readonly everyone?: Look;
  readonly compared: Look;
}

/** A figure of the explorer: what it counts, how it is drawn and what its table says. */
export interface CaseFigure {
  readonly id: string;
  readonly ids: readonly ShownId[];
  readonly notes: readonly Note[];
  /** The name of its subtitle, where that is not the usual one. */
  readonly subtitle?: string;
  /** The name of its subtitle where it is scaled to the selection, if that is another. */
  readonly ownSubtitle?: string;
  /** Shares of each group, or ribbons that hold each other: it is drawn on one scale always. */
  readonly keepsScale?: true;
  /** The column beside the numbers of its table that says more of each row: its key for programs, its name in words. */
  readonly more?: { readonly key: string; readonly label: Key };
  /** The ways it can be shown in, the first at first. */
  readonly modes?: readonly string[];
  /** The measures that it draws in one of its ways, where that is not all. */
  idsIn?(mode: string | undefined): readonly ShownId[];
  draw(world: FigureWorld): DrawnFigure;
  table(frame: Frame, world: FigureWorld): readonly TableRow[];
  /** What it shows of the selection, in a sentence; undefined where that is nobody. */
  reading(frame: Frame, world: FigureWorld): string | undefined;
  /** How the groups are drawn in one of its ways, where not as bars. */
  looks?(mode: string | undefined, isCompared: boolean): GroupLooks;
  /** Parts of the selection that are drawn each in a colour of its own. */
  parts?(words: Words): readonly Pick<LegendItem, "label" | "color">[];
  /** Marks of its own, besides those of the selection and of everyone. */
  legend?(words: Words, isOfOwnScale: boolean): readonly LegendItem[];
  /** How many people its numbers are shares of, where that is not everybody who is counted. */
  ofWhom?(counts: Partial<ShownCounts>): number;
  /** Whether some of its bars are chosen in a selection: the others are drawn paler. */
  hasChosen?(selection: Selection): boolean;
  /** What can be said of two groups that share nobody, beside the differences in the table. */
  comparison?(frame: Frame, world: FigureWorld): readonly string[];
}
