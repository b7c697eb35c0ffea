import { max } from "d3";
import { dayAt, dayNumber } from "../../model/time-axis";
import type { Linked, LinkedContext, LinkedCounts } from "./linked";
import { EVERYONE_LOOK, hiddenIf } from "./parts/everyone-look";
import { hintIn } from "./parts/hint";
import { onlyNew } from "./parts/only-new";
import { drawIn, frameIn, set, tenths } from "./parts/svg";
import { teller } from "./parts/tell";
import { timeFrame, type TimeFrame } from "./time-frame";

export interface StockSpec {
  readonly label: string;
  /** The last day of the data, as a day number of the time axes. */
  readonly lastDay: number;
  /** Fixes the scale: people held at the end of each day. */
  readonly everyone: ArrayLike<number>;
  /** Fixes the scale in place of everyone, who are not drawn then, and neither are the published counts of them. */
  readonly scaledTo?: ArrayLike<number>;
  /** Published counts of everyone held, by day number; they follow no filter. */
  readonly published: readonly { readonly day: number; readonly people: number; readonly text: string }[];
}

export interface StockData extends LinkedCounts {
  /** Under a hand that moves the outlines have a point a pixel and not a day: more would cost the frame, and nobody sees it. */
  readonly isMoving?: boolean;
}

export interface Stock extends Linked<StockData> {
  readonly frame: TimeFrame;
}

const HEIGHT_PX = 280;
/** A pointer this near to a published count means it. */
const NEAR_PX = 6;
/** The first months hold nobody: the axis begins where the protests do. */
const FIRST = 120;

/** People held at the end of each day: the selection as a filled area over everyone's, published counts as dots. */
export function stock(spec: StockSpec, { document, words, widthPx }: LinkedContext): Stock {
  const draw = drawIn(document);
  const published = spec.scaledTo ? [] : spec.published;
  const high = Math.max(
    max(Array.from(spec.scaledTo ?? spec.everyone)) ?? 0,
    max(published, ({ people }) => people) ?? 0,
  );
  const frame = timeFrame(draw, words, {
    widthPx,
    heightPx: HEIGHT_PX,
    from: dayAt(FIRST),
    to: dayAt(spec.lastDay),
    high,
  });
  const { x, y, box } = frame;
  const days = Array.from({ length: Math.max(1, spec.lastDay - FIRST + 1) }, (_, i) => {
    const day = FIRST + i;
    return { day, x: tenths(x(dayAt(day))) };
  });
  const aPixel = Math.max(1, Math.ceil(days.length / (box.right - box.left)));
  const coarse = days.filter(({ day }) => (spec.lastDay - day) % aPixel === 0 || day === FIRST);
  const outline = (people: ArrayLike<number>, along = days): string =>
    `M${along.map(({ day, x: at }) => `${at},${tenths(y(people[day] ?? 0))}`).join("L")}`;
  const ground = `V${tenths(box.bottom)}H${tenths(box.left)}Z`;
  const filled = (people: ArrayLike<number>, along = days): string => outline(people, along) + ground;
  const all = draw("path", { ...EVERYONE_LOOK, ...hiddenIf(spec.scaledTo) });
  const chosen = draw("path", { fill: "var(--held)" });
  const against = draw("path", { fill: "none", stroke: "var(--ink)", "stroke-width": 1.5 });
  const dots = draw("g", { fill: "var(--paper-raised)", stroke: "var(--ink)", "stroke-width": 1 });
  for (const { day, people, text } of published)
    if (day >= FIRST && day <= spec.lastDay)
      dots.append(draw("circle", { cx: x(dayAt(day)), cy: y(people), r: 2.2 }, draw("title", {}, text)));
  const node = frameIn(draw, { widthPx, heightPx: HEIGHT_PX, label: spec.label });
  const hint = draw("title");
  node.append(hint, frame.axes, all, chosen, against, dots);
  const tell = teller(words);
  let now: StockData = { selected: [], everyone: spec.everyone };
  hintIn(node, hint, widthPx, (at) => {
    if (at.x < box.left || at.x > box.right || at.y < box.top || at.y > box.bottom) return undefined;
    const near = published.filter(
      ({ day, people }) => Math.hypot(x(dayAt(day)) - at.x, y(people) - at.y) <= NEAR_PX,
    );
    if (near.length > 0)
      return near.map(({ text }) => `${words.t("explore.legend.published")}: ${text}`).join("\n");
    const day = Math.min(spec.lastDay, dayNumber(x.invert(at.x)));
    const counts = tell(now.selected[day] ?? 0, now.everyone[day] ?? 0, now.compared?.[day]);
    return `${words.date(dayAt(day))}: ${counts}`;
  });
  const showEveryone = onlyNew((people: ArrayLike<number>) => set(all, { d: filled(people) }));
  return {
    node,
    frame,
    update(data) {
      now = data;
      const { selected, everyone, compared, outlined = compared, isMoving } = data;
      const along = isMoving ? coarse : days;
      showEveryone(everyone);
      set(chosen, { d: filled(selected, along) });
      set(against, { d: outlined ? outline(outlined, along) : "" });
    },
  };
}
