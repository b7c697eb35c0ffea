import { sum } from "d3";
import type { Words } from "../../../words/words";
import type { LinkedCounts } from "../linked";
import { drawLabel, planLabel, type StopLabel } from "./stop-label";
import { set, type Draw } from "./svg";
import { peopleIn, type Stop } from "./transfers";

const BAR_PX = 9;
const PAD_PX = 7;
const GAP_PX = 9;
/** A lower bar is too low for dashes to be told from a bar. */
const DASHED_PX = 8;

/** The stops of one side, their names broken into lines, and the room that they need. */
export interface ColumnPlan {
  readonly stops: readonly Stop[];
  readonly labels: readonly StopLabel[];
  readonly slotsPx: readonly number[];
  /** Of the names, the bars and what is between them. */
  readonly widthPx: number;
  readonly leastHeightPx: number;
}

export function planColumn(
  stops: readonly Stop[],
  {
    nameOf,
    words,
    limitPx,
    perPerson,
  }: {
    nameOf(stop: Stop): string;
    readonly words: Words;
    readonly limitPx: number;
    /** Pixels along the column. */
    readonly perPerson: number;
  },
): ColumnPlan {
  const labels = stops.map((stop) => planLabel(nameOf(stop), words.number(stop.people), limitPx));
  const slotsPx = stops.map(({ people }, i) => Math.max(people * perPerson, labels[i]?.heightPx ?? 0));
  return {
    stops,
    labels,
    slotsPx,
    widthPx: Math.ceil(Math.max(0, ...labels.map(({ widthPx }) => widthPx))) + PAD_PX + BAR_PX,
    leastHeightPx: sum(slotsPx) + GAP_PX * Math.max(0, stops.length - 1),
  };
}

/** One side: bars as high as their people, the selection in them, and the names beside them, as high in all as told. */
export function drawColumn(
  draw: Draw,
  words: Words,
  { stops, labels, slotsPx, widthPx: ownPx, leastHeightPx }: ColumnPlan,
  frame: {
    readonly side: "left" | "right";
    readonly widthPx: number;
    readonly topPx: number;
    readonly heightPx: number;
    readonly perPerson: number;
  },
) {
  const { side, widthPx, topPx, heightPx, perPerson } = frame;
  const isLeft = side === "left";
  const barX = isLeft ? ownPx - BAR_PX : widthPx - ownPx;
  const gapPx = GAP_PX + (heightPx - leastHeightPx) / Math.max(1, stops.length - 1);
  let slotTopPx = topPx;
  const drawn = stops.map((stop, i) => {
    const slotPx = slotsPx[i] ?? 0;
    const barPx = stop.people * perPerson;
    const middle = slotTopPx + slotPx / 2;
    const top = middle - barPx / 2;
    slotTopPx += slotPx + gapPx;
    const bar = (attributes: Readonly<Record<string, string | number>>) =>
      draw("rect", { x: barX, y: top, width: BAR_PX, height: 0, ...attributes });
    const whole = bar(
      stop.isApart
        ? {
            class: "apart",
            fill: "var(--paper-sunk)",
            stroke: "var(--grey-2)",
            "stroke-dasharray": barPx < DASHED_PX ? "none" : "3 2",
          }
        : { fill: "var(--grey-2)" },
    );
    const part = bar({ fill: "var(--held)" });
    const against = bar({ fill: "none", stroke: "var(--ink)" });
    const label = labels[i] && {
      ...drawLabel(draw, words, labels[i], {
        x: isLeft ? ownPx - BAR_PX - PAD_PX : widthPx - ownPx + BAR_PX + PAD_PX,
        y: middle,
        anchor: isLeft ? "end" : "start",
        isApart: stop.isApart || stop.code === undefined,
      }),
    };
    let seen = "";
    return {
      top,
      node: draw(
        "g",
        { class: "stop", "data-stop": stop.code ?? "" },
        whole,
        part,
        against,
        label?.node ?? "",
      ),
      update({ selected, everyone, compared }: LinkedCounts) {
        const [here, all] = [peopleIn(selected, stop.bins), peopleIn(everyone, stop.bins)];
        const other = compared && peopleIn(compared, stop.bins);
        const state = `${here} ${all} ${other ?? ""}`;
        if (state === seen) return;
        seen = state;
        set(whole, { height: all * perPerson });
        set(part, { height: here * perPerson });
        set(against, {
          height: (other ?? 0) * perPerson,
          visibility: other === undefined ? "hidden" : "visible",
        });
        label?.update(here, all);
      },
    };
  });
  return {
    /** Where the ribbons meet the bars. */
    edge: isLeft ? barX + BAR_PX : barX,
    /** Where the bar of each stop begins. */
    tops: drawn.map(({ top }) => top),
    nodes: drawn.map(({ node }) => node),
    update: (counts: LinkedCounts) => drawn.forEach((stop) => stop.update(counts)),
  };
}
