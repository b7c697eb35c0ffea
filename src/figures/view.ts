/** A sentence that is drawn from data, with the observations that its numbers come from. */
export interface Sentence {
  readonly text: string;
  readonly observations: readonly string[];
}

export interface LegendItem {
  readonly label: string;
  readonly mark:
    | "dot"
    | "ring"
    | "triangle"
    | "square"
    | "diamond"
    | "cross"
    | "whisker"
    | "line"
    | "dashed-line"
    | "bar"
    | "outline-bar"
    | "band"
    | "hatch"
    | "gap"
    | "event";
  /** A palette name: drawn as var(--name), replaced by its value in a standalone file. */
  readonly color: string;
  /** Lighter, as numbers that were read once. */
  readonly faint?: boolean;
  /** Drawn as an outline. */
  readonly hollow?: boolean;
}

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly kind: "text" | "number" | "date" | "source";
}

export interface Cell {
  readonly text: string;
  /** The plain number behind the text, for files and for tests. */
  readonly value?: number;
  /** The exact day behind the text, as an ISO day. */
  readonly day?: string;
  /** The observation that the number was published in. */
  readonly observation?: string;
  /** Language of the text where all of it is quoted as published. */
  readonly lang?: string;
  /** Words quoted as published, after our own. */
  readonly quote?: { readonly text: string; readonly lang: string };
  readonly href?: string;
}

export interface TableRow {
  readonly cells: readonly Cell[];
  /** Listed but not drawn; the reason stands in the row. */
  readonly leftOut: boolean;
}

export interface TableView {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

export interface SourceView {
  readonly publisher: string;
  readonly title?: string;
  readonly address?: string;
  /** Why there is no address. */
  readonly noAddress?: string;
  readonly published?: string;
  /** The day of publication as far as it is known: 2025-03-31, 2025-03 or 2025. */
  readonly issued?: string;
  readonly observations: readonly string[];
}

/** One figure drawn at one width: the panels stand below each other. */
export interface Drawing {
  readonly widthPx: number;
  readonly panels: readonly { readonly title?: string; readonly svg: string }[];
}

export interface ChoiceView {
  readonly dimension: string;
  readonly label: string;
  readonly many: boolean;
  readonly options: readonly { readonly value: string; readonly label: string; readonly chosen: boolean }[];
}

/** Everything a page shows of a figure in a state: plain data, the same from Node and from a browser. */
export interface FigureView {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Who is selected, in words; absent in the record, where nobody is. */
  readonly selection?: string;
  /** Stands in every drawing and file of it, where its people are not real. */
  readonly simulated?: string;
  /** The fewest people in a group that it draws; absent in the record, where nobody is selected. */
  readonly smallestGroup?: number;
  readonly legend: readonly LegendItem[];
  readonly drawings: readonly Drawing[];
  readonly description: readonly Sentence[];
  readonly notes: readonly string[];
  readonly table: TableView;
  readonly sources: readonly SourceView[];
  readonly choices: readonly ChoiceView[];
  /** Dates chosen, as ISO days; empty text for an open end. Absent when the figure has no date filter. */
  readonly dates?: { readonly from: string; readonly to: string };
  /** The day chosen on a map of places, as an ISO day; absent when the figure does not ask for one. */
  readonly on?: string;
  readonly sql: string;
  /** Nothing to draw under these choices. */
  readonly empty: boolean;
}
