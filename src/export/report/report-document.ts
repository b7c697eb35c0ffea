import { cautionsOf, FEW_PEOPLE, type Caution } from "../../model/report-cautions";
import { numberFigures, paragraphsOf, type Report } from "../../model/report";
import type { Words } from "../../words/words";
import type { FileProperties } from "../file-properties";
import { shortAltText, type RenderedFigure, type ReportPicture } from "./rendered-figure";
import { reportSources, type ReportSource } from "./report-sources";

/** A figure as a document shows it: its number, what stands under it, the picture where there is one. */
export interface FigureBlock {
  readonly kind: "figure";
  readonly number: number;
  readonly caption: string;
  readonly altText: string;
  readonly address: string;
  /** Stands beside the caption where the people are not real. */
  readonly simulated?: string;
  readonly picture?: ReportPicture;
}

export type ReportBlock =
  | FigureBlock
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string };

/** A whole report, in words and in its order: what every format writes. */
export interface ReportDocument {
  readonly words: Words;
  readonly title: string;
  /** What a file of it says to those who have not opened it: with the mark and the figures it stands for where people are not real. */
  readonly properties: FileProperties;
  /** When it was made, of which data. */
  readonly made: string;
  readonly cautions: readonly string[];
  readonly blocks: readonly ReportBlock[];
  readonly method: readonly string[];
  readonly sources: readonly ReportSource[];
}

export interface ReportMaterial {
  readonly report: Report;
  /** The answer to each figure of the report, in its order. */
  readonly figures: readonly RenderedFigure[];
  /** Of the language of the report. */
  readonly words: Words;
  readonly data: { readonly version: string; readonly asOf: Date };
  readonly today: Date;
}

/** Numbers the figures, lists the sources once each, writes the note on the method and the cautions. */
export function reportDocument({ report, figures, words, data, today }: ReportMaterial): ReportDocument {
  const numbers = numberFigures(report.items);
  const blocks = report.items.flatMap((item, i): readonly ReportBlock[] => {
    if (item.kind === "heading")
      return item.text.trim() === "" ? [] : [{ kind: "heading", text: item.text.trim() }];
    if (item.kind === "text") return paragraphsOf(item.text).map((text) => ({ kind: "paragraph", text }));
    const number = numbers[i] ?? 0;
    const figure = figures[number - 1];
    if (!figure) throw new RangeError(`figures: expected one for figure ${number}, got ${figures.length}`);
    return [figureBlock(figure, number, item.caption)];
  });
  const numbered = figures.map(({ view }, i) => ({ number: i + 1, ...view }));
  const cautions = cautionsOf(
    numbered.map(({ number, smallestGroup, simulated }) => ({
      number,
      ...(smallestGroup !== undefined && { smallestGroup }),
      isSimulated: simulated !== undefined,
    })),
    { asOf: data.asOf, today },
  );
  const title = report.title.trim() === "" ? words.t("report.doc.untitled") : report.title.trim();
  const made = words.t("report.doc.made", {
    today: words.date(today),
    version: data.version,
    date: words.date(data.asOf),
  });
  return {
    words,
    title,
    properties: propertiesOf(title, made, cautions, words),
    made,
    cautions: cautions.map((caution) => cautionSentence(caution, data.asOf, words)),
    blocks,
    method: methodOf(numbered, words),
    sources: reportSources(numbered, words),
  };
}

/** "Figure 3", "Figures 1, 2 and 5". */
export const figuresInWords = (numbers: readonly number[], words: Words): string =>
  words.t("report.doc.in", { count: numbers.length, list: words.list(numbers.map(String)) });

export function cautionSentence(caution: Caution, asOf: Date, words: Words): string {
  if (caution.kind === "stale")
    return words.t("report.caution.stale", { days: caution.days, date: words.date(asOf) });
  if (caution.kind === "small")
    return words.t("report.caution.small", {
      figure: figuresInWords([caution.figure], words),
      people: caution.people,
      least: FEW_PEOPLE,
    });
  return words.t("report.caution.simulated", { figures: figuresInWords(caution.figures, words) });
}

function propertiesOf(
  title: string,
  made: string,
  cautions: readonly Caution[],
  words: Words,
): FileProperties {
  const caution = cautions.find(({ kind }) => kind === "simulated");
  if (caution?.kind !== "simulated") return { title, description: made };
  const figures = figuresInWords(caution.figures, words);
  return {
    title: words.t("report.doc.simulated", { figures, title }),
    description: `${words.t("report.caution.simulated", { figures })} ${made}`,
  };
}

function figureBlock(
  { view, address, picture }: RenderedFigure,
  number: number,
  caption: string,
): FigureBlock {
  return {
    kind: "figure",
    number,
    caption: caption.trim() === "" ? view.title : caption.trim(),
    altText: shortAltText(view),
    address,
    ...(view.simulated !== undefined && { simulated: view.simulated }),
    ...(picture && { picture }),
  };
}

interface NumberedView {
  readonly number: number;
  readonly notes: readonly string[];
  readonly simulated?: string;
}

/** Whom the counts are of, what is simulated, and every note of a figure once with the figures that it belongs to. */
function methodOf(figures: readonly NumberedView[], words: Words): readonly string[] {
  const known = words.t("note.known-to-defenders");
  const simulated = words.t("explore.simulated.sentence");
  const noted = new Map<string, readonly number[]>();
  for (const { number, notes } of figures)
    for (const note of notes) noted.set(note, [...(noted.get(note) ?? []), number]);
  const simulatedFigures = figures
    .filter((figure) => figure.simulated !== undefined)
    .map(({ number }) => number);
  const say = (numbers: readonly number[], note: string): string =>
    words.t("report.doc.note", { figures: figuresInWords([...new Set(numbers)], words), note });
  return [
    known,
    ...(simulatedFigures.length > 0
      ? [say(simulatedFigures, `${simulated} ${words.t("explore.simulated.why")}`)]
      : []),
    ...[...noted]
      .filter(([note]) => note !== known && note !== simulated)
      .map(([note, numbers]) => say(numbers, note)),
  ];
}
