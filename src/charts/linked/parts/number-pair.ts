import type { Words } from "../../../words/words";
import { textWidth } from "../../text/measure";
import { outlinedNumber } from "./outlined-number";
import { set, write, type Draw } from "./svg";

/** Numbers of a row: of the selection, of everyone where that is another, and of the group compared with where it is told. */
export interface NumberPair {
  readonly nodes: readonly SVGElement[];
  /** From `x` on, with room for the number of everyone, so that the stroke between both stands still. */
  show(
    x: number,
    people: { readonly selected: number; readonly everyone: number; readonly compared?: number | undefined },
  ): void;
}

/** Space between the two. */
const GAP_PX = 4;
/** Space before that of the group compared with. */
const SECOND_PX = 8;
const SIZE_PX = 13;
const SOFT_PX = 12;

/** "12 / 340" on the line `y`: two texts, for a step of a brush then lays out only the first. */
export function numberPair(draw: Draw, words: Words, y: number): NumberPair {
  const here = draw("text", { y, "text-anchor": "end", "font-size": SIZE_PX, "font-weight": 600 });
  const all = draw("text", { y, fill: "var(--ink-soft)" });
  const second = outlinedNumber(draw, { fill: "var(--ink-soft)" });
  let [placed, placedFor] = [NaN, NaN];
  return {
    nodes: [here, all, ...second.nodes],
    show(x, { selected, everyone, compared }) {
      const whole = words.number(everyone);
      if (x !== placed || everyone !== placedFor) {
        const end = x + textWidth(whole, SIZE_PX, 600);
        set(here, { x: end });
        set(all, { x: end + GAP_PX });
        [placed, placedFor] = [x, everyone];
      }
      write(here, words.number(selected));
      const of = selected === everyone ? "" : `/ ${whole}`;
      write(all, of);
      if (compared === undefined) return second.update(undefined, { x, y });
      const end = x + textWidth(whole, SIZE_PX, 600) + (of === "" ? 0 : GAP_PX + textWidth(of, SOFT_PX));
      second.update(words.number(compared), { x: end + SECOND_PX, y });
    },
  };
}
