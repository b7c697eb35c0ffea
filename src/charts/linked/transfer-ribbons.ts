import { sort, sum } from "d3";
import { wrapText } from "../text/wrap";
import type { Linked, LinkedContext } from "./linked";
import { pickable } from "./parts/pick";
import { courseLine, ribbon, type Course } from "./parts/ribbon";
import { rovingBy } from "./parts/roving";
import { alongRows } from "./parts/roving-rows";
import { drawColumn, planColumn } from "./parts/stop-column";
import { drawIn, frameIn, set, write } from "./parts/svg";
import { teller } from "./parts/tell";
import {
  gather,
  peopleIn,
  type Stop,
  type Stream,
  type TransferFlowsData,
  type TransferFlowsSpec,
} from "./parts/transfers";

const WIDE_PX = 760;
/** How much of the width the names of one side take at most. */
const NAMES_SHARE = 0.28;
/** How thick all transfers are together. */
const PLOT_PX = 440;
const TOP_PX = 26;
const LINE_PX = 17;
/** How thick a ribbon is at least to a pointer. */
const HIT_PX = 13;
/** How thick one is at least in which there is somebody: a line that is only just seen. */
const VISIBLE_PX = 0.4;
/** A thinner ribbon has no room for an outline in it, and shows one only at the front. */
const OUTLINED_PX = 6;
/** Ribbons that cross are told apart; the one at the front is whole. */
const SEEN_THROUGH = { "fill-opacity": 0.5 };
/** The edge around a ribbon at the front. */
const EDGE_PX = 1.25;

/** What a ribbon shows. */
interface People {
  readonly here: number;
  readonly whole: number;
  readonly other: number | undefined;
}

/** Where ribbons meet the bars of a side: along it, and the top of each. */
interface Side {
  readonly edge: number;
  readonly tops: readonly number[];
}

/** Of everyone, of the selection in it, and around the group compared with. */
interface Paths {
  readonly whole: Element;
  readonly part: Element;
  readonly against: Element;
}

/** Two columns of places, and between them ribbons: the selection in those of everyone. */
export function transferRibbons(
  spec: TransferFlowsSpec,
  { document, words, widthPx }: LinkedContext,
): Linked<TransferFlowsData> {
  const draw = drawIn(document);
  const tell = teller(words);
  const { from, to, streams } = gather(spec, { from: 9, to: widthPx < WIDE_PX ? 11 : 16 });
  const total = sum(streams, ({ people }) => people);
  const perPerson = PLOT_PX / Math.max(1, total);
  const thickness = (people: number): number => (people === 0 ? 0 : Math.max(VISIBLE_PX, people * perPerson));
  const nameOf = ({ code }: Pick<Stop, "code">): string =>
    code === undefined ? spec.otherLabel : spec.placeName(code);

  const plans = [from, to].map((stops) =>
    planColumn(stops, { nameOf, words, limitPx: widthPx * NAMES_SHARE, perPerson }),
  );
  const plotPx = Math.max(...plans.map(({ leastHeightPx }) => leastHeightPx));
  const frame = { widthPx, topPx: TOP_PX, heightPx: plotPx, perPerson };
  const [left, right] = plans.map((plan, i) =>
    drawColumn(draw, words, plan, { ...frame, side: i === 0 ? "left" : "right" }),
  );
  if (!left || !right) throw new TypeError("transfers: expected two sides");
  const courses = coursesOf(streams, { left, right, perPerson });

  const ribbons = streams.map((stream, i) => {
    const course = courses[i] ?? { x0: 0, y0: 0, x1: 0, y1: 0 };
    const [start, end] = [from[stream.from], to[stream.to]];
    const isPair = stream.code !== undefined;
    const whole = draw("path");
    const pick = stream.code === undefined ? undefined : pickable(whole, stream.code, spec);
    set(whole, { class: isPair ? "pick whole" : "whole" });
    const people: People = { here: 0, whole: 0, other: undefined };
    return {
      stream,
      name: `${nameOf(start ?? {})} – ${nameOf(end ?? {})}`,
      shape: ribbon(course),
      hit: draw("path", {
        d: courseLine(course),
        "stroke-width": Math.max(HIT_PX, thickness(stream.people)),
      }),
      whole,
      part: draw("path", { class: "part" }),
      against: draw("path", {
        class: "against",
        visibility: thickness(stream.people) < OUTLINED_PX ? "hidden" : "visible",
      }),
      pick,
      people,
      seen: "",
    };
  });
  type Ribbon = (typeof ribbons)[number];

  const front = {
    edge: draw("path", { class: "edge", fill: "var(--ink)" }),
    whole: draw("path", { fill: "var(--grey-2)" }),
    part: draw("path", { fill: "var(--held)" }),
    against: draw("path", { fill: "none", stroke: "var(--ink)" }),
  };
  const saying = ({ name, pick }: Ribbon, { here, whole, other }: People): string => {
    if (pick) return `${name}: ${tell(here, whole, other)}`;
    // one person may be more than once in several pairs: no people are said
    const first = words.number(here);
    const both =
      other === undefined ? first : words.t("explore.compare.people", { first, second: words.number(other) });
    return `${name}: ${both} / ${words.number(whole)}`;
  };
  const longest = ribbons.map((each) => {
    const { people } = each.stream;
    return footOf(saying(each, { here: people, whole: people, other: people })).length;
  });
  const footLines = Math.max(1, ...longest);
  const footTopPx = TOP_PX + plotPx + 12;
  const foot = Array.from({ length: footLines }, (_, i) =>
    draw("text", { x: 0, y: footTopPx + 13 + i * LINE_PX, "font-size": 13 }),
  );
  let hovered: Ribbon | undefined;
  let focused: Ribbon | undefined;
  let shown: Ribbon | undefined;

  const bySize = sort(ribbons, ({ stream }) => -stream.people);
  const [gathered, pairs] = [bySize.filter(({ pick }) => !pick), bySize.filter(({ pick }) => pick)];
  const inRows = ribbons.filter(({ pick }) => pick);
  rovingBy(
    inRows.map(({ whole }) => whole),
    alongRows(inRows.map(({ stream }) => ({ row: stream.from, column: stream.to }))),
  );
  for (const each of ribbons) attend(each);

  const node = frameIn(draw, {
    widthPx,
    heightPx: footTopPx + footLines * LINE_PX + 4,
    label: spec.label,
  });
  const still = { "pointer-events": "none", "aria-hidden": "true" };
  node.append(
    draw(
      "g",
      { "aria-hidden": "true", fill: "var(--ink-soft)", "font-size": 12 },
      draw("text", { x: left.edge, y: 12, "text-anchor": "end" }, spec.fromLabel),
      draw("text", { x: right.edge, y: 12 }, spec.toLabel),
    ),
    draw("g", { fill: "var(--rule)" }, ...gathered.map(({ whole }) => whole)),
    draw("g", { ...still, ...SEEN_THROUGH, fill: "var(--held-soft)" }, ...gathered.map(({ part }) => part)),
    draw(
      "g",
      { class: "hits", "aria-hidden": "true", fill: "none", stroke: "transparent" },
      ...pairs.map(({ hit }) => hit),
    ),
    draw("g", { fill: "var(--grey-3)" }, ...pairs.map(({ whole }) => whole)),
    draw("g", { ...still, ...SEEN_THROUGH, fill: "var(--held)" }, ...pairs.map(({ part }) => part)),
    draw(
      "g",
      { ...still, fill: "none", stroke: "var(--ink)", "stroke-width": 0.75 },
      ...bySize.map(({ against }) => against),
    ),
    draw("g", { ...still, class: "front" }, ...Object.values(front)),
    ...left.nodes,
    ...right.nodes,
    draw("g", { class: "foot", "aria-hidden": "true" }, ...foot),
  );

  return {
    node,
    update(data) {
      left.update(data);
      right.update(data);
      for (const each of ribbons) {
        const { bins, code } = each.stream;
        const people: People = {
          here: peopleIn(data.selected, bins),
          whole: peopleIn(data.everyone, bins),
          other: data.compared && peopleIn(data.compared, bins),
        };
        const picked = code !== undefined && (data.picked?.has(code) ?? false);
        const seen = `${people.here} ${people.whole} ${people.other ?? ""} ${picked}`;
        if (seen === each.seen) continue;
        const before = each.seen === "" ? undefined : each.people;
        each.seen = seen;
        each.people = people;
        bend(each, each, before);
        each.pick?.say({ label: saying(each, people), picked });
        if (each === shown) bringForward(each);
      }
    },
  };

  /** Shapes of the paths what is not as it was `before`. */
  function bend({ shape, people }: Ribbon, onto: Paths, before?: People): void {
    if (people.whole !== before?.whole) onto.whole.setAttribute("d", shape(thickness(people.whole)));
    if (people.here !== before?.here) onto.part.setAttribute("d", shape(thickness(people.here)));
    if (!before || people.other !== before.other)
      onto.against.setAttribute("d", shape(thickness(people.other ?? 0)));
  }

  /** A ribbon that is looked at comes to the front and says its numbers at the foot. */
  function attend(each: Ribbon): void {
    const look = () => {
      if (shown === (hovered ?? focused)) return;
      shown = hovered ?? focused;
      bringForward(shown);
    };
    for (const path of [each.whole, each.hit]) {
      path.addEventListener("pointerenter", () => ((hovered = each), look()));
      path.addEventListener("pointerleave", () => ((hovered = undefined), look()));
    }
    const { code } = each.stream;
    // whatever listens for focus is a stop of the Tab key in some browsers
    if (code === undefined) return;
    each.whole.addEventListener("focus", () => ((focused = each), look()));
    each.whole.addEventListener("blur", () => ((focused = undefined), look()));
    each.hit.addEventListener("pointerenter", () => spec.onaim?.(code));
    each.hit.addEventListener("click", () => spec.onpick(code));
  }

  function bringForward(each: Ribbon | undefined): void {
    if (each) {
      bend(each, front);
      set(front.edge, { d: each.shape(thickness(each.people.whole) + 2 * EDGE_PX) });
    } else for (const path of Object.values(front)) set(path, { d: "" });
    const lines = each ? footOf(saying(each, each.people)) : [];
    for (const [i, line] of foot.entries()) write(line, lines[i] ?? "");
  }

  function footOf(text: string): readonly string[] {
    return wrapText(text, widthPx - 2, 13);
  }
}

/** Each stop is shared out from its top among its streams, in the order of their other ends. */
function coursesOf(
  streams: readonly Stream[],
  { left, right, perPerson }: { readonly left: Side; readonly right: Side; readonly perPerson: number },
): readonly Course[] {
  const [leave, arrive] = [shareOut(left), shareOut(right)];
  return streams.map((stream) => ({
    x0: left.edge,
    y0: leave(stream.from, stream),
    x1: right.edge,
    y1: arrive(stream.to, stream),
  }));

  function shareOut({ tops }: Side): (stop: number, stream: Stream) => number {
    const next = [...tops];
    return (stop, { people }) => {
      const top = next[stop] ?? 0;
      next[stop] = top + people * perPerson;
      return top + (people * perPerson) / 2;
    };
  }
}
