/** West, south, east, north, in degrees. */
export type Box = readonly [number, number, number, number];
export type Point = readonly [number, number];

/** The part of a closed ring inside a box, edge by edge (Sutherland and Hodgman, 1974); empty when nothing is inside. */
export function clipRing(ring: readonly Point[], [west, south, east, north]: Box): Point[] {
  const edges: readonly Edge[] = [
    { axis: 0, at: west, inside: (v) => v >= west },
    { axis: 0, at: east, inside: (v) => v <= east },
    { axis: 1, at: south, inside: (v) => v >= south },
    { axis: 1, at: north, inside: (v) => v <= north },
  ];
  const open = edges.reduce<readonly Point[]>(clipEdge, ring.slice(0, -1));
  const [first] = open;
  return first === undefined || open.length < 3 ? [] : [...open, first];
}

interface Edge {
  readonly axis: 0 | 1;
  readonly at: number;
  inside(value: number): boolean;
}

function clipEdge(points: readonly Point[], { axis, at, inside }: Edge): Point[] {
  return points.flatMap((point, i) => {
    const before = points.at(i - 1);
    if (before === undefined) return [];
    const [now, then] = [inside(point[axis]), inside(before[axis])];
    if (now === then) return now ? [point] : [];
    const share = (at - before[axis]) / (point[axis] - before[axis]);
    const crossing: Point =
      axis === 0 ? [at, mix(before[1], point[1], share)] : [mix(before[0], point[0], share), at];
    return now ? [crossing, point] : [crossing];
  });
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
