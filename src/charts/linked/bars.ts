import { max, scaleLinear } from "d3";
import { textWidth } from "../text/measure";
import { wrapText } from "../text/wrap";
import type { Linked, LinkedContext, LinkedCounts, Picking } from "./linked";
import { pickable } from "./parts/pick";
import { drawIn, frameIn, set, write } from "./parts/svg";
import { teller } from "./parts/tell";

export interface BarsSpec extends Picking {
  readonly label: string;
  /** In the order they are drawn; `bin` is the place in the counts. */
  readonly bars: readonly Bar[];
  /** Fixes the scale. */
  readonly everyone: ArrayLike<number>;
}

export interface Bar {
  readonly bin: number;
  readonly code: string;
  readonly label: string;
  /** Unknown, none reported, not applicable: said in a number after a gap, for a bar would be off the scale. */
  readonly isApart?: boolean;
}

export interface BarsData extends LinkedCounts {
  readonly picked?: ReadonlySet<string>;
}

const BAR_PX = 14;
const LINE_PX = 15;
const ROW_PX = 26;
const GAP_PX = 14;

/** Filled bars of the selection over grey bars of everyone, one row a code, each with its number. */
export function bars(spec: BarsSpec, { document, words, widthPx }: LinkedContext): Linked<BarsData> {
  const draw = drawIn(document);
  const tell = teller(words);
  const most = max(spec.bars, ({ bin, isApart }) => (isApart ? 0 : (spec.everyone[bin] ?? 0))) ?? 0;
  const widest = max(spec.bars, ({ label }) => textWidth(label, 13)) ?? 0;
  const labelPx = Math.min(widest, widthPx * 0.42);
  const largest = words.number(max(spec.bars, ({ bin }) => spec.everyone[bin] ?? 0) ?? 0);
  const numberPx = textWidth(`${largest} / ${largest}`, 13, 600) + 8;
  const leftPx = labelPx + 10;
  const x = scaleLinear([0, Math.max(1, most)], [0, Math.max(20, widthPx - leftPx - numberPx)]).clamp(true);

  let topPx = 0;
  const nodes: SVGElement[] = [];
  const rows = spec.bars.map((bar, i) => {
    if (bar.isApart && spec.bars[i - 1]?.isApart !== true) topPx += GAP_PX;
    const lines = wrapText(bar.label, labelPx + 1, 13);
    const heightPx = Math.max(ROW_PX, lines.length * LINE_PX + 6);
    const middle = topPx + heightPx / 2;
    const all = draw("rect", {
      x: leftPx,
      y: middle - BAR_PX / 2,
      height: BAR_PX,
      width: 0,
      fill: "var(--grey-3)",
    });
    const fill = draw("rect", {
      x: leftPx,
      y: middle - BAR_PX / 2,
      height: BAR_PX,
      width: 0,
      fill: "var(--held)",
    });
    const outline = draw("rect", {
      x: leftPx,
      y: middle - BAR_PX / 2 - 2,
      height: BAR_PX + 4,
      width: 0,
      fill: "none",
      stroke: "var(--ink)",
      visibility: "hidden",
    });
    const first = draw("tspan", { "font-weight": 600 });
    const rest = draw("tspan", { fill: "var(--ink-soft)", "font-size": 12 });
    const number = draw("text", { x: leftPx, y: middle + 4.5, "font-size": 13 });
    number.append(first, rest);
    const label = lines.map((line, l) =>
      draw(
        "text",
        {
          x: labelPx,
          y: middle + 4.5 + (l - (lines.length - 1) / 2) * LINE_PX,
          "text-anchor": "end",
          "font-size": 13,
          fill: bar.isApart ? "var(--ink-soft)" : "var(--ink)",
        },
        line,
      ),
    );
    const hit = draw("rect", { x: 0, y: topPx, width: widthPx, height: heightPx, fill: "transparent" });
    const node = draw("g", {}, hit, ...label, all, fill, outline, number);
    nodes.push(node);
    topPx += heightPx;
    const pick = pickable(node, bar.code, spec.onpick);
    let shown = "";
    return {
      update({ selected, everyone, compared, picked }: BarsData) {
        const [here, whole] = [selected[bar.bin] ?? 0, everyone[bar.bin] ?? 0];
        const against = compared?.[bar.bin];
        const isPicked = picked?.has(bar.code) ?? false;
        const state = `${here} ${whole} ${against ?? ""} ${isPicked}`;
        if (state === shown) return;
        shown = state;
        if (!bar.isApart) {
          set(all, { width: x(whole) });
          set(fill, { width: x(here) });
          set(outline, { width: x(against ?? 0), visibility: against === undefined ? "hidden" : "visible" });
          set(number, { x: leftPx + x(Math.max(whole, against ?? 0)) + 6 });
        }
        write(first, words.number(here));
        write(rest, here === whole ? "" : ` / ${words.number(whole)}`);
        pick.say({ label: `${bar.label}: ${tell(here, whole, against)}`, picked: isPicked });
      },
    };
  });
  const node = frameIn(draw, { widthPx, heightPx: topPx + 4, label: spec.label });
  node.append(...nodes);
  return { node, update: (data) => rows.forEach((row) => row.update(data)) };
}
