import { brushX, select, type D3BrushEvent } from "d3";
import { insideOf, monthScale } from "./bar-layout";
import { BRUSHED, CHARTS, CLICKED } from "./charts";
import { linkRows, type Linked } from "./crossfilter-rows";
import { drawBars, type Bars } from "./d3-bars";
import { FIRST } from "./days";
import { readColumns } from "./read-columns";
import { chartOf, perChart } from "./per-chart";
import { showBench, type Opened } from "./show-bench";

/** crossfilter2 with d3: a dimension and a group for each chart; bars are drawn once and moved at each event. */
async function open(): Promise<Opened> {
  const linked = linkRows(await readColumns());
  const drawn = perChart((chart) => drawBars(document.body, chart, linked[chart.id].group.all()));
  const update = (): void => CHARTS.forEach(({ id }) => drawn[id].update(linked[id].group.all()));
  bindBrush(drawn[BRUSHED], linked[BRUSHED], update);
  bindClicks(drawn[CLICKED], linked[CLICKED], update);
  return {
    drawing: (id) => drawn[id].svg,
    settled: () => undefined, // each event is answered before it returns
    counted: () =>
      perChart(({ id }) =>
        linked[id].group.all().reduce((sum, { key, value }) => sum + (key < 0 ? 0 : value), 0),
      ),
  };
}

function bindBrush({ svg }: Bars, { dimension }: Linked, update: () => void): void {
  const inside = insideOf(chartOf(BRUSHED));
  const scale = monthScale(inside);
  const dayAt = (px: number): number => Math.round(scale.invert(px).getTime() / 86_400_000) - FIRST;
  const brush = brushX<unknown>()
    .extent([
      [inside.left, inside.top],
      [inside.right, inside.bottom],
    ])
    .on("brush end", ({ selection }: D3BrushEvent<unknown>) => {
      if (selection === null) dimension.filterAll();
      else {
        const [from, to] = selection as [number, number]; // border: a brush along one axis
        dimension.filterRange([dayAt(from), dayAt(to)]);
      }
      update();
    });
  select(svg).append("g").call(brush);
}

function bindClicks({ rects }: Bars, { dimension }: Linked, update: () => void): void {
  rects.forEach((rect, bar) =>
    rect.addEventListener("pointerdown", () => {
      if (dimension.currentFilter() === bar) dimension.filterAll();
      else dimension.filterExact(bar);
      update();
    }),
  );
}

showBench(open());
