import {
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  LeaderType,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  TableOfContents,
  TextRun,
  type FileChild,
  type IStylesOptions,
} from "docx";
import type { Language, Words } from "../../words/words";
import { withoutControls } from "./escape-text";
import { figuresInWords, type FigureBlock, type ReportBlock, type ReportDocument } from "./report-document";
import type { ReportSource } from "./report-sources";

/** A report as a Word document on A4, with captions that Word numbers, a table of figures and alternative texts. */
export async function reportDocx(document: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { words, title, properties, made, cautions, blocks, method, sources } = document;
  const figures = blocks.filter((block) => block.kind === "figure");
  const children: readonly FileChild[] = [
    styled("Title", title),
    styled(MADE, made),
    ...(cautions.length === 0
      ? []
      : [heading(words.t("report.doc.cautions")), ...cautions.map((text) => styled(CAUTION, text))]),
    ...(figures.length === 0 ? [] : [heading(words.t("report.doc.figures")), tableOfFigures(figures, words)]),
    ...(figures.length === 0 ? [] : [new Paragraph({ spacing: { after: 60 } })]),
    ...blocks.flatMap((block) => blockParagraphs(block, words)),
    heading(words.t("report.doc.method")),
    ...method.map((text) => body(text)),
    ...(sources.length === 0 ? [] : [heading(words.t("report.doc.sources"))]),
    ...sources.map((source) => sourceParagraph(source, words)),
  ];
  const file = new Document({
    title: withoutControls(properties.title),
    subject: withoutControls(properties.description),
    creator: words.t("site.name"),
    description: withoutControls(properties.description),
    styles: stylesIn(words.lang),
    numbering: { config: [SOURCES_NUMBERED] },
    sections: [
      {
        properties: {
          page: {
            size: { width: "210mm", height: "297mm" },
            margin: { top: "20mm", bottom: "20mm", left: "20mm", right: "20mm" },
          },
        },
        footers: { default: footer(title) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

const MADE = "ReportMade";
const CAUTION = "ReportCaution";
const TABLE_OF_FIGURES = "TableofFigures";
const SOURCES = "report-sources";

/** The breadth between the margins in pixels at 96 an inch, and what a figure may take of the height of a page. */
const TEXT_WIDTH_PX = 642;
const TEXT_HEIGHT_PX = 840;

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", be: "be-BY", ru: "ru-RU" };

const run = (text: string): TextRun => new TextRun(withoutControls(text));
const body = (text: string): Paragraph => new Paragraph({ children: [run(text)] });
const styled = (style: string, text: string): Paragraph => new Paragraph({ style, children: [run(text)] });
const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(text)] });

/** The field that Word makes a table of figures from, filled in already. */
function tableOfFigures(figures: readonly FigureBlock[], words: Words): TableOfContents {
  const label = words.t("report.doc.label");
  return new TableOfContents(words.t("report.doc.figures"), {
    captionLabelIncludingNumbers: SEQUENCE,
    hyperlink: true,
    beginDirty: false,
    tabLeader: LeaderType.NONE,
    cachedEntries: figures.map(({ number, caption }) => ({
      title: withoutControls(`${label} ${number}. ${caption}`),
      level: 1,
      href: bookmarkOf(number),
    })),
  });
}

/** The name of the sequence, which Word shows nobody: the same in each language. */
const SEQUENCE = "Figure";
const bookmarkOf = (number: number): string => `figure_${number}`;

function blockParagraphs(block: ReportBlock, words: Words): readonly Paragraph[] {
  if (block.kind === "heading") return [heading(block.text)];
  if (block.kind === "paragraph") return [body(block.text)];
  const { number, caption, altText, address, simulated, picture } = block;
  return [
    picture
      ? new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { before: 240, after: 60, line: 240, lineRule: LineRuleType.AUTO },
          children: [imageOf(picture, { number, altText, words })],
        })
      : new Paragraph({ keepNext: true, children: [run(words.t("report.doc.nobody"))] }),
    new Paragraph({
      style: "Caption",
      keepLines: true,
      children: [
        new Bookmark({
          id: bookmarkOf(number),
          children: [
            run(`${words.t("report.doc.label")} `),
            new SimpleField(`SEQ ${SEQUENCE} \\* ARABIC`, String(number)),
          ],
        }),
        run(`. ${caption}`),
        ...(simulated === undefined ? [] : [new TextRun({ text: ` ${simulated}.`, color: RED })]),
      ],
    }),
    new Paragraph({
      style: MADE,
      children: [run(`${words.t("report.doc.address")} `), linkTo(address, address)],
    }),
  ];
}

const RED = "8F1A18";

function imageOf(
  { png, widthPx, heightPx }: NonNullable<FigureBlock["picture"]>,
  { number, altText, words }: { readonly number: number; readonly altText: string; readonly words: Words },
): ImageRun {
  const scale = Math.min(1, TEXT_WIDTH_PX / widthPx, TEXT_HEIGHT_PX / heightPx);
  const name = `${words.t("report.doc.label")} ${number}`;
  return new ImageRun({
    type: "png",
    data: png,
    transformation: { width: Math.round(widthPx * scale), height: Math.round(heightPx * scale) },
    altText: { name, title: name, description: withoutControls(altText) },
  });
}

const linkTo = (address: string, text: string): ExternalHyperlink =>
  new ExternalHyperlink({
    link: address,
    children: [new TextRun({ text: withoutControls(text), style: "Hyperlink" })],
  });

function sourceParagraph(source: ReportSource, words: Words): Paragraph {
  const { publisher, title, address, published, figures } = source;
  const date =
    published === undefined ? words.t("source.undated") : words.t("source.published", { date: published });
  const name = title ?? address;
  const named =
    name === undefined ? [] : [run(": "), address === undefined ? run(name) : linkTo(address, name)];
  return new Paragraph({
    numbering: { reference: SOURCES, level: 0 },
    spacing: { after: 60 },
    children: [run(publisher), ...named, run(`. ${date} (${figuresInWords(figures, words)})`)],
  });
}

const SOURCES_NUMBERED = {
  reference: SOURCES,
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: "%1.",
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 480, hanging: 480 } } },
    },
  ],
} as const;

const footer = (title: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: MADE,
        alignment: AlignmentType.CENTER,
        children: [run(`${title} · `), new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });

/** Faces that every office has with Cyrillic letters; sizes in half points. */
const stylesIn = (lang: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: "Calibri", size: 22, language: { value: LOCALES[lang] } },
      paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: "Georgia", size: 44, bold: true },
      paragraph: { spacing: { after: 120 } },
    },
    heading1: {
      run: { font: "Georgia", size: 28, bold: true, color: "1F1B17" },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    caption: {
      run: { size: 20, bold: true, italics: false, color: "1F1B17" },
      paragraph: { spacing: { after: 60 }, keepNext: true },
    },
    hyperlink: { run: { color: RED, underline: {} } },
  },
  paragraphStyles: [
    { id: MADE, name: "Report made", basedOn: "Normal", run: { size: 18, color: "514A42" } },
    {
      id: CAUTION,
      name: "Report caution",
      basedOn: "Normal",
      run: { color: "1F1B17" },
      paragraph: {
        indent: { left: 200 },
        border: { left: { style: "single", size: 18, space: 8, color: RED } },
      },
    },
    {
      id: TABLE_OF_FIGURES,
      name: "table of figures",
      basedOn: "Normal",
      next: "Normal",
      paragraph: { spacing: { after: 60 } },
    },
  ],
});
