import type { Words } from "../../../words/words";
import { textWidth } from "../../text/measure";
import { wrapText } from "../../text/wrap";
import { write, type Draw } from "./svg";

const NAME_PX = 13;
const NUMBER_PX = 12;
const LINE_PX = 15;
/** Between a name and its numbers: as letters, because renderers differ in where they anchor a text that is shifted. */
const GAP = "\u00a0\u00a0\u00a0";

/** The lines of a name and whether its numbers stand beside the last one or under it. */
export interface StopLabel {
  readonly lines: readonly string[];
  readonly isBeside: boolean;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Breaks a name into lines that leave room for its numbers, of which `most` is the largest. */
export function planLabel(name: string, most: string, limitPx: number): StopLabel {
  const lines = wrapText(name, limitPx, NAME_PX);
  const numbersPx = textWidth(most, NUMBER_PX, 600) + textWidth(` / ${most}`, NUMBER_PX) + 2;
  const lastPx = textWidth(lines.at(-1) ?? "", NAME_PX) + textWidth(GAP, NAME_PX) + numbersPx;
  const isBeside = lastPx <= limitPx;
  const widths = lines.map((line) => textWidth(line, NAME_PX));
  return {
    lines,
    isBeside,
    widthPx: Math.max(...widths, isBeside ? lastPx : numbersPx),
    heightPx: (lines.length + (isBeside ? 0 : 1)) * LINE_PX,
  };
}

/** A name with its numbers, in its middle at `y`: those of the selection, and of everyone where they differ. */
export function drawLabel(
  draw: Draw,
  words: Words,
  plan: StopLabel,
  at: {
    readonly x: number;
    readonly y: number;
    readonly anchor: "start" | "end";
    readonly isApart: boolean;
  },
) {
  const first = at.y - plan.heightPx / 2 + LINE_PX - 4;
  const text = (line: number, ...children: readonly (Node | string)[]) =>
    draw(
      "text",
      {
        x: at.x,
        y: first + line * LINE_PX,
        "text-anchor": at.anchor,
        "font-size": NAME_PX,
        fill: at.isApart ? "var(--ink-soft)" : "var(--ink)",
      },
      ...children,
    );
  const selected = draw("tspan", { "font-size": NUMBER_PX, "font-weight": 600 });
  const everyone = draw("tspan", { "font-size": NUMBER_PX, fill: "var(--ink-soft)" });
  const last = plan.lines.length - 1;
  const lines = plan.lines.map((line, i) => {
    if (!plan.isBeside || i < last) return text(i, line);
    return text(i, line + GAP, selected, everyone);
  });
  return {
    node: draw(
      "g",
      { class: "stop-label", "pointer-events": "none" },
      ...lines,
      ...(plan.isBeside ? [] : [text(last + 1, selected, everyone)]),
    ),
    update(here: number, whole: number) {
      write(selected, words.number(here));
      write(everyone, here === whole ? "" : ` / ${words.number(whole)}`);
    },
  };
}
