import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page, Route } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Step } from "../../src/engine/engine";
import { loadWords } from "../../src/words/load-words";
import { altered } from "../support/bad-serving";
import { DIST, homeOf, type Language } from "../support/built-site";
import { changed, contentOf } from "../support/figure-content";
import { chooseWomen, engineReady, openSiteVisits, settled, type SiteVisits } from "../support/site-visit";

let site: SiteVisits;
beforeAll(async () => {
  site = await openSiteVisits();
});
afterAll(() => site.close());

type Fault = (page: Page) => Promise<unknown>;

const OBSERVATIONS = /\/data\/observations\.parquet/;
const WASM = /duckdb-eh/;
const PAGE = /\/figure\/held\/(?:#.*)?$/;
const SIGN_IN = "<!doctype html><title>Sign in</title><p>Welcome to the hotel's network.";

const fileOf = (route: Route): Promise<Buffer> =>
  readFile(join(DIST, decodeURIComponent(new URL(route.request().url()).pathname)));

/** Serves other bytes under some addresses. */
const instead =
  (which: RegExp, change: (bytes: Buffer) => Buffer | string): Fault =>
  (page) =>
    page.route(which, async (route) => route.fulfill({ status: 200, body: change(await fileOf(route)) }));

/** Serves the page under one policy more than its own. */
const under =
  (policy: string): Fault =>
  (page) =>
    page.route(PAGE, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), "content-security-policy": policy },
      });
    });

const missing: Fault = (page) =>
  page.route(OBSERVATIONS, (route) => route.fulfill({ status: 404, body: "Not found" }));
const unreachable: Fault = (page) => page.route(OBSERVATIONS, (route) => route.abort());

const engineFailed = (page: Page): Promise<void> =>
  page.locator("html[data-engine=failed]").waitFor({ state: "attached" });

describe("a page whose engine cannot start", () => {
  it.each<[string, Fault, Step, Language]>([
    ["a data file is missing", missing, "fetch-data", "en"],
    ["a data file cannot be reached", unreachable, "fetch-data", "be"],
    ["a data file is cut short", instead(OBSERVATIONS, (bytes) => bytes.subarray(0, -99)), "parquet", "be"],
    ["a byte of a data file is altered", instead(OBSERVATIONS, altered), "parquet", "ru"],
    ["a data file is an HTML page", instead(OBSERVATIONS, () => SIGN_IN), "parquet", "en"],
    ["the wasm is cut short", instead(WASM, (bytes) => bytes.subarray(0, 1e6)), "fetch-engine", "ru"],
    ["the wasm is an HTML page", instead(WASM, () => SIGN_IN), "fetch-engine", "be"],
    ["workers are blocked", under("worker-src 'none'"), "worker", "en"],
    ["WebAssembly is blocked", under("script-src 'self'"), "wasm", "be"],
  ])("keeps its figures and says so when %s", async (_, fault, step, lang) => {
    const { page, watched } = await site.visit(`${homeOf(lang)}figure/held/`, { before: fault });
    const printed = await contentOf(page, "held");
    await engineFailed(page);
    const words = await loadWords(lang);
    const said = await page.locator("[data-status]").innerText();
    expect(said).toContain(words.t("engine.failed", { why: words.t(`engine.why.${step}`) }));
    expect(said).toContain(words.t("engine.retry"));
    expect(changed(printed, await contentOf(page, "held"))).toEqual([]);
    expect(await page.locator(".drawing svg").locator("visible=true").count()).toBeGreaterThan(0);
    expect(watched.errors.filter((error) => error.startsWith("not caught"))).toEqual([]);
    await expect.poll(() => page.workers()).toEqual([]);
  });

  it("starts when it is asked again and the fault is gone, with what the fragment chose", async () => {
    const { page } = await site.visit("figure/held/#sex=female", { before: missing });
    await engineFailed(page);
    await page.unroute(OBSERVATIONS);
    await page.locator("[data-status] button").click();
    await engineReady(page);
    await page.locator("[data-hydrate=held][data-live]").waitFor();
    await settled(page, "held");
    expect(await page.locator("[data-status]").innerText()).toBe("");
    const women = await page.locator(".more-table tbody tr").count();
    await chooseWomen(page, "held");
    await expect.poll(() => page.locator(".more-table tbody tr").count()).toBeGreaterThan(women);
  });

  it("says so again when it is asked again in vain", async () => {
    const { page } = await site.visit("figure/held/", { before: missing });
    await engineFailed(page);
    const again = page.waitForRequest(OBSERVATIONS);
    await page.locator("[data-status] button").click();
    await again;
    await engineFailed(page);
    await expect.poll(() => page.locator("[data-status] button").count()).toBe(1);
  });
});
