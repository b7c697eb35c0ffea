import type { PdfFonts } from "./pdf";

/** The renderer's own code; it is compiled once. */
let started: Promise<void> | undefined;

/**
 * A framed figure as PNG, so many pixels for one: the same bytes in Node and in every browser, because a browser's own
 * canvas may draw a picture before the fonts inside it are there.
 */
export async function toPng(
  svg: string,
  scale: number,
  faces: PdfFonts,
  wasm: () => Promise<ArrayBuffer | Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { initWasm, Resvg } = await import("@resvg/resvg-wasm");
  started ??= wasm()
    .then((bytes) => initWasm(bytes))
    .catch((error: unknown) => {
      started = undefined;
      throw error;
    });
  await started;
  const drawn = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: {
      fontBuffers: [faces.regular, faces.semibold],
      loadSystemFonts: false,
      defaultFontFamily: "Rollcall Sans",
    },
  });
  try {
    const picture = drawn.render();
    const png = new Uint8Array(picture.asPng());
    picture.free();
    return png;
  } finally {
    drawn.free();
  }
}
