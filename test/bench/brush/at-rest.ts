import { setTimeout as rest } from "node:timers/promises";
import type { Browser } from "playwright";

const LOOK_EVERY_MS = 500;
/** A process that works less than a tenth of the time is at rest. */
const AT_REST_MS = 50;
const LONGEST_MS = 60_000;

/** Resolves when no process of the browser has work left: whoever plays first must not pay for what the others began. */
export async function untilAtRest(browser: Browser): Promise<void> {
  const started = performance.now();
  for (let before = await workedMs(browser); ;) {
    await rest(LOOK_EVERY_MS);
    const now = await workedMs(browser);
    const most = Math.max(...[...now].map(([id, worked]) => worked - (before.get(id) ?? 0)));
    if (most < AT_REST_MS) return;
    if (performance.now() - started > LONGEST_MS)
      throw new Error(
        `browser: expected to come to rest within ${LONGEST_MS} ms, got a process that worked ${Math.round(most)} of the last ${LOOK_EVERY_MS} ms`,
      );
    before = now;
  }
}

/** What each process of the browser has worked so far. */
async function workedMs(browser: Browser): Promise<ReadonlyMap<number, number>> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime * 1000]));
}
