import { nodeToSvg } from "../to-svg";

/** What makes a drawing of the explorer answer, and what it says mark by mark: a printed drawing is one image. */
const ANSWERING = /^(aria-|role$|tabindex$|data-)/;

/** What only a pointer meets, and what is not shown. */
const UNSEEN = "[fill='transparent'], [stroke='transparent'], [visibility='hidden'], path[d='']";

/** A drawing of the explorer as SVG text: what can be seen of it. */
export function printedSvg(node: SVGSVGElement): string {
  for (const hit of [...node.querySelectorAll(UNSEEN)]) hit.remove();
  return nodeToSvg(node, { drops: (name) => ANSWERING.test(name) });
}
