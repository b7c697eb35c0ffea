import { readFile } from "node:fs/promises";
import type { Workshop } from "../src/export/formats";
import { embeddedFonts } from "./embedded-fonts";

/** What Node makes files with. */
export const workshop: Workshop = {
  embedded: () => embeddedFonts(),
  faces: async () => ({ regular: await face("regular"), semibold: await face("semibold") }),
  png: async (svg, scale) => (await import("./png")).pngOf(svg, scale),
};

const face = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(`public/fonts/source-sans-3-${name}.ttf`));
