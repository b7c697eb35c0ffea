import { textWidth } from "../../text/measure";
import { set, write, type Attributes, type Draw } from "./svg";

const SQUARE_PX = 8;
const GAP_PX = 4;
const SIZE_PX = 12;

/** How wide such a number is, its square included, in pixels. */
export const outlinedWidth = (text: string): number => SQUARE_PX + GAP_PX + textWidth(text, SIZE_PX);

/** The number of the group compared with, after a square that is outlined as that group's marks are. */
export function outlinedNumber(draw: Draw, attributes: Attributes = {}) {
  const square = draw("rect", {
    class: "compared",
    width: SQUARE_PX,
    height: SQUARE_PX,
    fill: "var(--paper-raised)",
    stroke: "var(--ink)",
    display: "none", // what is only invisible would still be ringed with the mark
  });
  const number = draw("text", { ...attributes, "text-anchor": "start" });
  return {
    nodes: [square, number],
    /** Nothing where there is no such group; `x` is where it begins, or its middle. */
    update(
      text: string | undefined,
      at: { readonly x: number; readonly y: number; readonly isMiddle?: true },
    ) {
      set(square, { display: text === undefined ? "none" : "inline" });
      write(number, text ?? "");
      if (text === undefined) return;
      const x = at.isMiddle ? at.x - outlinedWidth(text) / 2 : at.x;
      set(square, { x, y: at.y - SQUARE_PX - 0.5 });
      set(number, { x: x + SQUARE_PX + GAP_PX, y: at.y });
    },
  };
}
