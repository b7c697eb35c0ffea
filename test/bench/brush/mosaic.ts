import { Coordinator, coordinator, Selection, wasmConnector } from "@uwdata/vgplot";
import { BRUSHED, CHARTS, CLICKED, type ChartId } from "./charts";
import { openPeople } from "./mosaic-engine";
import { countedIn, plotOf } from "./mosaic-plot";
import { perChart } from "./per-chart";
import { readColumns } from "./read-columns";
import { showBench, type Opened } from "./show-bench";

/** Mosaic with all its optimisations on: pre-aggregation, consolidated queries, its cache. */
async function open(): Promise<Opened> {
  const mosaic = new Coordinator(wasmConnector(await openPeople(readColumns())), { logger: null });
  coordinator(mosaic);
  const selection = Selection.crossfilter();
  const plots = perChart((chart) => {
    const plot = plotOf(chart, selection);
    const figure = document.body.appendChild(document.createElement("figure"));
    figure.appendChild(document.createElement("h2")).textContent = chart.id;
    figure.append(plot.element);
    return plot;
  });
  const drawings = () => perChart(({ id }) => plots[id].element.querySelector("svg"));
  while (Object.values(drawings()).includes(null)) await new Promise(requestAnimationFrame);

  let before = drawings();
  /** Mosaic's own word for an update: its queries are answered and its plots drawn, anew each time. */
  const updated = async (source: ChartId): Promise<void> => {
    await selection.pending("value");
    const now = drawings();
    const left = CHARTS.filter(({ id }) => id !== source && now[id] === before[id]).map(({ id }) => id);
    before = now;
    if (left.length > 0)
      throw new Error(`Mosaic: expected every other chart drawn again, got none of ${left.join(", ")}`);
  };
  return {
    drawing: (id) => drawings()[id] ?? plots[id].element,
    settled(gesture) {
      if (gesture === "activate") return preaggregated(mosaic);
      return updated(gesture === "brush" ? BRUSHED : CLICKED);
    },
    counted: () => perChart((chart) => countedIn(plots[chart.id], chart)),
  };
}

/** Every table that Mosaic makes when the pointer comes to a chart, so that its brush need not read all rows. */
const preaggregated = async ({ preaggregator }: Coordinator): Promise<void> => {
  const entries = [...preaggregator.entries.values()];
  await Promise.all(
    entries.map(async (entry) => entry !== null && "result" in entry && (await entry.result)),
  );
};

showBench(open());
