import { max } from "d3";
import { dayAt, dayNumber } from "../../model/time-axis";
import type { Linked, LinkedContext, LinkedCounts } from "./linked";
import { hintIn } from "./parts/hint";
import { onlyNew } from "./parts/only-new";
import { drawIn, frameIn, set, tenths } from "./parts/svg";
import { teller } from "./parts/tell";
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
/** A pointer this near to a published count means it. */
const NEAR_PX = 6;
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
  const hint = draw("title");
  node.append(hint, frame.axes, all, chosen, against, dots);
  const tell = teller(words);
  let now: LinkedCounts = { selected: [], everyone: spec.everyone };
  hintIn(node, hint, widthPx, (at) => {
    if (at.x < box.left || at.x > box.right || at.y < box.top || at.y > box.bottom) return undefined;
    const near = spec.published.filter(
      ({ day, people }) => Math.hypot(x(dayAt(day)) - at.x, y(people) - at.y) <= NEAR_PX,
    );
    if (near.length > 0)
      return near.map(({ text }) => `${words.t("explore.legend.published")}: ${text}`).join("\n");
    const week = Math.min(spec.everyone.length - 1, Math.floor(dayNumber(x.invert(at.x)) / 7));
    const counts = tell(now.selected[week] ?? 0, now.everyone[week] ?? 0, now.compared?.[week]);
    return `${words.date(dayAt(dayOf(week)))}: ${counts}`;
  });
  const showEveryone = onlyNew((people: ArrayLike<number>) => set(all, { d: filled(people) }));
  return {
    node,
    frame,
    update(data) {
      now = data;
      const { selected, everyone, compared } = data;
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
