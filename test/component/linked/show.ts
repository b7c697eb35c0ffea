import "../../../src/style/linked/pick.css";
import type { LinkedContext } from "../../../src/charts/linked/linked";
import { loadWords } from "../../../src/words/load-words";
import type { Language, Words } from "../../../src/words/words";
import { siteFonts } from "./site-fonts";

export const wordsHere = (lang: Language = "en"): Promise<Words> => loadWords(lang);

/** Draws on the page in the site's own font; `overlaps` names the texts that lie over each other or leave the drawing. */
export async function show<L extends { readonly node: SVGSVGElement }>(
  make: (context: LinkedContext) => L,
  widthPx: number,
  lang: Language = "en",
): Promise<L & { overlaps(): readonly string[] }> {
  const drawn = make({ document, words: await wordsHere(lang), widthPx });
  document.body.replaceChildren(drawn.node);
  await siteFonts();
  return { ...drawn, overlaps: () => overlapsIn(drawn.node) };
}

function overlapsIn(svg: SVGSVGElement): readonly string[] {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll("text")]
    .filter((text) => text.textContent !== "")
    .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
  const outside = texts
    .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
    .map(({ text }) => `${text} leaves the drawing`);
  const over = texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter(
        (b) =>
          a.box.left < b.box.right - 1 &&
          b.box.left < a.box.right - 1 &&
          a.box.top < b.box.bottom - 4 &&
          b.box.top < a.box.bottom - 4,
      )
      .map((b) => `${a.text} over ${b.text}`),
  );
  return [...outside, ...over];
}
