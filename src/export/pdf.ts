import { putHalosBelow } from "./pdf-halos";

export interface PdfFonts {
  readonly regular: Uint8Array<ArrayBuffer>;
  readonly semibold: Uint8Array<ArrayBuffer>;
}

export interface PdfAbout {
  readonly title: string;
  readonly subject: string;
  readonly lang: string;
  /** The day up to which the data know: the same figure gives the same file. */
  readonly date: Date;
}

/** Points of a page for one pixel of a screen. */
const POINTS = 0.75;

/** A framed figure as one page of PDF: vectors, and text that can be searched and copied, in the embedded faces. */
export async function toPdf(svg: string, fonts: PdfFonts, about: PdfAbout): Promise<Uint8Array<ArrayBuffer>> {
  const [{ default: Document }, { default: draw }] = await Promise.all([
    import("pdfkit"),
    import("svg-to-pdfkit"),
  ]);
  const [width, height] = [sizeOf(svg, "width") * POINTS, sizeOf(svg, "height") * POINTS];
  const page = new Document({
    size: [width, height],
    margin: 0,
    font: "", // none of the fonts of the format itself: a browser would have to load them
    lang: about.lang,
    displayTitle: true,
    pdfVersion: "1.7",
    info: {
      Title: about.title,
      Subject: about.subject,
      Creator: "Rollcall",
      Producer: "Rollcall",
      CreationDate: about.date,
      ModDate: about.date,
    },
  });
  const chunks: Uint8Array[] = [];
  const ended = new Promise<void>((resolve) => {
    page.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    page.on("end", () => resolve());
  });
  page.registerFont("regular", fonts.regular);
  page.registerFont("semibold", fonts.semibold);
  putHalosBelow(page);
  draw(page, svg, 0, 0, {
    width,
    height,
    fontCallback: (_: string, bold: boolean) => (bold ? "semibold" : "regular"),
  });
  page.end();
  await ended;
  return joined(chunks);
}

const sizeOf = (svg: string, name: "width" | "height"): number =>
  Number(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1]);

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
