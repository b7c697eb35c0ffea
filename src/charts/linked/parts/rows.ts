import type { Picking, WriteTexts } from "../linked";
import type { Words } from "../../../words/words";
import { textWidth } from "../../text/measure";
import { wrapText } from "../../text/wrap";
import { numberPair } from "./number-pair";
import { pickable } from "./pick";
import type { Draw } from "./svg";
import { teller } from "./tell";

const ROW_PX = 26;
const LINE_PX = 15;
const SWATCH_PX = 12;
const LABEL_X = 20;
/** Room for three numbers of four digits. */
const NUMBERS_PX = 140;

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
    texts,
    picking,
  }: {
    readonly words: Words;
    readonly widthPx: number;
    readonly topPx: number;
    readonly texts: WriteTexts;
    readonly picking: Picking;
  },
) {
  const lines = rows.map(({ label }) => wrapText(label, widthPx - LABEL_X - NUMBERS_PX, 12));
  const labelPx = Math.max(0, ...lines.flat().map((line) => textWidth(line, 12)));
  const numberPx = LABEL_X + labelPx + 12;
  const tell = teller(words);
  let topOfNext = topPx;
  const drawn = rows.map(({ code, label }, i) => {
    const y = topOfNext;
    const own = lines[i] ?? [];
    const heightPx = ROW_PX + (own.length - 1) * LINE_PX;
    topOfNext += heightPx;
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
    const number = numberPair(draw, words, y + 17);
    const node = draw(
      "g",
      {},
      draw("rect", { class: "hit", x: 0, y, width: widthPx, height: heightPx, fill: "transparent" }),
      swatch,
      ...own.map((line, at) =>
        draw("text", { x: LABEL_X, y: y + 17 + at * LINE_PX, fill: "var(--ink-soft)" }, line),
      ),
      ...number.nodes,
    );
    const pick = pickable(node, code, picking);
    return {
      node,
      update({ selected, everyone, compared, picked }: RowState) {
        texts(node, () => {
          number.show(numberPx, { selected, everyone, compared });
          pick.say({ label: `${label}: ${tell(selected, everyone, compared)}`, picked });
        });
      },
    };
  });
  return { nodes: drawn.map(({ node }) => node), rows: drawn, heightPx: topOfNext - topPx };
}
