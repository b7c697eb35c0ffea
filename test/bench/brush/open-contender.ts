import type { Browser, Page } from "playwright";
import type { Contender } from "./contenders";
import { installProbe } from "./probe";

export interface OpenContender {
  readonly contender: Contender;
  readonly page: Page;
  /** From the start of the navigation until every chart shows everybody. */
  readonly loadMs: number;
  close(): Promise<void>;
}

/**
 * Frames come when they are asked for: the wait for the next turn of a screen, up to 17 ms at 60 Hz, is the screen's
 * and the same for all. And memory is told at once.
 */
export const BROWSER_ARGS = [
  "--disable-frame-rate-limit",
  "--disable-gpu-vsync",
  "--enable-blink-features=ForceEagerMeasureMemory",
];
const VIEWPORT = { width: 1600, height: 1000 };

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
      await context.close();
      if (failures.length > 0)
        throw new Error(`${contender.name}: expected no errors, got ${failures.join("; ")}`);
    },
  };
}

/** What the page and its workers hold, in MB: their scripts' memory and the engine's. */
export const memoryMb = async (page: Page): Promise<number> =>
  (await page.evaluate(async () => {
    // border: the platform's types do not know it yet
    const measuring = performance as Performance & {
      measureUserAgentSpecificMemory(): Promise<{ readonly bytes: number }>;
    };
    return (await measuring.measureUserAgentSpecificMemory()).bytes;
  })) / 1e6;
