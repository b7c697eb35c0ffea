import { parseArgs } from "node:util";
import { chromium, type Browser, type Page } from "playwright";
import { findBrowser } from "../support/browser";
import { DIST } from "../support/built-site";
import { serveFolder } from "../support/static-server";
import { SERVED } from "./brush/build-pages";
import { peopleFile } from "./brush/people-file";
import { pageProcesses } from "./brush/process-memory";
import { quantile, rounded } from "./brush/summary";

/**
 * `npm run bench:file`: a reader opens a file of simulated people in the explorer of the built site (`npm run build`
 * first). Prints a JSON line a size: how long until every figure shows them, the longest time meanwhile that the page
 * could not answer, a brush from pointer event to painted, and the memory of the page. Option: `--people 1000000`.
 */
const { values } = parseArgs({
  options: { people: { type: "string", default: "1000000,5000000,10000000" } },
});
const TIMES = 3;
const BRUSHED = 60;

const { launch } = await findBrowser();
const server = await serveFolder(DIST);
const browser = await chromium.launch(launch);
try {
  for (const people of values.people.split(",").map(Number)) {
    const file = SERVED + (await peopleFile(people));
    const runs: Run[] = [];
    for (let run = 0; run < TIMES; run += 1) runs.push(await measure(browser, file, people));
    const medianOf = (name: keyof Run): number =>
      rounded(
        quantile(
          runs.map((run) => run[name]),
          0.5,
        ),
      );
    console.log(
      JSON.stringify({
        people,
        "opened, ms": medianOf("openedMs"),
        "longest wait, ms": medianOf("longestMs"),
        "brush, median ms": medianOf("brushMs"),
        "brush, p95 ms": medianOf("brushP95Ms"),
        "memory, MB": medianOf("memoryMb"),
        runs: TIMES,
      }),
    );
  }
} finally {
  await browser.close();
  await server.close();
}

interface Run {
  readonly openedMs: number;
  readonly longestMs: number;
  readonly brushMs: number;
  readonly brushP95Ms: number;
  readonly memoryMb: number;
}

async function measure(browser: Browser, file: string, people: number): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${server.address}explore/`);
  await page.locator("html[data-engine=ready]").waitFor({ state: "attached" });
  await page.locator(".explorer-file > summary").click();
  await page.evaluate(noteWaits);
  const began = await page.evaluate(() => performance.now());
  await page.locator(".explorer-file input").setInputFiles(file);
  if (people > 5_000_000) await page.getByRole("button", { name: "Open it all the same" }).click();
  const opened = page.locator("html[data-population=file]").waitFor({ state: "attached", timeout: 300_000 });
  const failed = page.locator("[role=status] > .status-card").waitFor({ timeout: 300_000 });
  if ((await Promise.race([opened.then(() => "opened"), failed.then(() => "failed")])) === "failed")
    throw new Error(`${file}: ${await page.locator("[role=status] > .status-card").innerText()}`);
  failed.catch(() => {}); // nothing failed: the page is closed before it is told
  const openedMs = (await page.evaluate(() => performance.now())) - began;
  const longestMs = await page.evaluate(() => Math.max(0, ...window.waits));
  const steps = await brush(page);
  const memory = [...(await pageProcesses(browser)).values()];
  await context.close();
  return {
    openedMs,
    longestMs,
    brushMs: quantile(steps, 0.5),
    brushP95Ms: quantile(steps, 0.95),
    memoryMb: Math.max(...memory),
  };
}

declare global {
  interface Window {
    waits: number[];
  }
}

/** Runs in the page: every task that kept it from answering for 50 ms or longer. */
function noteWaits(): void {
  window.waits = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.waits.push(duration);
  }).observe({ type: "longtask" });
}

async function brush(page: Page): Promise<readonly number[]> {
  const ground = page.locator("[data-figure=flow] .brush-ground");
  await ground.scrollIntoViewIfNeeded();
  const box = await ground.boundingBox();
  if (!box) throw new Error("flow: expected a drawing to brush, got none");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 20, y);
  await page.mouse.down();
  for (let step = 1; step <= BRUSHED; step += 1) {
    await page.mouse.move(box.x + 20 + step * 5, y);
    await page.waitForFunction((done) => performance.getEntriesByName("rollcall:brush").length >= done, step);
  }
  await page.mouse.up();
  return page.evaluate(() => performance.getEntriesByName("rollcall:brush").map(({ duration }) => duration));
}
