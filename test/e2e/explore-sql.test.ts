import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openExplorer, people } from "../support/explorer";
import { openSiteVisits, type SiteVisits } from "../support/site-visit";

let site: SiteVisits;
beforeAll(async () => {
  site = await openSiteVisits();
});
afterAll(() => site.close());

const editorOf = (page: Page) => page.locator(".cm-content");
const cells = (page: Page) => page.locator(".ask-answer tbody tr").first().locator("td").allInnerTexts();
const atRest = (page: Page) => page.locator(".ask-sql[aria-busy=false]").waitFor({ timeout: 40_000 });

async function openSql(): Promise<Page> {
  const { page } = await openExplorer(site);
  await page.locator(".explorer-sql > summary").click();
  await editorOf(page).waitFor();
  return page;
}

async function put(page: Page, text: string): Promise<void> {
  await editorOf(page).press("ControlOrMeta+a");
  await page.keyboard.insertText(text);
  await editorOf(page).press("Escape");
  await editorOf(page).press("ControlOrMeta+Enter");
}

/** The figures still answer, with the numbers of the rows. */
async function filterWomen(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = "#sex=female"));
  await expect.poll(() => people(page), { timeout: 10_000 }).toBe("896");
}

describe("questions in SQL, beside the figures of the explorer", () => {
  it("may end their own engine, and no figure goes without its numbers", async () => {
    const page = await openSql();
    // too deep for the stack: the connection stays within a transaction that nothing ends
    await put(page, `SELECT ${"abs(".repeat(900)}1${")".repeat(900)} AS one`);
    await atRest(page);
    await page.locator(".ask-problem").waitFor();
    await filterWomen(page);
    await put(page, "SELECT 42 AS answer");
    await expect.poll(() => cells(page), { timeout: 30_000 }).toEqual(["42"]);
  });

  it("that cannot be stopped lose their engine, and the next one is answered", async () => {
    const page = await openSql();
    await put(
      page,
      "WITH RECURSIVE t(a, b) USING KEY (a) AS (SELECT 1, 1 UNION SELECT a, b + 1 FROM t) SELECT * FROM t",
    );
    await page.locator(".ask-sql[aria-busy=true]").waitFor();
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await atRest(page);
    await filterWomen(page);
    await put(
      page,
      "SELECT count(*) AS women FROM persons WHERE sex = 'female' AND designation = 'recognised'",
    );
    await expect.poll(() => cells(page), { timeout: 30_000 }).toEqual(["896"]);
  });

  it("and their answers are there again when the part was closed", async () => {
    const page = await openSql();
    await put(page, "SELECT 7 AS seven");
    await expect.poll(() => cells(page), { timeout: 30_000 }).toEqual(["7"]);
    const summary = page.locator(".explorer-sql > summary");
    await summary.click();
    await summary.click();
    expect(await cells(page)).toEqual(["7"]);
    expect(await editorOf(page).innerText()).toContain("SELECT 7");
  });
});
