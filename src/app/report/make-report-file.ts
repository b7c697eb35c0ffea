import type { DrawnPicture } from "../../export/report/draw-picture";
import type { RenderedFigure } from "../../export/report/rendered-figure";
import {
  reportDocument,
  type ReportDocument,
  type ReportMaterial,
} from "../../export/report/report-document";
import type { Workshop } from "../../export/formats";
import { withProperties } from "../../export/png-texts";
import type { FigureView } from "../../figures/view";
import { isoDay } from "../../model/iso-day";
import type { Words } from "../../words/words";

export const REPORT_FORMATS = ["docx", "pdf", "html", "zip"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A figure as it was answered and drawn, before anybody wants its pixels. */
export interface DrawnFigure {
  readonly view: FigureView;
  readonly address: string;
  readonly picture?: DrawnPicture;
}

export interface ReportOrder extends Omit<ReportMaterial, "figures"> {
  readonly figures: readonly DrawnFigure[];
}

export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly parts: BlobPart[];
}

const TYPES: Readonly<Record<ReportFormat, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  html: "text/html;charset=utf-8",
  zip: "application/zip",
};

/** A report as a file. What writes a format is loaded when it is first asked for. */
export async function makeReportFile(
  format: ReportFormat,
  order: ReportOrder,
  workshop: Workshop,
): Promise<ReportFile> {
  const withPixels = format === "docx" || format === "zip";
  const figures = await Promise.all(
    order.figures.map(async ({ picture, ...figure }): Promise<RenderedFigure> => {
      if (!picture) return figure;
      const png = withPixels ? await pngOf(picture, figure.view, order.words, workshop) : new Uint8Array();
      return { ...figure, picture: { ...picture, png } };
    }),
  );
  const document = reportDocument({ ...order, figures });
  const parts = [await writers[format](document, order.today, workshop)];
  return { name: `rollcall-report-${isoDay(order.today)}.${format}`, type: TYPES[format], parts };
}

/** Pixels for one of a screen: enough for print. */
const SCALE = 2;

async function pngOf(
  { svg }: DrawnPicture,
  view: FigureView,
  words: Words,
  workshop: Workshop,
): Promise<Uint8Array<ArrayBuffer>> {
  const [{ toPng }, faces] = await Promise.all([import("../../export/png"), workshop.faces()]);
  return withProperties(await toPng(svg, SCALE, faces, workshop.renderer), view, words);
}

type Writer = (document: ReportDocument, today: Date, workshop: Workshop) => Promise<BlobPart>;

const writers: Readonly<Record<ReportFormat, Writer>> = {
  async docx(document) {
    const { reportDocx } = await import("../../export/report/report-docx");
    return reportDocx(document);
  },
  async pdf(document, today, workshop) {
    const [{ reportPdf }, faces] = await Promise.all([
      import("../../export/report/report-pdf"),
      workshop.faces(),
    ]);
    return reportPdf(document, faces, today);
  },
  async html(document, _, workshop) {
    const [{ reportHtml }, { default: style }, faces] = await Promise.all([
      import("../../export/report/report-html"),
      import("../../style/report/paper.css?inline"),
      workshop.embedded(),
    ]);
    return reportHtml(document, faces + style);
  },
  async zip(document, today) {
    const { reportZip } = await import("../../export/report/report-markdown");
    return reportZip(document, today);
  },
};
