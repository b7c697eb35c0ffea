export const REPORT_SIZES = ["a4", "a4-column", "slide", "square"] as const;
/** The place that a figure fills: a page across, half a page, a slide, a square. */
export type ReportSize = (typeof REPORT_SIZES)[number];

export const REPORT_LANGUAGES = ["en", "be", "ru"] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** A figure in a state; without a caption it is captioned by its title. */
export interface FigureItem {
  readonly kind: "figure";
  readonly figure: string;
  /** As in the fragment of the figure's page. */
  readonly state: string;
  readonly caption: string;
}

/** Paragraphs, with an empty line between them. */
export interface TextItem {
  readonly kind: "text";
  readonly text: string;
}

export interface HeadingItem {
  readonly kind: "heading";
  readonly text: string;
}

export type ReportItem = FigureItem | TextItem | HeadingItem;

/** A report as a person puts it together. */
export interface Report {
  readonly title: string;
  readonly lang: ReportLanguage;
  readonly size: ReportSize;
  readonly items: readonly ReportItem[];
}

export const emptyReport = (lang: ReportLanguage): Report => ({ title: "", lang, size: "a4", items: [] });

/** What a report may hold at most, so that a file cannot choke the page. */
export const REPORT_LIMITS = {
  items: 100,
  title: 300,
  heading: 300,
  caption: 2000,
  text: 20_000,
  state: 4000,
};

/** The items with one of them at another place; as they are when a place does not exist. */
export function moveItem<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const moved = items[from];
  if (moved === undefined || from === to || to < 0 || to >= items.length) return items;
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(to, 0, moved);
}

/** The number of each figure, from 1 in the order of the report; undefined for what is no figure. */
export function numberFigures(items: readonly ReportItem[]): readonly (number | undefined)[] {
  let last = 0;
  return items.map(({ kind }) => (kind === "figure" ? ++last : undefined));
}

/** The paragraphs of a text, without empty ones. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
