import type { Words } from "../../../words/words";
import { textWidth } from "../../text/measure";
import { set, write, type Draw } from "./svg";

/** Numbers of a row: of the selection, and of everyone where that is another. */
export interface NumberPair {
  readonly nodes: readonly SVGTextElement[];
  /** From `x` on, with room for the number of everyone, so that the stroke between both stands still. */
  show(x: number, people: { readonly selected: number; readonly everyone: number }, more?: string): void;
}

/** Space between the two. */
const GAP_PX = 4;
const SIZE_PX = 13;

/** "12 / 340" on the line `y`: two texts, for a step of a brush then lays out only the first. */
export function numberPair(draw: Draw, words: Words, y: number): NumberPair {
  const here = draw("text", { y, "text-anchor": "end", "font-size": SIZE_PX, "font-weight": 600 });
  const all = draw("text", { y, fill: "var(--ink-soft)" });
  let [placed, placedFor] = [NaN, NaN];
  return {
    nodes: [here, all],
    show(x, { selected, everyone }, more = "") {
      const whole = words.number(everyone);
      if (x !== placed || everyone !== placedFor) {
        const end = x + textWidth(whole, SIZE_PX, 600);
        set(here, { x: end });
        set(all, { x: end + GAP_PX });
        [placed, placedFor] = [x, everyone];
      }
      write(here, words.number(selected));
      write(all, [selected === everyone ? "" : `/ ${whole}`, more].filter(Boolean).join("  "));
    },
  };
}
