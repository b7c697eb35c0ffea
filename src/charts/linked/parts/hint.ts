import { write } from "./svg";

/** A point of a drawing, in its own pixels. */
export interface At {
  readonly x: number;
  readonly y: number;
}

/**
 * Says what lies under a pointer as the tooltip of a drawing. It is written when somebody looks at it, not at each step of
 * a brush; undefined where there is nothing to say.
 */
export function hintIn(
  node: SVGSVGElement,
  hint: SVGTitleElement,
  widthPx: number,
  say: (at: At) => string | undefined,
): void {
  node.addEventListener("pointermove", ({ clientX, clientY, buttons }) => {
    if (buttons !== 0) return; // a hand that drags sees no tooltip, and pays for none
    const box = node.getBoundingClientRect();
    const toPx = widthPx / box.width;
    write(hint, say({ x: (clientX - box.left) * toPx, y: (clientY - box.top) * toPx }) ?? "");
  });
}
