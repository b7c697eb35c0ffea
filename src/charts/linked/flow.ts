import { max } from "d3";
import { FIRST_DAY } from "../../model/time-axis";
import type { Linked, LinkedContext, LinkedCounts } from "./linked";
import { barRun } from "./parts/bar-run";
import { EVERYONE_LOOK, hiddenIf } from "./parts/everyone-look";
import { hintIn } from "./parts/hint";
import { onlyNew } from "./parts/only-new";
import { outlineIn, stepsAround } from "./parts/outline";
import { drawIn, frameIn, set } from "./parts/svg";
import { teller } from "./parts/tell";
import { timeFrame, type TimeFrame } from "./time-frame";
import { STILL } from "./parts/underlay";

export interface FlowSpec {
  readonly label: string;
  readonly inLabel: string;
  readonly outLabel: string;
  readonly lastDay: Date;
  /** Fix the scale: people by month, from the month of FIRST_DAY. */
  readonly everyoneIn: ArrayLike<number>;
  readonly everyoneOut: ArrayLike<number>;
  /** Fix the scale in place of everyone, who are not drawn then. */
  readonly scaledTo?: { readonly came: ArrayLike<number>; readonly left: ArrayLike<number> };
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
    low: -(max(Array.from(spec.scaledTo?.left ?? spec.everyoneOut)) ?? 0),
    high: max(Array.from(spec.scaledTo?.came ?? spec.everyoneIn)) ?? 0,
  });
  const { x, y, box } = frame;
  const monthPx = x(new Date(startOf(FIRST_MONTH).getTime() + MONTH_MS)) - box.left;
  const barPx = Math.max(1, monthPx - Math.min(2, monthPx / 4));
  const count = spec.everyoneIn.length - FIRST_MONTH;
  const left = (i: number): number => x(startOf(i + FIRST_MONTH));
  const run = barRun(count, { base: y(0), left, right: (i) => left(i) + barPx });
  const bars = (fill: string) => draw("path", { fill: `var(--${fill})` });
  const everyone = () => draw("path", { ...EVERYONE_LOOK, ...hiddenIf(spec.scaledTo?.came) });
  const [allIn, allOut, here, gone] = [everyone(), everyone(), bars("held"), bars("held-soft")];
  const [cameOutline, leftOutline] = [outlineIn(draw), outlineIn(draw)];
  const text = { class: STILL, fill: "var(--ink-soft)", "text-anchor": "end", "aria-hidden": "true" };
  const node = frameIn(draw, { widthPx, heightPx: HEIGHT_PX, label: spec.label });
  const hint = draw("title");
  const tell = teller(words);
  let now: FlowData = {
    came: { selected: [], everyone: spec.everyoneIn },
    left: { selected: [], everyone: spec.everyoneOut },
  };
  hintIn(node, hint, widthPx, (at) => {
    if (at.x < box.left || at.x > box.right || at.y < box.top || at.y > box.bottom) return undefined;
    const day = x.invert(at.x);
    const month = (day.getUTCFullYear() - startOf(0).getUTCFullYear()) * 12 + day.getUTCMonth();
    const said = (label: string, { selected, everyone, compared }: LinkedCounts): string =>
      `${label}: ${tell(selected[month] ?? 0, everyone[month] ?? 0, compared?.[month])}`;
    return [words.date(day, "month"), said(spec.inLabel, now.came), said(spec.outLabel, now.left)].join("\n");
  });
  node.append(
    hint,
    frame.axes,
    allIn,
    allOut,
    here,
    gone,
    cameOutline,
    leftOutline,
    draw("text", { ...text, x: box.right, y: box.top + 10 }, `↑ ${spec.inLabel}`),
    draw("text", { ...text, x: box.right, y: box.bottom - 4 }, `↓ ${spec.outLabel}`),
  );
  const showAllIn = onlyNew((people: ArrayLike<number>) => set(allIn, { d: barsOf(people, 1) }));
  const showAllOut = onlyNew((people: ArrayLike<number>) => set(allOut, { d: barsOf(people, -1) }));
  return {
    node,
    frame,
    update(data) {
      now = data;
      const { came, left: ended } = data;
      showAllIn(came.everyone);
      showAllOut(ended.everyone);
      set(here, { d: barsOf(came.selected, 1) });
      set(gone, { d: barsOf(ended.selected, -1) });
      set(cameOutline, { d: outlineOf(came, 1) });
      set(leftOutline, { d: outlineOf(ended, -1) });
    },
  };

  function barsOf(people: ArrayLike<number>, side: 1 | -1): string {
    return run.path((i) => y(side * (people[i + FIRST_MONTH] ?? 0)));
  }

  function outlineOf({ compared, outlined = compared }: LinkedCounts, side: 1 | -1): string {
    if (!outlined) return "";
    return stepsAround(count, {
      base: y(0),
      x: (i) => Math.min(box.right, left(i)),
      y: (i) => y(side * (outlined[i + FIRST_MONTH] ?? 0)),
    });
  }
}
