import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright";
import { onTestFinished } from "vitest";
import { findBrowser } from "./browser";
import { DIST } from "./built-site";
import { serveFolder, type Serving, type StaticServer } from "./static-server";

/** What went wrong on a page, in its own words. */
export interface Watched {
  /** Errors of the console and of the policy, and whatever was thrown and not caught. */
  readonly errors: string[];
  /** Addresses asked for by the page and its workers. */
  readonly requests: string[];
}

export interface Visit {
  readonly page: Page;
  readonly watched: Watched;
}

export interface SiteVisits {
  readonly browser: Browser;
  readonly server: StaticServer;
  /** Opens a page of the site in a context of its own, closed when the test ends. */
  visit(path: string, options?: Visiting): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visiting {
  readonly context?: BrowserContextOptions;
  /** Where the site stands, when not on the server of all tests. */
  readonly address?: string;
  /** What to do with the page before it is opened. */
  before?(page: Page): Promise<unknown>;
}

/** One server for the built site and one browser, for the tests of a file. */
export async function openSiteVisits(serving: Serving = {}): Promise<SiteVisits> {
  const { launch } = await findBrowser();
  const [browser, server] = await Promise.all([chromium.launch(launch), serveFolder(DIST, serving)]);
  async function visit(path: string, { context: options, address, before }: Visiting = {}): Promise<Visit> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    onTestFinished(() => context.close());
    const watched: Watched = { errors: [], requests: [] };
    context.on("request", (request) => watched.requests.push(request.url()));
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error") watched.errors.push(message.text());
    });
    page.on("pageerror", (error) => watched.errors.push(`not caught: ${error.message}`));
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
        console.error(`policy: ${effectiveDirective} blocked ${blockedURI}`),
      );
    });
    await before?.(page);
    await page.goto((address ?? server.address) + path);
    return { page, watched };
  }
  return {
    browser,
    server,
    visit,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Waits until the engine of a page is ready, or fails with what the page says. */
export async function engineReady(page: Page): Promise<void> {
  await page.locator("html[data-engine=ready], html[data-engine=failed]").waitFor({ state: "attached" });
  const state = await page.locator("html").getAttribute("data-engine");
  if (state !== "ready")
    throw new Error(
      `the engine: expected it ready, got ${state}: ${await page.locator("[data-status]").innerText()}`,
    );
}

/** Brings a figure near the screen and waits until it answers. */
export async function figureLive(page: Page, id: string): Promise<void> {
  await engineReady(page);
  await page.locator(`[data-hydrate="${id}"]`).scrollIntoViewIfNeeded();
  await page.locator(`[data-hydrate="${id}"][data-live]`).waitFor();
  await settled(page, id);
}

/** Waits until no question of a figure is on its way. */
export const settled = (page: Page, id: string): Promise<void> =>
  page.locator(`figure[data-figure="${id}"]:not([aria-busy])`).waitFor();

/** Opens the filter of a figure and asks for women alone. */
export async function chooseWomen(page: Page, id: string): Promise<void> {
  const figure = page.locator(`figure[data-figure="${id}"]`);
  await figure.locator(".filter > summary").click();
  await figure.locator(".chip", { has: page.locator("input[value=female]") }).click();
}
