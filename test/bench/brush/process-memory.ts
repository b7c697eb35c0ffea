import { readFile } from "node:fs/promises";
import type { Browser } from "playwright";

/** Memory of its own, in MB, of each process that runs a page: scripts, engine and all; files that are mapped not counted. */
export async function pageProcesses(browser: Browser): Promise<ReadonlyMap<number, number>> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === "renderer");
  const held = await Promise.all(pages.map(async ({ id }) => [id, await ownMemoryMb(id)] as const));
  return new Map(held);
}

/** Where the system does not say it, as only Linux does, it is not a number. */
async function ownMemoryMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^RssAnon:\s+(\d+) kB$/m.exec(status)?.[1] ?? NaN) / 1000;
}
