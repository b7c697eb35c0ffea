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
  drawn.node.style.maxWidth = "none"; // a drawing made smaller has letters of other widths
  document.body.replaceChildren(drawn.node);
  await siteFonts();
  return { ...drawn, overlaps: () => overlapsIn(drawn.node) };
}

/** Texts that leave a drawing on any side, and texts over each other. */
export function overlapsIn(svg: SVGSVGElement): readonly string[] {
  const frame = svg.getBoundingClientRect();
  const hair = frame.width / (svg.viewBox.baseVal?.width || frame.width);
  const texts = [...svg.querySelectorAll("text")]
    .filter((text) => text.textContent !== "")
    .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
  const outside = texts
    .filter(
      ({ box }) =>
        box.left < frame.left - hair ||
        box.right > frame.right + hair ||
        box.top < frame.top - 4 * hair ||
        box.bottom > frame.bottom + 4 * hair,
    )
    .map(({ text }) => `${text} leaves the drawing`);
  const over = texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter(
        (b) =>
          a.box.left < b.box.right - hair &&
          b.box.left < a.box.right - hair &&
          ink(a.box).top < ink(b.box).bottom &&
          ink(b.box).top < ink(a.box).bottom,
      )
      .map((b) => `${a.text} over ${b.text}`),
  );
  return [...outside, ...over];
}

/** What letters fill of a line: the rest is room for marks above and below them. */
const ink = ({ top, bottom }: DOMRect) => ({
  top: top + 0.18 * (bottom - top),
  bottom: bottom - 0.18 * (bottom - top),
});
