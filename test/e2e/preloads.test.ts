import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DIST } from "../support/built-site";
import { openSiteVisits, type SiteVisits } from "../support/site-visit";

let site: SiteVisits;
beforeAll(async () => {
  site = await openSiteVisits();
});
afterAll(() => site.close());

const PRELOADS = /<link rel="(modulepreload|preload" as="style)"[^>]*>/g;
const isFile = (name: string): boolean => /^(?!duckdb-worker|parquet-worker).*\.(js|css)$/.test(name);
const filesIn = (urls: readonly string[]): readonly string[] =>
  [...new Set(urls.map((url) => url.replace(/^.*\//, "")).filter(isFile))].sort();

/** What a page loads whose head names nothing beforehand. */
async function loadedWithoutPreloads(path: string): Promise<readonly string[]> {
  const without = async (page: Page) =>
    page.route("**/" + path, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      expect(text).toMatch(PRELOADS);
      await route.fulfill({ response, body: text.replace(PRELOADS, "") });
    });
  const { page } = await site.visit(path, { before: without });
  await page
    .locator(path.includes("explore") ? "html[data-engine=ready]" : "[data-report] button")
    .first()
    .waitFor();
  return filesIn(await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name)));
}

it.each(["explore/", "be/explore/", "ru/report/"])(
  "%s names in its head every module that it starts with, and no other",
  async (path) => {
    const html = await readFile(`${DIST}/${path}index.html`, "utf8");
    const head = html.slice(0, html.indexOf("</head>"));
    const named = filesIn([...head.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, url = ""]) => url));
    expect(await loadedWithoutPreloads(path)).toEqual(named);
  },
);
