import { textWidth } from "../text/measure";

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Anchor {
  readonly text: string;
  readonly sizePx: number;
  /** What the label stands beside. */
  readonly around: Box;
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Rounds of placing: in each, labels that found no place in the round before go first. */
const ROUNDS = 6;

/**
 * Gives each label a free place beside its anchor: right, left, below, above, then near these. Labels that
 * find none go first in another round; the round that leaves fewest out is kept. What is left out then
 * is not drawn, so that nothing is ever overprinted.
 */
export function placeLabels(anchors: readonly Anchor[], frame: Box): readonly (PlacedLabel | undefined)[] {
  let order = [...anchors];
  let best: Placed = new Map();
  for (let round = 0; round < ROUNDS && best.size < anchors.length; round += 1) {
    const placed = placeInOrder(order, anchors, frame);
    if (placed.size > best.size) best = placed;
    order = [...order.filter((a) => !placed.has(a)), ...order.filter((a) => placed.has(a))];
  }
  return anchors.map((anchor) => best.get(anchor));
}

type Placed = ReadonlyMap<Anchor, PlacedLabel>;

function placeInOrder(order: readonly Anchor[], anchors: readonly Anchor[], frame: Box): Placed {
  const taken: Box[] = anchors.map(({ around }) => around);
  const placed = new Map<Anchor, PlacedLabel>();
  for (const anchor of order) {
    const free = candidates(anchor).find(
      ({ box }) =>
        inside(box, frame) && !taken.some((other) => other !== anchor.around && overlap(box, other)),
    );
    if (!free) continue;
    taken.push(free.box);
    placed.set(anchor, free.label);
  }
  return placed;
}

function candidates({
  text,
  sizePx,
  around,
}: Anchor): readonly { readonly label: PlacedLabel; readonly box: Box }[] {
  const width = textWidth(text, sizePx);
  const half = sizePx * 0.6;
  const midX = (around.x1 + around.x2) / 2;
  const midY = (around.y1 + around.y2) / 2;
  const at = (x: number, y: number, anchor: PlacedLabel["anchor"]) => {
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    return { label: { text, x, y, anchor }, box: { x1: left, x2: left + width, y1: y - half, y2: y + half } };
  };
  return [
    at(around.x2 + 4, midY, "start"),
    at(around.x1 - 4, midY, "end"),
    at(midX, around.y2 + half + 1, "middle"),
    at(midX, around.y1 - half - 1, "middle"),
    at(around.x2 + 4, midY + 5, "start"),
    at(around.x2 + 4, midY - 5, "start"),
    at(around.x1 - 4, midY + 5, "end"),
    at(around.x1 - 4, midY - 5, "end"),
    at(around.x2, around.y2 + half - 2, "start"),
    at(around.x2, around.y1 - half + 2, "start"),
    at(around.x1, around.y2 + half - 2, "end"),
    at(around.x1, around.y1 - half + 2, "end"),
  ];
}

const inside = (a: Box, frame: Box): boolean =>
  a.x1 >= frame.x1 && a.x2 <= frame.x2 && a.y1 >= frame.y1 && a.y2 <= frame.y2;

const overlap = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
