import type { Words } from "../../../words/words";
import { textWidth } from "../../text/measure";
import { pickable, saying } from "./pick";
import type { Draw } from "./svg";

const ROW_PX = 26;
const SWATCH_PX = 12;

export interface RowSpec {
  readonly code: string;
  readonly label: string;
}

export interface RowState {
  readonly selected: number;
  readonly everyone: number;
  readonly compared?: number;
  readonly picked: boolean;
}

/** Rows of text under a map for those who have no place on it: apart, dashed, and still to be chosen. */
export function apartRows(
  draw: Draw,
  rows: readonly RowSpec[],
  {
    words,
    widthPx,
    topPx,
    onpick,
  }: {
    readonly words: Words;
    readonly widthPx: number;
    readonly topPx: number;
    onpick(code: string): void;
  },
) {
  const labelPx = Math.max(0, ...rows.map(({ label }) => textWidth(label, 12)));
  const numberPx = Math.min(SWATCH_PX + 8 + labelPx + 12, widthPx - 110);
  const drawn = rows.map(({ code, label }, i) => {
    const y = topPx + i * ROW_PX;
    const swatch = draw("rect", {
      x: 1,
      y: y + (ROW_PX - SWATCH_PX) / 2,
      width: SWATCH_PX,
      height: SWATCH_PX,
      class: "apart",
      fill: "var(--paper-sunk)",
      stroke: "var(--grey-2)",
      "stroke-dasharray": "3 2",
    });
    const number = draw("text", { x: numberPx, y: y + 17, "font-weight": 600 });
    const all = draw("tspan", { "font-weight": 400, fill: "var(--ink-soft)" });
    const first = draw("tspan");
    number.append(first, all);
    const node = draw(
      "g",
      {},
      draw("rect", { class: "hit", x: 0, y, width: widthPx, height: ROW_PX, fill: "transparent" }),
      swatch,
      draw("text", { x: SWATCH_PX + 8, y: y + 17, fill: "var(--ink-soft)" }, label),
      number,
    );
    const pick = pickable(node, code, onpick);
    return {
      node,
      update({ selected, everyone, compared, picked }: RowState) {
        const n = words.number(selected);
        const of = words.number(everyone);
        first.textContent = n;
        all.textContent =
          ` / ${of}` +
          (compared === undefined
            ? ""
            : ` · ${words.t("explore.compare.people", { first: n, second: words.number(compared) })}`);
        pick.say({
          label: saying(words, label, {
            selected: n,
            everyone: of,
            ...(compared !== undefined && { compared: words.number(compared) }),
          }),
          picked,
        });
      },
    };
  });
  return { nodes: drawn.map(({ node }) => node), rows: drawn, heightPx: rows.length * ROW_PX };
}
