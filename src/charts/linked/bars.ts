import { max, scaleLinear } from "d3";
import { textWidth } from "../text/measure";
import { wrapText } from "../text/wrap";
import {
  writeAtOnce,
  type Linked,
  type LinkedContext,
  type LinkedCounts,
  type PickedMarks,
  type Picking,
} from "./linked";
import { lyingRun, type BarRun } from "./parts/bar-run";
import { pickable } from "./parts/pick";
import { numberPair, PAIR_GAP_PX } from "./parts/number-pair";
import { outlinedWidth } from "./parts/outlined-number";
import { onlyNew } from "./parts/only-new";
import { EVERYONE_LOOK, hiddenIf } from "./parts/everyone-look";
import { outlineIn } from "./parts/outline";
import { drawIn, frameIn, set } from "./parts/svg";
import { teller } from "./parts/tell";
import { STILL } from "./parts/underlay";

export interface BarsSpec extends Picking {
  readonly label: string;
  /** In the order they are drawn; `bin` is the place in the counts. */
  readonly bars: readonly Bar[];
  /** Fixes the scale. */
  readonly everyone: ArrayLike<number>;
  /** Fixes the scale in place of everyone, who are not drawn then. */
  readonly scaledTo?: ArrayLike<number>;
}

export interface Bar {
  readonly bin: number;
  readonly code: string;
  readonly label: string;
  /** Unknown, none reported, not applicable: said in a number after a gap, for a bar would be off the scale. */
  readonly isApart?: boolean;
}

export interface BarsData extends LinkedCounts, PickedMarks {}

const BAR_PX = 14;
const LINE_PX = 15;
const ROW_PX = 26;
const GAP_PX = 14;
const anyRow = (): boolean => true;

/** Filled bars of the selection over grey bars of everyone, one row a code, each with its number. */
export function bars(
  spec: BarsSpec,
  { document, words, widthPx, texts = writeAtOnce }: LinkedContext,
): Linked<BarsData> {
  const draw = drawIn(document);
  const tell = teller(words);
  const scaledTo = spec.scaledTo ?? spec.everyone;
  const most = max(spec.bars, ({ bin, isApart }) => (isApart ? 0 : (scaledTo[bin] ?? 0))) ?? 0;
  const widest = max(spec.bars, ({ label }) => textWidth(label, 13)) ?? 0;
  const labelPx = Math.min(widest, widthPx * 0.42);
  const largest = words.number(max(spec.bars, ({ bin }) => spec.everyone[bin] ?? 0) ?? 0);
  const numberPx = textWidth(largest, 13, 600) + PAIR_GAP_PX + outlinedWidth(largest) + 8;
  const leftPx = labelPx + 10;
  const x = scaleLinear([0, Math.max(1, most)], [0, Math.max(20, widthPx - leftPx - numberPx)]).clamp(true);

  const labels = draw("g", { class: STILL, "aria-hidden": "true" });
  let topPx = 0;
  const nodes: SVGElement[] = [];
  const rows = spec.bars.map((bar, i) => {
    if (bar.isApart && spec.bars[i - 1]?.isApart !== true) topPx += GAP_PX;
    const lines = wrapText(bar.label, labelPx + 1, 13);
    const heightPx = Math.max(ROW_PX, lines.length * LINE_PX + 6);
    const middle = topPx + heightPx / 2;
    const number = numberPair(draw, words, middle + 4.5);
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
    const hit = draw("rect", {
      class: "hit",
      x: 1,
      y: topPx,
      width: widthPx - 2,
      height: heightPx,
      fill: "transparent",
    });
    labels.append(...label);
    const node = draw("g", {}, hit, ...number.nodes);
    nodes.push(node);
    topPx += heightPx;
    const pick = pickable(node, bar.code, spec);
    let shown = "";
    return {
      bar,
      middle,
      write({ selected, everyone, compared, picked }: BarsData) {
        const [here, whole] = [selected[bar.bin] ?? 0, everyone[bar.bin] ?? 0];
        const against = compared?.[bar.bin];
        const isPicked = picked?.has(bar.code) ?? false;
        const state = `${here} ${whole} ${against ?? ""} ${isPicked}`;
        if (state === shown) return;
        shown = state;
        for (const line of label) set(line, { "font-weight": isPicked ? 600 : 400 });
        // beside everyone, who stand still, or where the longest bar could end
        const longest = spec.scaledTo ? most : Math.max(whole, against ?? 0);
        number.show(leftPx + (bar.isApart ? 0 : x(longest) + 6), {
          selected: here,
          everyone: whole,
          compared: against,
        });
        pick.say({ label: `${bar.label}: ${tell(here, whole, against)}`, picked: isPicked });
      },
    };
  });
  const lying = rows.filter(({ bar }) => !bar.isApart);
  const runOf = (aroundPx: number) =>
    lyingRun(lying.length, {
      base: leftPx,
      top: (row) => (lying[row]?.middle ?? 0) - BAR_PX / 2 - aroundPx,
      bottom: (row) => (lying[row]?.middle ?? 0) + BAR_PX / 2 + aroundPx,
    });
  const [run, around] = [runOf(0), runOf(2)];
  const still = { "pointer-events": "none" };
  const all = draw("path", { ...still, ...EVERYONE_LOOK, ...hiddenIf(spec.scaledTo) });
  const fill = draw("path", { ...still, class: "selected", fill: "var(--held)" });
  const pale = draw("path", { ...still, class: "selected pale", fill: "var(--held-soft)" });
  const outline = outlineIn(draw);
  const node = frameIn(draw, { widthPx, heightPx: topPx + 4, label: spec.label });
  node.append(labels, ...nodes, all, pale, fill, outline);
  const showEveryone = onlyNew((people: ArrayLike<number>) => set(all, { d: pathOf(run, people, anyRow) }));
  return {
    node,
    update(data) {
      const { selected, everyone, compared, outlined = compared, outside } = data;
      const isInside = (row: number) => !outside?.has(lying[row]?.bar.code ?? "");
      showEveryone(everyone);
      set(fill, { d: pathOf(run, selected, isInside) });
      set(pale, { d: outside?.size ? pathOf(run, selected, (row) => !isInside(row)) : "" });
      set(outline, { d: outlined ? pathOf(around, outlined, anyRow) : "" });
      for (const row of rows) texts(row, () => row.write(data));
    },
  };

  function pathOf(bars: BarRun, people: ArrayLike<number>, isDrawn: (row: number) => boolean): string {
    return bars.path((row) => leftPx + (isDrawn(row) ? x(people[lying[row]?.bar.bin ?? -1] ?? 0) : 0));
  }
}
