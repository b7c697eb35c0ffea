import type { Page } from "playwright";
import type { SiteVisits, Visiting } from "./site-visit";

/** Opens the explorer and waits until its engine answers. */
export async function openExplorer(site: SiteVisits, path = "explore/", options?: Visiting) {
  const visit = await site.visit(path, options);
  await visit.page.locator("html[data-engine=ready]").waitFor({ state: "attached" });
  return visit;
}

/** How many people are selected, once that is counted. */
export const people = (page: Page): Promise<string> => page.locator("output[data-selected]").innerText();

export const fragmentOf = (page: Page): string => new URL(page.url()).hash;
