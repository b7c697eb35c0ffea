import type { Axis, BenchPage, Point } from "./bench-page";
import { BRUSHED, CLICKED, REGION_CODES, type ChartId } from "./charts";
import { insideOf } from "./bar-layout";
import { chartOf } from "./per-chart";

/** What a peer's page has when it is open; every drawing has the size and the margins of charts.ts. */
export interface Opened {
  drawing(id: ChartId): Element;
  readonly settled: BenchPage["settled"];
  readonly counted: BenchPage["counted"];
}

/** Shows the driver a page that is being opened. */
export function showBench(opening: Promise<Opened>): void {
  let opened: Opened | undefined;
  const page = (): Opened => {
    if (opened === undefined)
      throw new Error("window.bench: expected an open page, got one that is not ready");
    return opened;
  };
  const boxOf = (id: ChartId): DOMRect => page().drawing(id).getBoundingClientRect();
  window.bench = {
    ready: opening.then((it) => {
      opened = it;
    }),
    axis(): Axis {
      const { left, top } = boxOf(BRUSHED);
      const inside = insideOf(chartOf(BRUSHED));
      return { left: left + inside.left, right: left + inside.right, y: top + inside.bottom / 2 };
    },
    region(code): Point {
      const { left, top } = boxOf(CLICKED);
      const inside = insideOf(chartOf(CLICKED));
      const slot = (inside.bottom - inside.top) / REGION_CODES.length;
      return { x: left + inside.left + 2, y: top + inside.top + slot * (REGION_CODES.indexOf(code) + 0.5) };
    },
    settled: (gesture) => page().settled(gesture),
    counted: () => page().counted(),
  };
}
