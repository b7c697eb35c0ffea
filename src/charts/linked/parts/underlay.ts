/** The class of what never moves in a drawing and says nothing that its marks do not say: axes, scales, names beside bars. */
export const STILL = "still";

/**
 * Moves what stands still out of a drawing, into one of the same size that lies under it: a browser then paints it once,
 * and not again at each step of a brush.
 */
export function underlayOf(drawing: SVGSVGElement): SVGSVGElement {
  const under = drawing.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const { name, value } of drawing.attributes)
    if (name !== "class" && name !== "role" && name !== "aria-label") under.setAttribute(name, value);
  under.setAttribute("class", "underlay");
  under.setAttribute("aria-hidden", "true");
  under.append(...drawing.querySelectorAll(`:scope > .${STILL}`));
  return under;
}
