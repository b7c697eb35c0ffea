import { nodeToSvg } from "../to-svg";

/** What makes a drawing of the explorer answer, and what it says mark by mark: a printed drawing is one image. */
const ANSWERING = /^(aria-|role$|tabindex$|data-)/;

/** What only a pointer meets, and what is not there to be seen. */
const isUnseen = (name: string, value: string): boolean =>
  ((name === "fill" || name === "stroke") && value === "transparent") ||
  (name === "visibility" && value === "hidden") ||
  (name === "display" && value === "none") ||
  (name === "d" && value === "");

/** A drawing of the explorer as SVG text: what can be seen of it. */
export const printedSvg = (node: SVGSVGElement): string =>
  nodeToSvg(node, { drops: (name) => ANSWERING.test(name), hides: isUnseen });
