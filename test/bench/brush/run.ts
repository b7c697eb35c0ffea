import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { findBrowser } from "../../support/browser";
import { serveFolder } from "../../support/static-server";
import { judge } from "./bars";
import { buildPages, SERVED } from "./build-pages";
import { CONTENDERS } from "./contenders";
import { measureSize } from "./measure-size";
import { BROWSER_ARGS } from "./open-contender";
import { COMMITTED, peopleFile } from "./people-file";
import { ratioTo, type Line } from "./summary";

/**
 * `npm run bench:brush`: the same people, charts and gestures in every contender, in one browser, in turn. Prints a
 * JSON line a measure, then a table with how many times slower or larger each is than the first contender. Options:
 * `--rows 8696,100000`, `--sessions 3` (how often each page is opened) and `--rounds 2` (of gestures each time).
 */
const { values } = parseArgs({
  options: {
    rows: { type: "string", default: `${COMMITTED},100000,1000000` },
    sessions: { type: "string", default: "3" },
    rounds: { type: "string", default: "2" },
  },
});

const { from, launch } = await findBrowser();
await buildPages(CONTENDERS.map(({ page }) => page));
const server = await serveFolder(SERVED);
const browser = await chromium.launch({ ...launch, args: [...(launch.args ?? []), ...BROWSER_ARGS] });
console.error(`Browser: ${browser.version()} (${from}); ${machineLoad()}`);
try {
  const table: Record<string, object> = {};
  const all: Line[] = [];
  for (const rows of values.rows.split(",").map(Number)) {
    const where = { address: server.address, people: await peopleFile(rows), rows };
    const effort = { sessions: Number(values.sessions), rounds: Number(values.rounds) };
    const lines = await measureSize(browser, CONTENDERS, where, effort);
    all.push(...lines);
    for (const line of lines) {
      const ratio = ratioTo(referenceOf(line, lines), line);
      console.log(JSON.stringify({ ...line, ...ratio }));
      table[`${line.measure}, ${rows}, ${line.contender}`] = {
        median: `${line.median} ${line.unit}`,
        p95: `${line.p95} ${line.unit}`,
        "median, times": ratio.ofMedian,
        "p95, times": ratio.ofP95,
      };
    }
  }
  console.table(table);
  const verdicts = judge(all);
  for (const verdict of verdicts) console.log(JSON.stringify(verdict));
  if (verdicts.length > 0) console.table(verdicts);
  console.error(machineLoad());
} finally {
  await browser.close();
  await server.close();
}

/** The same measure of the first contender. */
function referenceOf({ measure, rows }: Line, lines: readonly Line[]): Line | undefined {
  return lines.find(
    (line) => line.contender === CONTENDERS[0]?.name && line.measure === measure && line.rows === rows,
  );
}

/** Whatever else runs slows all contenders, the long work of some more than that of others. */
function machineLoad(): string {
  return `${availableParallelism()} processors, ${loadavg()[0]?.toFixed(1)} at work in the last minute`;
}
