import type { Words } from "../../../words/words";
import { textWidth } from "../../text/measure";
import { outlinedNumber } from "./outlined-number";
import { set, write, type Draw } from "./svg";

/** Numbers of a row: of the selection, and beside it of the group compared with, or else of everyone where that is another. */
export interface NumberPair {
  readonly nodes: readonly SVGElement[];
  /** From `x` on, with room for the number of everyone, so that what follows it stands still. */
  show(
    x: number,
    people: { readonly selected: number; readonly everyone: number; readonly compared?: number | undefined },
  ): void;
}

/** Space between the two. */
const GAP_PX = 4;
/** Space before that of the group compared with. */
export const PAIR_GAP_PX = 8;
const SIZE_PX = 13;

/** "12 / 340" on the line `y`, or "12 □ 40": two texts, for a step of a brush then lays out only the first. */
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
      write(all, selected === everyone || compared !== undefined ? "" : `/ ${whole}`);
      const end = x + textWidth(whole, SIZE_PX, 600);
      second.update(compared === undefined ? undefined : words.number(compared), { x: end + PAIR_GAP_PX, y });
    },
  };
}
