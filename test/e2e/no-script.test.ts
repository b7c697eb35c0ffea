import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtPages, homeOf, LANGUAGES, recordFigureIds, type BuiltPage } from "../support/built-site";
import { openSiteVisits, type SiteVisits } from "../support/site-visit";

let pages: readonly BuiltPage[];
let ids: readonly string[];
let site: SiteVisits;
beforeAll(async () => {
  pages = await builtPages();
  ids = await recordFigureIds();
  site = await openSiteVisits();
});
afterAll(() => site.close());

const textOf = (element: Element | null): string => element?.textContent?.trim() ?? "";

/** What a figure of a page lacks, in words; nothing when it is whole. */
function lacksOf(page: BuiltPage, id: string): readonly string[] {
  const figure = page.document.querySelector(`figure[data-figure="${id}"]`);
  if (!figure) return [`/${page.folder}: expected the figure ${id}, got none`];
  const wanted: readonly (readonly [string, boolean])[] = [
    ["a title", textOf(figure.querySelector(".figure-title")) !== ""],
    ["a subtitle", textOf(figure.querySelector(".figure-subtitle")) !== ""],
    ["a drawing", figure.querySelector(".drawing svg > *") !== null],
    ["a description", textOf(figure.querySelector(`#${id}-description`)) !== ""],
    ["a table", figure.querySelectorAll(".more-table tbody tr").length > 0],
    ["sources", figure.querySelectorAll(".sources > li").length > 0],
  ];
  return wanted
    .filter(([, there]) => !there)
    .map(([what]) => `/${page.folder} ${id}: expected ${what}, got none`);
}

describe("the site without JavaScript", () => {
  it("prints every figure with drawing, description, table and sources on the front page of each language", () => {
    expect(ids.length).toBeGreaterThan(0);
    const fronts = pages.filter(({ path }) => path === "");
    expect(fronts.map(({ lang }) => lang).sort()).toEqual([...LANGUAGES].sort());
    expect(fronts.flatMap((page) => ids.flatMap((id) => lacksOf(page, id)))).toEqual([]);
  });

  it("prints each figure on a page of its own in each language", () => {
    const own = LANGUAGES.flatMap((lang) => ids.map((id) => ({ lang, id })));
    const lacking = own.flatMap(({ lang, id }) => {
      const page = pages.find((p) => p.lang === lang && p.path === `figure/${id}/`);
      return page ? lacksOf(page, id) : [`${lang}: expected a page of ${id}, got none`];
    });
    expect(lacking).toEqual([]);
  });

  it.each(LANGUAGES)("shows the calibration, opens a table of it and leads to its file: %s", async (lang) => {
    const { page, watched } = await site.visit(`${homeOf(lang)}explore/`, {
      context: { javaScriptEnabled: false },
    });
    await page.locator(".simulated-banner a").click();
    await page.locator("h1#calibration-title").waitFor();
    await page.locator(".drawing svg").locator("visible=true").nth(1).waitFor(); // laid out when it comes near
    expect(await page.locator(".drawing svg").locator("visible=true").count()).toBe(2);
    expect(await page.locator("#calibration-description").isVisible()).toBe(true);
    await page.locator("#fitted summary").first().click();
    expect(await page.locator("#fitted tbody tr").first().isVisible()).toBe(true);
    expect(await page.locator("#assumptions tbody tr").first().isVisible()).toBe(true);
    const file = await page.locator("#file a").getAttribute("href");
    expect((await page.request.get(new URL(file ?? "", page.url()).href)).status()).toBe(200);
    expect(watched.errors).toEqual([]);
  });

  it.each(LANGUAGES)(
    "shows every figure of the front page and opens its table and sources: %s",
    async (lang) => {
      const { page, watched } = await site.visit(homeOf(lang), { context: { javaScriptEnabled: false } });
      for (const id of ids) {
        const figure = page.locator(`figure[data-figure="${id}"]`);
        await figure.scrollIntoViewIfNeeded(); // the parts below are laid out when they come near
        await figure.locator(".drawing svg").locator("visible=true").first().waitFor();
        expect(await figure.locator(".description").isVisible(), id).toBe(true);
        await figure.locator(".more-table > summary").click();
        expect(await figure.locator(".more-table tbody tr").first().isVisible(), id).toBe(true);
        await figure.locator(".more-sources > summary").click();
        expect(await figure.locator(".sources > li").first().isVisible(), id).toBe(true);
      }
      expect(watched.errors).toEqual([]);
    },
  );
});
