import { axisBottom, axisLeft, scaleBand, scaleLinear, scaleUtc, type ScaleTime, type Selection } from "d3";
import { isUpright, marginOf, SIZE, type Chart } from "./charts";
import { MONTH_STARTS } from "./days";

type Group = Selection<SVGGElement, unknown, null, undefined>;

/** Where the bars of a chart stand and how its axes are drawn, in the pixels of its drawing. */
export interface BarLayout {
  /** Bars that stand on a lower edge, or lie against a left one. */
  readonly upright: boolean;
  readonly slots: readonly { readonly at: number; readonly thickness: number }[];
  readonly lengthOf: (people: number) => number;
  drawAxes(svg: Selection<SVGSVGElement, unknown, null, undefined>): void;
}

/** The inside of the drawing of a chart. */
export function insideOf(chart: Chart) {
  const margin = marginOf(chart);
  const { widthPx, heightPx } = SIZE;
  return {
    left: margin.left,
    right: widthPx - margin.right,
    top: margin.top,
    bottom: heightPx[chart.kind] - margin.bottom,
  };
}
type Inside = ReturnType<typeof insideOf>;

export const monthScale = ({ left, right }: Inside): ScaleTime<number, number> =>
  scaleUtc([MONTH_STARTS[0] ?? NaN, MONTH_STARTS.at(-1) ?? NaN], [left, right]);

export function layOut(chart: Chart, mostPeople: number): BarLayout {
  const inside = insideOf(chart);
  const { left, right, top, bottom } = inside;
  const upright = isUpright(chart);
  const { slots, drawAxis } = alongOf(chart, inside);
  const people = scaleLinear([0, mostPeople], upright ? [bottom, top] : [left, right]);
  const origin = people(0);
  return {
    upright,
    slots,
    lengthOf: (count) => Math.abs(people(count) - origin),
    drawAxes(svg) {
      drawAxis(
        svg.append("g").attr("transform", upright ? `translate(0,${bottom})` : `translate(${left},0)`),
      );
      if (upright) axisLeft(people).ticks(4)(svg.append("g").attr("transform", `translate(${left},0)`));
      else axisBottom(people).ticks(4)(svg.append("g").attr("transform", `translate(0,${bottom})`));
    },
  };
}

function alongOf(
  chart: Chart,
  inside: Inside,
): { readonly slots: BarLayout["slots"]; readonly drawAxis: (group: Group) => void } {
  switch (chart.kind) {
    case "months": {
      const x = monthScale(inside);
      const starts = MONTH_STARTS.map((start) => x(start));
      return { slots: between(starts), drawAxis: axisBottom<Date | { valueOf(): number }>(x).ticks(6) };
    }
    case "steps": {
      const { step, bars } = chart;
      const x = scaleLinear([0, bars * step], [inside.left, inside.right]);
      const starts = Array.from({ length: bars + 1 }, (_, i) => x(i * step));
      return { slots: between(starts), drawAxis: axisBottom(x).ticks(6) };
    }
    default: {
      const y = scaleBand(chart.codes, [inside.top, inside.bottom]).padding(0.1);
      const slots = chart.codes.map((code) => ({ at: y(code) ?? NaN, thickness: y.bandwidth() }));
      return { slots, drawAxis: axisLeft(y) };
    }
  }
}

const between = (starts: readonly number[]): BarLayout["slots"] =>
  starts
    .slice(1)
    .map((end, i) => ({ at: starts[i] ?? NaN, thickness: Math.max(0.5, end - (starts[i] ?? NaN) - 1) }));
