import * as vg from "@uwdata/vgplot";
import { BRUSHED, CLICKED, INK, isUpright, marginOf, SIZE, type Chart } from "./charts";
import { MONTH_STARTS } from "./days";
import { relationOf } from "./mosaic-engine";

/** A mark and a plot of vgplot, as far as they are read here. */
export interface VgPlot {
  readonly element: HTMLElement;
  readonly marks: readonly VgMark[];
}
interface VgMark {
  readonly data?: {
    readonly numRows: number;
    readonly columns: Readonly<Record<string, ArrayLike<unknown>>>;
  };
}

/** The chart in vgplot: everybody, and in front of them whoever the selection leaves. */
export function plotOf(chart: Chart, selection: vg.Selection): VgPlot {
  const relation = relationOf(chart);
  const mark = isUpright(chart) ? vg.rectY : vg.barX;
  const channels = channelsOf(chart);
  const element = vg.plot(
    mark(vg.from(relation), { ...channels, fill: INK.everybody }),
    mark(vg.from(relation, { filterBy: selection }), { ...channels, fill: INK.selection }),
    chart.id === BRUSHED ? vg.intervalX({ as: selection }) : [],
    chart.id === CLICKED ? vg.toggleY({ as: selection }) : [],
    ...domainsOf(chart),
    vg.width(SIZE.widthPx),
    vg.height(SIZE.heightPx[chart.kind]),
    vg.margins(marginOf(chart)),
  );
  return (element as HTMLElement & { readonly value: VgPlot }).value; // border: vgplot keeps the plot on its element
}

function channelsOf(chart: Chart): Readonly<Record<string, unknown>> {
  switch (chart.kind) {
    case "months":
      return { x: vg.bin(chart.column, { interval: "month" }), y: vg.count(), inset: 0.5 };
    case "steps":
      return { x: vg.bin(chart.column, { step: chart.step }), y: vg.count(), inset: 0.5 };
    default:
      return { y: chart.column, x: vg.count() };
  }
}

function domainsOf(chart: Chart): readonly unknown[] {
  switch (chart.kind) {
    case "months":
      return [vg.xDomain([MONTH_STARTS[0], MONTH_STARTS.at(-1)]), vg.yDomain(vg.Fixed)];
    case "steps":
      return [vg.xDomain([0, chart.bars * chart.step]), vg.yDomain(vg.Fixed)];
    default:
      return [vg.yDomain(chart.codes), vg.xDomain(vg.Fixed), vg.yLabel(null)];
  }
}

/** People in the bars of the selection. */
export function countedIn({ marks }: VgPlot, chart: Chart): number {
  const counts = marks[1]?.data?.columns[isUpright(chart) ? "y" : "x"] ?? [];
  return Array.from(counts).reduce<number>((sum, count) => sum + Number(count), 0);
}
