import "../../../src/style/linked/pick.css";
import type { LinkedContext } from "../../../src/charts/linked/linked";
import { loadWords } from "../../../src/words/load-words";
import type { Language, Words } from "../../../src/words/words";
import { crowdedTexts } from "../../support/crowded-texts";
import { siteFonts } from "./site-fonts";

export const wordsHere = (lang: Language = "en"): Promise<Words> => loadWords(lang);

/** Draws on the page in the site's own font; `overlaps` names the texts that lie over each other or leave the drawing. */
export async function show<L extends { readonly node: SVGSVGElement }>(
  make: (context: LinkedContext) => L,
  widthPx: number,
  lang: Language = "en",
): Promise<L & { overlaps(): readonly string[] }> {
  const drawn = make({ document, words: await wordsHere(lang), widthPx });
  drawn.node.style.maxWidth = "none"; // a drawing made smaller has letters of other widths
  document.body.replaceChildren(drawn.node);
  await siteFonts();
  return { ...drawn, overlaps: () => crowdedTexts(drawn.node) };
}
