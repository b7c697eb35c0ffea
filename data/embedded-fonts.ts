import { readFile } from "node:fs/promises";
import { faceSheet } from "../src/figures/frame/faces";

/** The faces of a standalone drawing as a style sheet that holds the fonts themselves. */
export const embeddedFonts = (folder = "public/fonts"): Promise<string> =>
  faceSheet((file) => readFile(`${folder}/${file}`));
