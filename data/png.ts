import { Resvg } from "@resvg/resvg-js";
import { fileURLToPath } from "node:url";

/** The static faces that Node draws with. */
const FACES = ["regular", "semibold"].map((name) =>
  fileURLToPath(new URL(`../public/fonts/source-sans-3-${name}.ttf`, import.meta.url)),
);

/** A framed figure as PNG, so many pixels for one. */
export function pngOf(svg: string, scale: number): Uint8Array<ArrayBuffer> {
  const drawn = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { fontFiles: FACES, loadSystemFonts: false, defaultFontFamily: "Rollcall Sans" },
  });
  return new Uint8Array(drawn.render().asPng());
}
