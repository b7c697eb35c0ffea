import { select } from "d3";
import { insideOf, layOut } from "./bar-layout";
import { INK, SIZE, type Chart } from "./charts";

/** People by the place of their bar; whoever has none is at -1. */
export type Counts = readonly { readonly key: number; readonly value: number }[];

export interface Bars {
  readonly svg: SVGSVGElement;
  /** The bars of the selection. */
  readonly rects: readonly SVGRectElement[];
  update(counts: Counts): void;
}

/** Bars of everybody, and bars of the selection in front that move; the scale stays still. */
export function drawBars(parent: Element, chart: Chart, everybody: Counts): Bars {
  const figure = select(parent).append("figure");
  figure.append("h2").text(chart.id);
  const svg = figure.append("svg").attr("width", SIZE.widthPx).attr("height", SIZE.heightPx[chart.kind]); // border: an element of SVG
  const most = Math.max(0, ...everybody.map(({ key, value }) => (key < 0 ? 0 : value)));
  const { upright, slots, lengthOf, drawAxes } = layOut(chart, most);
  const { left, bottom } = insideOf(chart);

  const draw = (fill: string): readonly SVGRectElement[] =>
    svg
      .append("g")
      .attr("fill", fill)
      .selectAll("rect")
      .data(slots)
      .enter()
      .append("rect")
      .attr(upright ? "x" : "y", ({ at }) => at)
      .attr(upright ? "width" : "height", ({ thickness }) => thickness)
      .attr(upright ? "y" : "x", upright ? bottom : left)
      .nodes();
  const move = (rects: readonly SVGRectElement[], counts: Counts): void => {
    for (const { key, value } of counts) {
      const rect = rects[key];
      if (rect === undefined) continue;
      const px = lengthOf(value);
      if (upright) rect.setAttribute("y", String(bottom - px));
      rect.setAttribute(upright ? "height" : "width", String(px));
    }
  };

  move(draw(INK.everybody), everybody);
  const rects = draw(INK.selection);
  move(rects, everybody);
  drawAxes(svg);
  const node = svg.node();
  if (node === null) throw new Error(`${chart.id}: expected a drawing, got none`);
  return { svg: node, rects, update: (counts) => move(rects, counts) };
}
