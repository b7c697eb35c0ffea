import type { Linked, LinkedContext, LinkedCounts } from "./linked";
import { apartTicks, keptInside, peopleScale } from "./parts/axis-ticks";
import { binWithin, type HorizontalAxis } from "./parts/brush-axis";
import { barRun } from "./parts/bar-run";
import { EVERYONE_LOOK, hiddenIf } from "./parts/everyone-look";
import { hintIn } from "./parts/hint";
import { onlyNew } from "./parts/only-new";
import { outlineIn, stepsAround } from "./parts/outline";
import { drawIn, frameIn, set, type Draw } from "./parts/svg";
import { teller } from "./parts/tell";
import { textWidth } from "../text/measure";
import { STILL } from "./parts/underlay";

export interface PyramidSpec {
  /** Names the drawing. */
  readonly label: string;
  /** Who stands above the middle, and who below. */
  readonly aboveLabel: string;
  readonly belowLabel: string;
  readonly axisLabel: string;
  /** A bin in words. */
  say(bin: number): string;
  /** Along the axis, which is one of equal steps: what stands where a bin begins. */
  readonly ticks: readonly (string | undefined)[];
  /** By bin; fix the scale. */
  readonly everyoneAbove: ArrayLike<number>;
  readonly everyoneBelow: ArrayLike<number>;
  /** Fix the scale in place of everyone, who are not drawn then. */
  readonly scaledTo?: { readonly above: ArrayLike<number>; readonly below: ArrayLike<number> };
}

export interface PyramidData {
  readonly above: LinkedCounts;
  readonly below: LinkedCounts;
}

export interface Pyramid extends Linked<PyramidData> {
  readonly axis: HorizontalAxis;
}

const PLOT_PX = 230;
const TOP_PX = 24;
const LINE_PX = 15;
/** The least height of a bar in which there is somebody. */
const VISIBLE_PX = 1.5;

/** Two groups along one axis, one upwards and one downwards from the middle, on one scale. */
export function pyramid(spec: PyramidSpec, { document, words, widthPx }: LinkedContext): Pyramid {
  const draw = drawIn(document);
  const count = spec.ticks.length;
  const most = (people: ArrayLike<number>): number => Math.max(1, ...Array.from(people).slice(0, count));
  const [mostAbove, mostBelow] = [
    most(spec.scaledTo?.above ?? spec.everyoneAbove),
    most(spec.scaledTo?.below ?? spec.everyoneBelow),
  ];
  const { scale, ticks } = peopleScale(Math.max(mostAbove, mostBelow), 8);
  const unitPx = PLOT_PX / (scale(mostAbove) + scale(mostBelow));
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(words.number(tick), 12)))) + 8;
  const right = widthPx - 2;
  const top = TOP_PX;
  const bottom = top + PLOT_PX;
  const middle = top + scale(mostAbove) * unitPx;
  const stepPx = (right - left) / Math.max(1, count);
  const xOf = (bin: number): number => left + bin * stepPx;
  const heightOf = (people: number): number =>
    people === 0 ? 0 : Math.max(VISIBLE_PX, scale(people) * unitPx);
  const heightPx = bottom + 24 + LINE_PX;

  const run = barRun(count, {
    base: middle,
    left: (bin) => xOf(bin) + 0.75,
    right: (bin) => Math.max(xOf(bin) + 1.75, xOf(bin + 1) - 0.75),
  });
  const bars = (kind: string, fill: string) => draw("path", { class: kind, fill });
  const everyone = () => draw("path", { ...EVERYONE_LOOK, ...hiddenIf(spec.scaledTo?.above) });
  const above = { all: everyone(), here: bars("selected", "var(--held)") };
  const below = { all: everyone(), here: bars("selected", "var(--held-soft)") };
  const [outlineAbove, outlineBelow] = [outlineIn(draw), outlineIn(draw)];
  const node = frameIn(draw, { widthPx, heightPx, label: spec.label });
  const hint = draw("title");
  const tell = teller(words);
  let now: PyramidData = {
    above: { selected: [], everyone: spec.everyoneAbove },
    below: { selected: [], everyone: spec.everyoneBelow },
  };
  hintIn(node, hint, widthPx, (at) => {
    if (at.x < left || at.x > right || at.y < top || at.y > bottom) return undefined;
    const bin = binWithin((at.x - left) / stepPx, count);
    const said = (label: string, { selected, everyone, compared }: LinkedCounts): string =>
      `${label}: ${tell(selected[bin] ?? 0, everyone[bin] ?? 0, compared?.[bin])}`;
    return [spec.say(bin), said(spec.aboveLabel, now.above), said(spec.belowLabel, now.below)].join("\n");
  });
  node.append(
    hint,
    scenery(draw),
    above.all,
    above.here,
    below.all,
    below.here,
    outlineAbove,
    outlineBelow,
    draw("line", { x1: left, x2: right, y1: middle, y2: middle, stroke: "var(--ink-soft)" }),
  );

  const showAbove = onlyNew((people: ArrayLike<number>) => set(above.all, { d: barsOf(people, -1) }));
  const showBelow = onlyNew((people: ArrayLike<number>) => set(below.all, { d: barsOf(people, 1) }));
  return {
    node,
    axis: { left, right, top, bottom, xOf, binAt: (px) => binWithin((px - left) / stepPx, count) },
    update(data) {
      now = data;
      const { above: up, below: down } = data;
      showAbove(up.everyone);
      set(above.here, { d: barsOf(up.selected, -1) });
      showBelow(down.everyone);
      set(below.here, { d: barsOf(down.selected, 1) });
      set(outlineAbove, { d: outlineOf(up, -1) });
      set(outlineBelow, { d: outlineOf(down, 1) });
    },
  };

  function barsOf(people: ArrayLike<number>, side: 1 | -1): string {
    return run.path((bin) => middle + side * heightOf(people[bin] ?? 0));
  }

  function outlineOf({ compared, outlined = compared }: LinkedCounts, side: 1 | -1): string {
    if (!outlined) return "";
    return stepsAround(count, {
      base: middle,
      x: xOf,
      y: (bin) => middle + side * heightOf(outlined[bin] ?? 0),
    });
  }

  function scenery(draw: Draw): SVGGElement {
    const soft = draw("g", { class: STILL, "aria-hidden": "true", fill: "var(--ink-soft)" });
    const at = (y: number, tick: number) => {
      const isZero = tick === 0;
      soft.append(
        draw("text", { x: left - 6, y: y + 4, "text-anchor": "end" }, words.number(tick)),
        ...(isZero ? [] : [draw("line", { x1: left, x2: right, y1: y, y2: y, stroke: "var(--rule)" })]),
      );
    };
    for (const tick of ticks) {
      if (tick <= mostAbove) at(middle - scale(tick) * unitPx, tick);
      if (tick > 0 && tick <= mostBelow) at(middle + scale(tick) * unitPx, tick);
    }
    const marked = spec.ticks.flatMap((text, bin) => (text === undefined ? [] : [{ x: xOf(bin), text }]));
    for (const tick of apartTicks(marked))
      soft.append(
        draw("line", { x1: tick.x, x2: tick.x, y1: bottom, y2: bottom + 6, stroke: "var(--ink-faint)" }),
        draw("text", { x: keptInside(tick, widthPx), y: bottom + 19, "text-anchor": "middle" }, tick.text),
      );
    soft.append(
      draw("text", { x: right, y: bottom + 19 + LINE_PX, "text-anchor": "end" }, spec.axisLabel),
      draw("text", { x: 0, y: 11 }, words.t("explore.axis.people")),
      draw("text", { x: right, y: top + 10, "text-anchor": "end" }, `↑ ${spec.aboveLabel}`),
      draw("text", { x: right, y: bottom - 4, "text-anchor": "end" }, `↓ ${spec.belowLabel}`),
    );
    return soft;
  }
}
