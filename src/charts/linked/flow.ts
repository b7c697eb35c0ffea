import { max } from "d3";
import { FIRST_DAY } from "../../model/time-axis";
import type { Linked, LinkedContext, LinkedCounts } from "./linked";
import { outlineIn, stepsAround } from "./parts/outline";
import { drawIn, frameIn, set } from "./parts/svg";
import { timeFrame, type TimeFrame } from "./time-frame";

export interface FlowSpec {
  readonly label: string;
  readonly inLabel: string;
  readonly outLabel: string;
  readonly lastDay: Date;
  /** Fix the scale: people by month, from the month of FIRST_DAY. */
  readonly everyoneIn: ArrayLike<number>;
  readonly everyoneOut: ArrayLike<number>;
}

export interface FlowData {
  readonly came: LinkedCounts;
  readonly left: LinkedCounts;
}

export interface Flow extends Linked<FlowData> {
  readonly frame: TimeFrame;
}

const HEIGHT_PX = 260;
/** The axis begins in May 2020, as that of the people held. */
const FIRST_MONTH = 4;
const MONTH_MS = 30.4375 * 86_400_000;

/** People detained upwards and people whose custody ended downwards, by month. */
export function flow(spec: FlowSpec, { document, words, widthPx }: LinkedContext): Flow {
  const draw = drawIn(document);
  const startOf = (month: number): Date => new Date(Date.UTC(Number(FIRST_DAY.slice(0, 4)), month, 1));
  const frame = timeFrame(draw, words, {
    widthPx,
    heightPx: HEIGHT_PX,
    from: startOf(FIRST_MONTH),
    to: spec.lastDay,
    low: -(max(Array.from(spec.everyoneOut)) ?? 0),
    high: max(Array.from(spec.everyoneIn)) ?? 0,
  });
  const { x, y, box } = frame;
  const monthPx = x(new Date(startOf(FIRST_MONTH).getTime() + MONTH_MS)) - box.left;
  const barPx = Math.max(1, monthPx - Math.min(2, monthPx / 4));
  const group = draw("g");
  const months = Array.from({ length: spec.everyoneIn.length - FIRST_MONTH }, (_, i) => {
    const month = i + FIRST_MONTH;
    const bar = (fill: string) =>
      draw("rect", { x: x(startOf(month)), width: barPx, y: y(0), height: 0, fill });
    const marks = {
      allIn: bar("var(--grey-3)"),
      allOut: bar("var(--grey-3)"),
      here: bar("var(--held)"),
      gone: bar("var(--held-soft)"),
    };
    group.append(marks.allIn, marks.allOut, marks.here, marks.gone);
    return { month, ...marks };
  });
  const [cameOutline, leftOutline] = [outlineIn(draw), outlineIn(draw)];
  const text = { fill: "var(--ink-soft)", "text-anchor": "end", "aria-hidden": "true" };
  const node = frameIn(draw, { widthPx, heightPx: HEIGHT_PX, label: spec.label });
  node.append(
    frame.axes,
    group,
    cameOutline,
    leftOutline,
    draw("text", { ...text, x: box.right, y: box.top + 10 }, `↑ ${spec.inLabel}`),
    draw("text", { ...text, x: box.right, y: box.bottom - 4 }, `↓ ${spec.outLabel}`),
  );
  const up = (mark: Element, people: number): void => set(mark, { y: y(people), height: y(0) - y(people) });
  const down = (mark: Element, people: number): void => set(mark, { height: y(-people) - y(0) });
  return {
    node,
    frame,
    update({ came, left }) {
      for (const { month, allIn, allOut, here, gone } of months) {
        up(allIn, came.everyone[month] ?? 0);
        down(allOut, left.everyone[month] ?? 0);
        up(here, came.selected[month] ?? 0);
        down(gone, left.selected[month] ?? 0);
      }
      set(cameOutline, { d: outlineOf(came.compared, 1) });
      set(leftOutline, { d: outlineOf(left.compared, -1) });
    },
  };

  function outlineOf(compared: ArrayLike<number> | undefined, side: 1 | -1): string {
    if (!compared) return "";
    return stepsAround(months.length, {
      base: y(0),
      x: (i) => Math.min(box.right, x(startOf(i + FIRST_MONTH))),
      y: (i) => y(side * (compared[i + FIRST_MONTH] ?? 0)),
    });
  }
}
