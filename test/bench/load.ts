import { openMeasuring, type Load } from "./measure-load";

/** What the issue allows, on a slow phone's network and processor; and the engine, on this machine as it is. */
const MEASURES: readonly {
  readonly name: string;
  readonly unit: string;
  readonly bar: number;
  of(slow: Load, fast: Load): number | undefined;
}[] = [
  { name: "first figure painted", unit: "ms", bar: 1000, of: (slow) => slow.firstFigureMs },
  { name: "first contentful paint", unit: "ms", bar: 1000, of: (slow) => slow.firstPaintMs },
  { name: "largest contentful paint", unit: "ms", bar: 1500, of: (slow) => slow.largestPaintMs },
  { name: "layout shift", unit: "", bar: 0.02, of: (slow) => slow.layoutShift },
  { name: "layout shift with take-over", unit: "", bar: 0.02, of: (_, fast) => fast.layoutShift },
  { name: "compressed before the first figure", unit: "kB", bar: 150, of: (slow) => slow.beforeFigureKb },
  { name: "compressed before the engine", unit: "kB", bar: 400, of: (slow) => slow.beforeEngineKb },
  { name: "engine ready", unit: "ms", bar: 2500, of: (_, fast) => fast.engineReadyMs },
];
const RUNS = 9;
const VIEWPORTS = [
  { name: "desktop", width: 1280, height: 800 },
  { name: "phone", width: 360, height: 740 },
];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
const rounded = (value: number): number => Number(value.toPrecision(3));

/** `npm run bench:load`: how the front page loads, as medians beside their bars: one JSON line a measure, then a table. */
const { load, close } = await openMeasuring();
const table: Record<string, object> = {};
for (const viewport of VIEWPORTS) {
  const slow: Load[] = [];
  const fast: Load[] = [];
  // Apart: an engine that is still being torn down takes the processor from the load after it.
  for (let run = 0; run < RUNS; run += 1) slow.push(await load(viewport, "slow"));
  for (let run = 0; run < RUNS; run += 1) fast.push(await load(viewport, "fast"));
  for (const { name, unit, bar, of } of MEASURES) {
    const runs = slow.flatMap((each, i) => of(each, fast[i]!) ?? []).map(rounded);
    const line = {
      measure: name,
      viewport: viewport.name,
      median: median(runs),
      bar,
      unit,
      met: median(runs) <= bar,
      runs,
    };
    console.log(JSON.stringify(line));
    table[`${name}, ${viewport.name}`] = {
      median: `${line.median} ${unit}`,
      bar: `${bar} ${unit}`,
      met: line.met ? "yes" : "no",
    };
  }
  console.log(JSON.stringify({ viewport: viewport.name, beforeFirstFigure: slow[0]?.files }));
}
console.table(table);
await close();
