import { createServer } from "node:http";
import { chromium, type Page } from "playwright";
import sirv from "sirv";
import { findBrowser } from "../support/browser";
import { DIST } from "../support/built-site";

export interface Load {
  /** The first animation frame after a drawing of a figure has a box on the page. */
  readonly firstFigureMs: number | undefined;
  readonly firstPaintMs: number | undefined;
  readonly largestPaintMs: number | undefined;
  readonly layoutShift: number;
  readonly engineReadyMs: number | undefined;
  /** Bytes on the wire until the first figure, and until the first file of the engine is asked for. */
  readonly beforeFigureKb: number;
  readonly beforeEngineKb: number;
  /** What of each file had come when the first figure was painted. */
  readonly files: Readonly<Record<string, string>>;
}

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms a round trip, and a processor four times slower. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SLOWER = 4;
const ENGINE = /duckdb|parquet-worker/;

/** A server that compresses, a browser, and loads of the front page: cold each time. */
export async function openMeasuring() {
  const files = sirv(DIST, { brotli: true, gzip: true, etag: true });
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error(`server: expected a port, got ${String(at)}`);
  const { launch } = await findBrowser();
  const browser = await chromium.launch(launch);

  async function load(
    viewport: { readonly width: number; readonly height: number },
    speed: "slow" | "fast",
  ): Promise<Load> {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const wire = await watchWire(page);
    if (speed === "slow") {
      await wire.client.send("Network.emulateNetworkConditions", SLOW);
      await wire.client.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    }
    await page.addInitScript("globalThis.__name = (fn) => fn"); // the runner of this script names functions with it
    await page.addInitScript(probe);
    await page.goto(`http://localhost:${String(at && typeof at === "object" ? at.port : 0)}/`, {
      waitUntil: "load",
    });
    if (speed === "fast") await page.locator("html[data-engine=ready]").waitFor({ state: "attached" });
    else await wire.engineAsked;
    const seen = await page.evaluate(() => {
      const mark = performance.getEntriesByName("rollcall:engine-ready")[0];
      return {
        ...(globalThis as unknown as { seen: Seen }).seen, // border: set by the probe
        origin: performance.timeOrigin,
        firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
        engineReady: mark?.startTime,
      };
    });
    await context.close();
    const figureAt = seen.firstFigure === undefined ? Infinity : seen.origin + seen.firstFigure;
    const before = wire.received.filter(({ wallMs }) => wallMs <= figureAt);
    const total = (chunks: readonly Chunk[]) => chunks.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
    const names = [...new Set(before.map(({ file }) => file))];
    return {
      firstFigureMs: seen.firstFigure,
      firstPaintMs: seen.firstPaint,
      largestPaintMs: seen.largestPaint,
      layoutShift: seen.shift,
      engineReadyMs: seen.engineReady,
      beforeFigureKb: total(before),
      beforeEngineKb: total(wire.received.filter(({ wallMs }) => wallMs <= wire.engineAskedMs())),
      files: Object.fromEntries(
        names.map((name) => [name, `${total(before.filter(({ file }) => file === name)).toFixed(1)} kB`]),
      ),
    };
  }

  return {
    load,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Seen {
  firstFigure?: number;
  largestPaint?: number;
  shift: number;
}

/** Runs in the page, apart from its own marks. */
function probe(): void {
  const seen: Seen = { shift: 0 };
  Object.assign(globalThis, { seen });
  const look = (now: number): void => {
    // Only the first figure: to ask for the box of a far one makes the browser lay it out.
    const first = document.querySelector("figure[data-figure]");
    const boxes = [...(first?.querySelectorAll(".drawing svg") ?? [])].map((svg) =>
      svg.getBoundingClientRect(),
    );
    if (boxes.some(({ width, height }) => width > 0 && height > 0))
      requestAnimationFrame((next) => (seen.firstFigure = Math.max(now, next)));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const watch = (
    type: string,
    saw: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ) => new PerformanceObserver((list) => list.getEntries().forEach(saw)).observe({ type, buffered: true });
  watch("largest-contentful-paint", ({ startTime }) => (seen.largestPaint = startTime));
  watch("layout-shift", ({ value = 0, hadRecentInput }) => (seen.shift += hadRecentInput ? 0 : value));
}

interface Chunk {
  readonly file: string;
  readonly bytes: number;
  readonly wallMs: number;
}

/** The bytes that a page receives, heads and bodies, as they come. */
async function watchWire(page: Page) {
  const client = await page.context().newCDPSession(page);
  const received: Chunk[] = [];
  const names = new Map<string, string>();
  let toWallMs = (timestamp: number) => timestamp;
  let askedMs = Infinity;
  let asked = () => {};
  const engineAsked = new Promise<void>((resolve) => (asked = resolve));
  client.on("Network.requestWillBeSent", ({ requestId, request, timestamp, wallTime }) => {
    if (names.size === 0) toWallMs = (t) => (wallTime + t - timestamp) * 1000;
    const { pathname, protocol } = new URL(request.url);
    if (protocol !== "http:") return;
    names.set(requestId, pathname);
    if (ENGINE.test(pathname) && askedMs === Infinity) {
      askedMs = toWallMs(timestamp);
      asked();
    }
  });
  const add = (requestId: string, bytes: number, timestamp: number): void => {
    const file = names.get(requestId);
    if (file !== undefined) received.push({ file, bytes, wallMs: toWallMs(timestamp) });
  };
  const counted = new Map<string, number>();
  client.on("Network.responseReceived", ({ requestId, response, timestamp }) => {
    counted.set(requestId, response.encodedDataLength);
    add(requestId, response.encodedDataLength, timestamp);
  });
  client.on("Network.dataReceived", ({ requestId, encodedDataLength, timestamp }) => {
    counted.set(requestId, (counted.get(requestId) ?? 0) + encodedDataLength);
    add(requestId, encodedDataLength, timestamp);
  });
  // What was not told in pieces is counted when a file is whole.
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) =>
    add(requestId, Math.max(0, encodedDataLength - (counted.get(requestId) ?? 0)), timestamp),
  );
  await client.send("Network.enable");
  return { client, received, engineAsked, engineAskedMs: () => askedMs };
}
