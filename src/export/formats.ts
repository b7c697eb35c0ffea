import type { Theme } from "../charts/palette";
import { frame } from "../figures/frame/frame";
import type { FrameSize } from "../figures/frame/sizes";
import type { FigureView } from "../figures/view";
import type { FileContext } from "./about";
import { toCsv } from "./csv";
import { propertiesOf } from "./file-properties";
import { toJson } from "./json";
import type { PdfFonts } from "./pdf";
import { withProperties } from "./png-texts";

export const FORMATS = ["svg", "png", "pdf", "csv", "json", "xlsx", "parquet"] as const;
export type Format = (typeof FORMATS)[number];

/** What only the place knows where a file is made: a page or a command line. */
export interface Workshop {
  /** The style sheet of the embedded faces. */
  embedded(): Promise<string>;
  /** The static faces of a PDF and a PNG. */
  faces(): Promise<PdfFonts>;
  /** The code of the renderer of PNG. */
  renderer(): Promise<Uint8Array<ArrayBuffer>>;
}

export interface Look {
  readonly size: FrameSize;
  readonly theme: Theme;
  readonly transparent?: boolean;
  /** Pixels of a PNG for one of the drawing. */
  readonly scale?: number;
}

const TYPES: Readonly<Record<Format, string>> = {
  svg: "image/svg+xml",
  png: "image/png",
  pdf: "application/pdf",
  csv: "text/csv",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  parquet: "application/vnd.apache.parquet",
};
export const mediaType = (format: Format): string => TYPES[format];

type Bytes = Uint8Array<ArrayBuffer>;

/** A figure in a state as a file. Pictures are of the view drawn at `widthsFor(look.size)`. */
export function makeFile(
  format: Format,
  view: FigureView,
  look: Look,
  context: FileContext,
  workshop: Workshop,
): Promise<Bytes> {
  const framed = (fonts?: string): string =>
    frame(view, { ...look, ...context, ...(fonts !== undefined && { fonts }) });
  const makers: Readonly<Record<Format, () => Promise<Bytes>>> = {
    svg: async () => encoded(framed(await workshop.embedded())),
    png: async () => {
      const { toPng } = await import("./png");
      const png = await toPng(framed(), look.scale ?? 1, await workshop.faces(), () => workshop.renderer());
      return withProperties(png, view, context.words);
    },
    pdf: async () => {
      const { toPdf } = await import("./pdf");
      const { title, description } = propertiesOf(view, context.words);
      const about = {
        title,
        subject: description,
        lang: context.words.lang,
        date: context.origin.asOf,
      };
      return toPdf(framed(), await workshop.faces(), about);
    },
    csv: async () => encoded(toCsv(view, context)),
    json: async () => encoded(toJson(view, context)),
    xlsx: async () => (await import("./xlsx")).toXlsx(view, context),
    parquet: async () => (await import("./parquet")).toParquet(view, context),
  };
  return makers[format]();
}

const encoded = (text: string): Bytes => new TextEncoder().encode(text);
