import { OURS } from "./contenders";
import { rounded, type Line } from "./summary";

/** What was promised of our page, and whether it was kept in this run. */
export interface Verdict {
  readonly bar: string;
  readonly limit: number;
  readonly found: number;
  readonly met: boolean;
}

interface Bar {
  readonly measure: Line["measure"];
  readonly rows: number;
  readonly of: "median" | "p95";
  readonly limit: number;
}

const BARS: readonly Bar[] = [
  { measure: "brush", rows: 1_000_000, of: "median", limit: 8 },
  { measure: "brush", rows: 1_000_000, of: "p95", limit: 16 },
  { measure: "click", rows: 8696, of: "p95", limit: 50 },
  { measure: "click", rows: 1_000_000, of: "p95", limit: 250 },
  { measure: "activate", rows: 8696, of: "p95", limit: 50 },
  { measure: "activate", rows: 1_000_000, of: "p95", limit: 400 },
  { measure: "load", rows: 1_000_000, of: "median", limit: 6000 },
];
/** How much slower than ours a peer is in the same run, at least, at p95; at every size, or at one. */
const MARGINS = [
  { peer: "Mosaic", rows: 1_000_000, times: 5 },
  { peer: "crossfilter2", rows: undefined, times: 1 },
] as const;

/** The bars that the sizes of this run say something of; none without our page. */
export function judge(lines: readonly Line[]): readonly Verdict[] {
  const find = (contender: string, measure: Line["measure"], rows: number): Line | undefined =>
    lines.find((line) => line.contender === contender && line.measure === measure && line.rows === rows);
  const sizes = [...new Set(lines.map(({ rows }) => rows))];
  const limits = BARS.flatMap(({ measure, rows, of, limit }): readonly Verdict[] => {
    const found = find(OURS, measure, rows)?.[of];
    return found === undefined
      ? []
      : [{ bar: `${measure}, ${rows} rows, ${of}, at most`, limit, found, met: found <= limit }];
  });
  const margins = MARGINS.flatMap(({ peer, rows: only, times }) =>
    sizes
      .filter((rows) => only === undefined || rows === only)
      .flatMap((rows): readonly Verdict[] => {
        const ours = find(OURS, "brush", rows);
        const theirs = find(peer, "brush", rows);
        if (ours === undefined || theirs === undefined) return [];
        const found = rounded(theirs.p95 / ours.p95);
        const bar = `brush, ${rows} rows, p95, times faster than ${peer}, at least`;
        return [{ bar, limit: times, found, met: found >= times }];
      }),
  );
  return [...limits, ...margins];
}
