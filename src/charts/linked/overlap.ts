import { max } from "d3";
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
import { peopleScale } from "./parts/axis-ticks";
import { hiddenIf } from "./parts/everyone-look";
import { pickable } from "./parts/pick";
import { roving } from "./parts/roving";
import { drawIn, frameIn, set, write, type Draw } from "./parts/svg";
import { teller } from "./parts/tell";
import { STILL } from "./parts/underlay";

export interface OverlapSpec extends Picking {
  /** Names the drawing. */
  readonly label: string;
  /** What is combined, from the top down. */
  readonly members: readonly { readonly code: string; readonly label: string }[];
  /** Combinations, the most frequent first; as many are drawn as find room, half of them with several members. */
  readonly combinations: readonly Combination[];
  /** Fixes the scale. */
  readonly everyone: ArrayLike<number>;
  /** Fixes the scale in place of everyone, who are not drawn then. */
  readonly scaledTo?: ArrayLike<number>;
}

export interface Combination {
  readonly bin: number;
  /** What is chosen with it. */
  readonly code: string;
  /** Its members in words. */
  readonly label: string;
  readonly members: readonly string[];
}

export interface OverlapData extends LinkedCounts, PickedMarks {}

export interface Overlap extends Linked<OverlapData> {
  /** How many combinations are drawn. */
  readonly shown: number;
}

const BARS_PX = 150;
const TOP_PX = 26;
const ROW_PX = 23;
const LINE_PX = 14;
const COLUMN_PX = { least: 24, most: 40 };
const DOT_PX = 5;
/** Where others are left out between two columns. */
const GAP_PX = 18;
const LABEL_SIZE = 13;
/** A number above its bar, with the space below it: the outline of the group compared with shall not cross it. */
const NUMBER_PX = 20;

/**
 * Combinations as columns: a bar of the people who have exactly this one, over dots that say which members it has.
 * After the UpSet plot of Lex, Gehlenborg, Strobelt, Vuillemot, Pfister, IEEE Trans. Vis. Comput. Graph. 20 (2014).
 */
export function overlap(
  spec: OverlapSpec,
  { document, words, widthPx, texts = writeAtOnce }: LinkedContext,
): Overlap {
  const draw = drawIn(document);
  const tell = teller(words);
  const labelPx = Math.min(
    max(spec.members, ({ label }) => textWidth(label, LABEL_SIZE)) ?? 0,
    widthPx * 0.38,
  );
  const left = labelPx + 16;
  const room = Math.max(1, Math.floor((widthPx - left - GAP_PX) / COLUMN_PX.least));
  const shown = asManyAs(room, spec.combinations);
  const gaps = gapsBefore(shown, spec.combinations);
  const gapsPx = (gaps.at(-1) ?? 0) * GAP_PX;
  const columnPx = Math.min(COLUMN_PX.most, (widthPx - left - gapsPx) / Math.max(1, shown.length));
  const right = left + columnPx * shown.length + gapsPx;
  const leftOf = (i: number): number => left + i * columnPx + (gaps[i] ?? 0) * GAP_PX;
  const scaledTo = spec.scaledTo ?? spec.everyone;
  const most = max(shown, ({ bin }) => scaledTo[bin] ?? 0) ?? 0;
  const { scale, ticks } = peopleScale(most);
  const unitPx = BARS_PX / scale(Math.max(1, most));
  const bottom = TOP_PX + BARS_PX;
  const dotsTop = bottom + 10;
  let below = dotsTop;
  const rows = spec.members.map(({ code, label }) => {
    const lines = wrapText(label, labelPx + 1, LABEL_SIZE);
    const top = below;
    below += Math.max(ROW_PX, lines.length * LINE_PX + 6);
    return { code, lines, top, middle: (top + below) / 2, heightPx: below - top };
  });
  const rowOf = new Map(rows.map(({ code, middle }) => [code, middle]));
  const heightPx = below + 2;
  const heightOf = (people: number): number => scale(people) * unitPx;

  const columns = shown.map((combination, i) => column(combination, leftOf(i)));
  const node = frameIn(draw, { widthPx, heightPx, label: spec.label });
  node.append(scenery(draw), ...columns.map((drawn) => drawn.node));
  roving(columns.map((drawn) => drawn.node));
  return {
    node,
    shown: shown.length,
    update: (data) => columns.forEach((drawn) => drawn.update(data)),
  };

  function column({ bin, code, label, members }: Combination, x: number) {
    const middle = x + columnPx / 2;
    const barPx = Math.min(22, columnPx - 6);
    const bar = (kind: string, fill: string) =>
      draw("rect", { class: kind, x: middle - barPx / 2, width: barPx, y: bottom, height: 0, fill });
    const all = bar("everyone", "var(--grey-3)");
    set(all, hiddenIf(spec.scaledTo));
    const here = bar("selected", "var(--held)");
    const outline = draw("rect", {
      class: "compared",
      x: middle - barPx / 2 - 2,
      width: barPx + 4,
      y: bottom,
      height: 0,
      fill: "none",
      stroke: "var(--ink)",
      visibility: "hidden",
    });
    const number = draw("text", { x: middle, y: bottom - 4, "text-anchor": "middle", "font-weight": 600 });
    const ys = members.flatMap((member) => rowOf.get(member) ?? []);
    const own = draw(
      "g",
      {},
      draw("rect", {
        class: "hit",
        x,
        y: TOP_PX - 20,
        width: columnPx,
        height: heightPx - TOP_PX + 18,
        fill: "transparent",
      }),
      ...[...rowOf.values()]
        .filter((y) => !ys.includes(y))
        .map((y) =>
          draw("circle", { cx: middle, cy: y, r: DOT_PX - 1, fill: "var(--grey-3)", opacity: 0.55 }),
        ),
      draw("line", {
        x1: middle,
        x2: middle,
        y1: Math.min(...ys),
        y2: Math.max(...ys),
        stroke: "var(--ink)",
        "stroke-width": 2.5,
      }),
      ...ys.map((y) => draw("circle", { class: "member", cx: middle, cy: y, r: DOT_PX, fill: "var(--ink)" })),
      all,
      here,
      outline,
      number,
    );
    const pick = pickable(own, code, spec);
    let [drawn, said] = ["", ""];
    return {
      node: own,
      update({ selected, everyone, compared, outlined = compared, picked, outside }: OverlapData) {
        const [count, whole, against] = [selected[bin] ?? 0, everyone[bin] ?? 0, compared?.[bin]];
        const ringed = outlined?.[bin] ?? 0;
        const isPicked = picked?.has(code) ?? false;
        const isOutside = outside?.has(code) ?? false;
        const state = `${count} ${whole} ${against ?? ""} ${ringed} ${isPicked} ${isOutside}`;
        texts(own, () => {
          if (state === said) return;
          said = state;
          const top = heightOf(count);
          const [ring, behind] = [
            heightOf(ringed),
            spec.scaledTo || against !== undefined ? 0 : heightOf(whole),
          ];
          const isCrossed = ring > top && ring < top + NUMBER_PX;
          set(number, { y: bottom - Math.max(isCrossed ? ring : top, behind) - 5 });
          write(number, words.number(count));
          pick.say({ label: `${label}: ${tell(count, whole, against)}`, picked: isPicked });
        });
        if (state === drawn) return;
        drawn = state;
        set(all, { y: bottom - heightOf(whole), height: heightOf(whole) });
        set(here, {
          y: bottom - heightOf(count),
          height: heightOf(count),
          fill: isOutside ? "var(--held-soft)" : "var(--held)",
        });
        set(outline, {
          y: bottom - heightOf(ringed),
          height: heightOf(ringed),
          visibility: against ? "visible" : "hidden",
        });
      },
    };
  }

  function scenery(draw: Draw): SVGGElement {
    const soft = draw("g", { class: STILL, "aria-hidden": "true", fill: "var(--ink-soft)" });
    soft.append(draw("text", { x: 0, y: 11 }, words.t("explore.axis.people")));
    for (const tick of ticks.filter((value) => value <= most)) {
      const y = bottom - heightOf(tick);
      soft.append(
        draw("line", {
          x1: left,
          x2: right,
          y1: y,
          y2: y,
          stroke: tick === 0 ? "var(--ink-soft)" : "var(--rule)",
        }),
        draw("text", { x: left - 6, y: y + 4, "text-anchor": "end" }, words.number(tick)),
      );
    }
    for (const [i, before] of gaps.entries())
      if (before > (gaps[i - 1] ?? 0))
        soft.append(draw("text", { x: leftOf(i) - GAP_PX / 2, y: bottom - 4, "text-anchor": "middle" }, "…"));
    for (const [row, { lines, top, middle, heightPx: rowPx }] of rows.entries()) {
      if (row % 2 === 0)
        soft.append(draw("rect", { x: 0, y: top, width: right, height: rowPx, fill: "var(--paper-sunk)" }));
      soft.append(
        ...lines.map((line, l) =>
          draw(
            "text",
            {
              x: labelPx + 3,
              y: middle + 4.5 + (l - (lines.length - 1) / 2) * LINE_PX,
              "text-anchor": "end",
              "font-size": LABEL_SIZE,
              fill: "var(--ink)",
            },
            line,
          ),
        ),
      );
    }
    return soft;
  }
}

/** How many times others are left out before each of those shown, from the first to it. */
function gapsBefore(shown: readonly Combination[], all: readonly Combination[]): readonly number[] {
  let gaps = 0;
  return shown.map((combination, i) => {
    const last = shown[i - 1];
    if (last && all.indexOf(combination) > all.indexOf(last) + 1) gaps += 1;
    return gaps;
  });
}

/** The most frequent that find room, in their order; single members leave half of it to those that occur together. */
function asManyAs(room: number, combinations: readonly Combination[]): readonly Combination[] {
  const several = combinations.filter(({ members }) => members.length > 1);
  const alone = room - Math.min(several.length, Math.floor(room / 2));
  let singles = 0;
  return combinations
    .filter(({ members }) => {
      if (members.length > 1) return true;
      singles += 1;
      return singles <= alone;
    })
    .slice(0, room);
}
