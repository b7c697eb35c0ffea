import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { homeOf, type Language } from "../support/built-site";
import { figureLive, openSiteVisits, type SiteVisits } from "../support/site-visit";

let site: SiteVisits;
let axe: string;
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  site = await openSiteVisits();
});
afterAll(() => site.close());

/** What axe finds on a page as it stands, one line a place. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    () => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(), // border: the script just loaded
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help}: ${String(target)} ${any[0]?.message ?? ""}`),
  );
}

describe.each<Language>(["en", "be"])("what axe finds: %s", (lang) => {
  it.each(["", "figure/held/", "about/"])("nothing on /%s, in light and in dark", async (path) => {
    const { page } = await site.visit(homeOf(lang) + path, { context: { colorScheme: "light" } });
    if (path.startsWith("figure/")) {
      await figureLive(page, "held");
      for (const summary of await page.locator("details > summary").all()) await summary.click();
    }
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findings(page)).toEqual([]);
  });
});
