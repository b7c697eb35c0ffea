import { readFile } from "node:fs/promises";
import { EMBEDDED_FACES } from "../src/figures/frame/frame";

/** The faces of a standalone drawing as a style sheet that holds the fonts themselves. */
export async function embeddedFonts(folder = "public/fonts"): Promise<string> {
  const faces = await Promise.all(
    Object.entries(EMBEDDED_FACES).map(async ([family, file]) => {
      const bytes = await readFile(`${folder}/${file}`);
      return `@font-face{font-family:"${family}";font-weight:400 600;src:url(data:font/woff2;base64,${bytes.toString("base64")}) format("woff2")}`;
    }),
  );
  return faces.join("");
}
