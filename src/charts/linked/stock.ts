import { max } from "d3";
import { dayAt } from "../../model/time-axis";
import type { Linked, LinkedContext, LinkedCounts } from "./linked";
import { onlyNew } from "./parts/only-new";
import { drawIn, frameIn, set, tenths } from "./parts/svg";
import { timeFrame, type TimeFrame } from "./time-frame";

export interface StockSpec {
  readonly label: string;
  /** The last day of the data, as a day number of the time axes. */
  readonly lastDay: number;
  /** Fixes the scale: people held at the end of each week. */
  readonly everyone: ArrayLike<number>;
  /** Published counts of everyone held, by day number; they follow no filter. */
  readonly published: readonly { readonly day: number; readonly people: number; readonly text: string }[];
}

export interface Stock extends Linked<LinkedCounts> {
  readonly frame: TimeFrame;
}

const HEIGHT_PX = 280;
/** The first months hold nobody: the axis begins where the protests do. */
const FIRST = 120;

/** People held at the end of each week: the selection as a filled area over everyone's, published counts as dots. */
export function stock(spec: StockSpec, { document, words, widthPx }: LinkedContext): Stock {
  const draw = drawIn(document);
  const high = Math.max(
    max(Array.from(spec.everyone)) ?? 0,
    max(spec.published, ({ people }) => people) ?? 0,
  );
  const frame = timeFrame(draw, words, {
    widthPx,
    heightPx: HEIGHT_PX,
    from: dayAt(FIRST),
    to: dayAt(spec.lastDay),
    high,
  });
  const { x, y, box } = frame;
  const dayOf = (week: number): number => Math.min(spec.lastDay, week * 7 + 6);
  const weeks = Array.from({ length: spec.everyone.length }, (_, week) => week).filter(
    (week) => dayOf(week) >= FIRST,
  );
  const along = weeks.map((week) => ({ week, x: tenths(x(dayAt(dayOf(week)))) }));
  const outline = (people: ArrayLike<number>): string =>
    `M${along.map(({ week, x: at }) => `${at},${tenths(y(people[week] ?? 0))}`).join("L")}`;
  const ground = `V${tenths(box.bottom)}H${along[0]?.x ?? ""}Z`;
  const filled = (people: ArrayLike<number>): string => outline(people) + ground;
  const all = draw("path", { fill: "var(--grey-3)" });
  const chosen = draw("path", { fill: "var(--held)" });
  const against = draw("path", { fill: "none", stroke: "var(--ink)", "stroke-width": 1.5 });
  const dots = draw("g", { fill: "var(--paper-raised)", stroke: "var(--ink)", "stroke-width": 1 });
  for (const { day, people, text } of spec.published)
    if (day >= FIRST && day <= spec.lastDay)
      dots.append(draw("circle", { cx: x(dayAt(day)), cy: y(people), r: 2.2 }, draw("title", {}, text)));
  const node = frameIn(draw, { widthPx, heightPx: HEIGHT_PX, label: spec.label });
  node.append(frame.axes, all, chosen, against, dots);
  const showEveryone = onlyNew((people: ArrayLike<number>) => set(all, { d: filled(people) }));
  return {
    node,
    frame,
    update({ selected, everyone, compared }) {
      showEveryone(everyone);
      set(chosen, { d: filled(selected) });
      set(against, { d: compared ? outline(compared) : "" });
    },
  };
}

/** People held at the end of each week, out of who came and who left in it; written into `into`. */
export function stockOf(came: ArrayLike<number>, left: ArrayLike<number>, into: Int32Array): Int32Array {
  let held = 0;
  for (let week = 0; week < into.length; week += 1) {
    held += (came[week] ?? 0) - (left[week] ?? 0);
    into[week] = held;
  }
  return into;
}
