import Pdf from "pdfkit";
import draw from "svg-to-pdfkit";
import type { PdfFonts } from "../pdf";
import { putHalosBelow } from "../pdf-halos";
import { withoutControls } from "./escape-text";
import { figuresInWords, type FigureBlock, type ReportBlock, type ReportDocument } from "./report-document";
import type { ReportSource } from "./report-sources";

/** Points of a page for one pixel of a screen. */
const POINTS = 0.75;
/** Two centimetres. */
const MARGIN = 56.7;
const FOOT = 20;

/** Room above a figure, below its caption, for a heading, and for the lines that must follow one. */
const GAP = 8;
const BELOW_CAPTION = 44;
const HEADING_ROOM = 40;
const LINES_AFTER = 34;

const INK = "#1f1b17";
const SOFT = "#514a42";
const RED = "#8f1a18";

interface Setting {
  readonly size: number;
  readonly color?: string;
  readonly isBold?: boolean;
  /** Room before and after, in points. */
  readonly before?: number;
  readonly after?: number;
  readonly indent?: number;
}

const TITLE: Setting = { size: 21, isBold: true, after: 6 };
const HEADING: Setting = { size: 14, isBold: true, before: 14, after: 5 };
const BODY: Setting = { size: 10.5, after: 6 };
const SMALL: Setting = { size: 8.5, color: SOFT, after: 6 };

/** A report as PDF on A4: figures as vectors, text in the embedded faces, structure and alternative texts for readers. */
export async function reportPdf(
  document: ReportDocument,
  fonts: PdfFonts,
  today: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const { words, title, properties, made, cautions, blocks, method, sources } = document;
  const pdf = new Pdf({
    size: "A4",
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN },
    lang: words.lang,
    tagged: true,
    font: "", // none of the fonts of the format itself: a browser would have to load them
    displayTitle: true,
    bufferPages: true,
    pdfVersion: "1.7",
    info: {
      Title: withoutControls(properties.title),
      Subject: withoutControls(properties.description),
      Creator: "Rollcall",
      Producer: "Rollcall",
      CreationDate: today,
      ModDate: today,
    },
  });
  const ended = bytesOf(pdf);
  pdf.registerFont("regular", fonts.regular);
  pdf.registerFont("semibold", fonts.semibold);
  putHalosBelow(pdf);
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const width = pdf.page.width - 2 * MARGIN;
  const bottom = (): number => pdf.page.height - MARGIN;

  function write(kind: string, text: string, setting: Setting, more: PDFKit.Mixins.TextOptions = {}): void {
    const { size, color = INK, isBold = false, before = 0, after = 0, indent = 0 } = setting;
    if (before > 0 && pdf.y > MARGIN) pdf.y += before;
    root.add(
      pdf.struct(kind, {}, () => {
        pdf
          .font(isBold ? "semibold" : "regular")
          .fontSize(size)
          .fillColor(color)
          .text(withoutControls(text), MARGIN + indent, pdf.y, {
            width: width - indent,
            lineGap: 2,
            ...more,
          });
      }),
    );
    pdf.y += after;
  }

  /** The picture of a figure in points, how much smaller it must be, and the height of it with its caption. */
  function measured(part: FigureBlock): { wide: number; high: number; scale: number; whole: number } {
    const { picture } = part;
    pdf.font("semibold").fontSize(BODY.size);
    const below = pdf.heightOfString(captionOf(part, words), { width, lineGap: 2 }) + BELOW_CAPTION;
    const [wide, high] = [(picture?.widthPx ?? 0) * POINTS, (picture?.heightPx ?? 0) * POINTS];
    const room = pdf.page.height - 2 * MARGIN - below - HEADING_ROOM;
    const scale = Math.min(1, width / Math.max(wide, 1), room / Math.max(high, 1));
    return { wide, high, scale, whole: high * scale + below + GAP };
  }

  /** A heading never stands alone at the foot of a page: what follows it must find room there too. */
  function heading(text: string, next?: ReportBlock): void {
    const room = next?.kind === "figure" ? measured(next).whole : LINES_AFTER;
    if (pdf.y > MARGIN && pdf.y + HEADING_ROOM + room > bottom()) pdf.addPage();
    write("H2", text, HEADING);
    pdf.outline.addItem(withoutControls(text));
  }

  function figure(block: FigureBlock): void {
    const { number, altText, address, simulated, picture } = block;
    const caption = captionOf(block, words);
    const { wide, high, scale, whole } = measured(block);
    if (pdf.y + whole > bottom()) pdf.addPage();
    else pdf.y += pdf.y > MARGIN ? GAP : 0;
    pdf.addNamedDestination(destinationOf(number), "XYZ", MARGIN, pdf.y, null);
    if (picture) {
      const top = pdf.y;
      root.add(
        pdf.struct("Figure", { alt: withoutControls(altText) }, () => {
          pdf
            .save()
            .translate(MARGIN + (width - wide * scale) / 2, top)
            .scale(scale);
          draw(pdf, picture.svg, 0, 0, {
            width: wide,
            height: high,
            fontCallback: (_: string, isBold: boolean) => (isBold ? "semibold" : "regular"),
          });
          pdf.restore();
        }),
      );
      pdf.y = top + high * scale + 4;
    } else write("P", words.t("report.doc.nobody"), BODY);
    write("Caption", caption, { ...BODY, isBold: true, after: simulated === undefined ? 2 : 0 });
    if (simulated !== undefined) write("P", `${simulated}.`, { ...BODY, color: RED, after: 2 });
    write("P", `${words.t("report.doc.address")} ${address}`, { ...SMALL, after: 12 }, { link: address });
  }

  function block(part: ReportBlock, next: ReportBlock | undefined): void {
    if (part.kind === "heading") heading(part.text, next);
    else if (part.kind === "paragraph") write("P", part.text, BODY);
    else figure(part);
  }

  write("H1", title, TITLE);
  write("P", made, { ...SMALL, after: 10 });
  if (cautions.length > 0) heading(words.t("report.doc.cautions"));
  for (const text of cautions) write("P", text, { ...BODY, color: RED });
  const figures = blocks.filter((part) => part.kind === "figure");
  if (figures.length > 0) heading(words.t("report.doc.figures"));
  for (const part of figures)
    write("P", captionOf(part, words), { ...BODY, after: 1 }, { goTo: destinationOf(part.number) });
  pdf.y += 10;
  blocks.forEach((part, i) => block(part, blocks[i + 1]));
  heading(words.t("report.doc.method"));
  for (const text of method) write("P", text, BODY);
  if (sources.length > 0) heading(words.t("report.doc.sources"));
  sources.forEach((source, i) => {
    const more = source.address === undefined ? {} : { link: source.address };
    write("P", `${i + 1}. ${sourceOf(source, words)}`, { ...BODY, size: 9.5, after: 3 }, more);
  });
  root.end();
  numberPages(pdf, title);
  pdf.end();
  return ended;
}

const destinationOf = (number: number): string => `figure-${number}`;

const captionOf = ({ number, caption }: FigureBlock, { t }: ReportDocument["words"]): string =>
  withoutControls(`${t("report.doc.label")} ${number}. ${caption}`);

function sourceOf(source: ReportSource, words: ReportDocument["words"]): string {
  const { publisher, title, address, published, figures } = source;
  const name = title ?? address;
  const date =
    published === undefined ? words.t("source.undated") : words.t("source.published", { date: published });
  return `${publisher}${name === undefined ? "" : `: ${name}`}. ${date} (${figuresInWords(figures, words)})`;
}

/** Title and number at the foot of each page, as something that is not read aloud. */
function numberPages(pdf: PDFKit.PDFDocument, title: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.markContent("Artifact", { type: "Pagination" });
    pdf
      .font("regular")
      .fontSize(8)
      .fillColor(SOFT)
      .text(`${withoutControls(title)} · ${page + 1} / ${count}`, MARGIN, pdf.page.height - MARGIN + FOOT, {
        width: pdf.page.width - 2 * MARGIN,
        align: "center",
        lineBreak: false,
        ellipsis: true,
      });
    pdf.endMarkedContent();
  }
}

async function bytesOf(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  await new Promise<void>((resolve, reject) => {
    pdf.on("data", (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    pdf.on("end", () => resolve());
    pdf.on("error", reject);
  });
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
