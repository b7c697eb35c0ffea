import type { Linked, LinkedContext, LinkedCounts } from "./linked";
import { apartTicks, keptInside, peopleScale } from "./parts/axis-ticks";
import { barRun } from "./parts/bar-run";
import { binWithin, type HorizontalAxis } from "./parts/brush-axis";
import { EVERYONE_LOOK, hiddenIf } from "./parts/everyone-look";
import { hintIn } from "./parts/hint";
import { onlyNew } from "./parts/only-new";
import { outlineIn, stepsAround } from "./parts/outline";
import { drawIn, frameIn, set } from "./parts/svg";
import { teller } from "./parts/tell";
import { textWidth } from "../text/measure";
import { wrapText } from "../text/wrap";
import { STILL } from "./parts/underlay";

export interface Column {
  /** Names the column to people: "13 to 18 months". */
  readonly label: string;
  /** Stands on the axis where the column begins. */
  readonly tick?: string;
}

export interface ColumnsSpec {
  /** Names the drawing. */
  readonly label: string;
  /** In the order of the axis, which is one of equal steps. */
  readonly bins: readonly Column[];
  readonly axisLabel: string;
  /** By bin; fixes the scale. */
  readonly everyone: ArrayLike<number>;
  /** Fixes the scale in place of everyone, who are not drawn then. */
  readonly scaledTo?: ArrayLike<number>;
}

export interface Columns extends Linked<LinkedCounts> {
  readonly axis: HorizontalAxis;
}

const NARROW_PX = 480;
const LINE_PX = 15;
/** The least height of a column in which there is somebody. */
const VISIBLE_PX = 1.5;

/**
 * Columns over an axis of equal steps, chosen by an interval that is laid over them: the selection over everyone, the
 * group compared with as an outline.
 */
export function columns(spec: ColumnsSpec, { document, words, widthPx }: LinkedContext): Columns {
  const draw = drawIn(document);
  const count = spec.bins.length;
  const inBin = (bin: number) => (spec.scaledTo ?? spec.everyone)[bin] ?? 0;
  const { scale, ticks } = peopleScale(Math.max(0, ...spec.bins.map((_, bin) => inBin(bin))));
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(words.number(tick), 12)))) + 8;
  const right = widthPx - 2;
  const top = 24;
  const bottom = top + (widthPx < NARROW_PX ? 140 : 180);
  const stepPx = (right - left) / Math.max(1, count);
  const xOf = (bin: number) => left + bin * stepPx;
  const yOf = (people: number) => bottom - scale(people) * (bottom - top);
  const endOf = (people: number) =>
    people === 0 ? bottom : bottom - Math.max(VISIBLE_PX, scale(people) * (bottom - top));
  const gapPx = stepPx > 6 ? 1.5 : stepPx > 3 ? 0.75 : 0;

  const run = barRun(count, {
    base: bottom,
    left: (bin) => xOf(bin) + gapPx / 2,
    right: (bin) => xOf(bin + 1) - gapPx / 2,
  });
  const everyoneBars = draw("path", { ...EVERYONE_LOOK, ...hiddenIf(spec.scaledTo) });
  const selectedBars = draw("path", { class: "selected", fill: "var(--held)" });
  const outline = outlineIn(draw);

  const axisLines = wrapText(spec.axisLabel, right - left, 12);
  const heightPx = bottom + 24 + axisLines.length * LINE_PX + 4;
  const node = frameIn(draw, { widthPx, heightPx, label: spec.label });
  const hint = draw("title");
  const scenery = draw("g", { class: STILL, "aria-hidden": "true", fill: "var(--ink-soft)" });
  scenery.append(draw("text", { x: 0, y: 11 }, words.t("explore.axis.people")));
  for (const tick of ticks) {
    const y = yOf(tick);
    scenery.append(
      draw("line", { x1: left, x2: right, y1: y, y2: y, stroke: "var(--rule)" }),
      draw("text", { x: left - 6, y: y + 4, "text-anchor": "end" }, words.number(tick)),
    );
  }
  const marked = spec.bins.flatMap(({ tick }, bin) =>
    tick === undefined ? [] : [{ x: xOf(bin), text: tick }],
  );
  for (const tick of apartTicks(marked)) {
    const x = keptInside(tick, widthPx);
    scenery.append(
      draw("line", { x1: tick.x, x2: tick.x, y1: bottom, y2: bottom + 6, stroke: "var(--ink-faint)" }),
      draw("text", { x, y: bottom + 19, "text-anchor": "middle" }, tick.text),
    );
  }
  for (const [i, line] of axisLines.entries())
    scenery.append(
      draw("text", { x: right, y: bottom + 19 + (i + 1) * LINE_PX, "text-anchor": "end" }, line),
    );
  node.append(
    hint,
    scenery,
    everyoneBars,
    selectedBars,
    outline,
    draw("line", {
      x1: left,
      x2: right,
      y1: bottom,
      y2: bottom,
      stroke: "var(--ink-soft)",
      "pointer-events": "none",
    }),
  );

  const axis: HorizontalAxis = {
    left,
    right,
    top,
    bottom,
    xOf,
    binAt: (px) => binWithin((px - left) / stepPx, count),
  };
  const tell = teller(words);
  const showEveryone = onlyNew((people: ArrayLike<number>) => set(everyoneBars, { d: barsOf(people) }));
  let now: LinkedCounts = { selected: [], everyone: spec.everyone };
  const said = (bin: number) =>
    `${spec.bins[bin]?.label ?? ""}: ${tell(now.selected[bin] ?? 0, now.everyone[bin] ?? 0, now.compared?.[bin])}`;
  hintIn(node, hint, widthPx, ({ x, y }) =>
    y >= top && y <= bottom && count > 0 ? said(axis.binAt(x)) : undefined,
  );

  return {
    node,
    axis,
    update(data) {
      now = data;
      const { selected, everyone, compared, outlined = compared } = data;
      showEveryone(everyone);
      set(selectedBars, { d: barsOf(selected) });
      set(outline, { d: outlined ? outlineOf(outlined) : "" });
    },
  };

  function barsOf(people: ArrayLike<number>): string {
    return run.path((bin) => endOf(people[bin] ?? 0));
  }

  function outlineOf(people: ArrayLike<number>): string {
    return stepsAround(count, { base: bottom, x: xOf, y: (bin) => endOf(people[bin] ?? 0) });
  }
}
