import type { Browser, Page } from "playwright";
import type { Contender } from "./contenders";
import { installProbe } from "./probe";
import { pageProcesses } from "./process-memory";

export interface OpenContender {
  readonly contender: Contender;
  readonly page: Page;
  /** From the start of the navigation until every chart shows everybody. */
  readonly loadMs: number;
  /** Closes it and tells how much memory its process held, in MB. */
  close(): Promise<number>;
}

/**
 * Frames come when they are asked for: the wait for the next turn of a screen, up to 17 ms at 60 Hz, is the screen's
 * and the same for all.
 */
export const BROWSER_ARGS = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];
const VIEWPORT = { width: 1600, height: 1200 };

/** Opens the page of a contender in a context of its own, so that nothing comes from a cache. */
export async function openContender(
  browser: Browser,
  contender: Contender,
  address: string,
  people: string,
): Promise<OpenContender> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const failures: string[] = [];
  page.on("pageerror", ({ message }) => failures.push(message));
  page.on("console", (message) => message.type() === "error" && failures.push(message.text()));
  await page.addInitScript("globalThis.__name = (fn) => fn"); // the runner of this script names functions with it
  await page.addInitScript(installProbe);
  await page.goto(`${address}${contender.page}?people=${people}`, { waitUntil: "load" });
  const loadMs = await page
    .evaluate(async () => {
      await window.bench.ready;
      return new Promise<number>((painted) =>
        requestAnimationFrame(() => setTimeout(() => painted(performance.now()))),
      );
    })
    .catch((cause: unknown) => {
      throw new Error(`${contender.name}: expected a page that opens, got ${failures.join("; ")}`, { cause });
    });
  return {
    contender,
    page,
    loadMs,
    async close() {
      const client = await context.newCDPSession(page);
      await client.send("HeapProfiler.collectGarbage");
      const before = await pageProcesses(browser);
      await context.close();
      if (failures.length > 0)
        throw new Error(`${contender.name}: expected no errors, got ${failures.join("; ")}`);
      const after = await pageProcesses(browser);
      const gone = [...before].filter(([id]) => !after.has(id));
      return Math.max(...gone.map(([, ownMb]) => ownMb)); // empty processes, kept in reserve, end with that of the page
    },
  };
}
