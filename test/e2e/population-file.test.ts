import { readFile } from "node:fs/promises";
import { parquetReadObjects } from "hyparquet";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defineTable, text, type Table } from "../../src/model/schema";
import { persons } from "../../src/model/person";
import { axeFindings } from "../support/axe";
import { parquetInGroups } from "../support/parquet";
import { openSiteVisits, type SiteVisits, type Visiting } from "../support/site-visit";

const MARK = { simulated: "nobody in it is real" };
type Row = Readonly<Record<string, unknown>>;

let site: SiteVisits;
/** Three of each person of the published population. */
let threefold: readonly Row[];
beforeAll(async () => {
  site = await openSiteVisits();
  const file = await readFile("public/data/persons.parquet");
  const rows: readonly Row[] = await parquetReadObjects({
    file: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength),
  });
  threefold = ["a", "b", "c"].flatMap((copy) =>
    rows.map((row) => ({ ...row, id: `${String(row["id"])}${copy}` })),
  );
});
afterAll(() => site.close());

const fileOf = (
  name: string,
  rows: readonly Row[],
  said: Readonly<Record<string, string>>,
  table: Table = persons,
) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(parquetInGroups(table, rows, 5000, said)),
});

async function openExplorer(options?: Visiting) {
  const visit = await site.visit("explore/", options);
  await visit.page.locator("html[data-engine=ready]").waitFor({ state: "attached" });
  await visit.page.locator(".explorer-file > summary").click();
  return visit;
}

const choose = (page: Page, file: ReturnType<typeof fileOf>): Promise<void> =>
  page.locator(".explorer-file input").setInputFiles(file);
const people = (page: Page): Promise<string> => page.locator("output[data-selected]").innerText();
const sentence = (page: Page): Promise<string> => page.locator("[role=status] > .status-card").innerText();

describe("a file of other simulated people", () => {
  it("opens with its progress, counts its own people, and says everywhere whose they are", async () => {
    const { page, watched } = await openExplorer();
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      new MutationObserver(() => {
        const label = document.querySelector(".status-work")?.textContent.trim();
        if (label !== undefined && label !== told.at(-1)) told.push(label);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await choose(page, fileOf("three.parquet", threefold, MARK));
    await page.locator("html[data-population=file]").waitFor({ state: "attached" });
    expect(await people(page)).toBe(String(3 * 4842));
    const banner = await page.locator(".other-population").innerText();
    expect(banner).toContain("SIMULATED: not real people");
    expect(banner).toContain("26,088 people of the file three.parquet, not the published population");
    expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toContain(
      "The case records are loading: 15,000 of 26,088 rows.",
    );

    expect(await page.locator("figure[data-figure=transfers]").count()).toBe(0);
    expect(await page.locator("figure[data-figure=conditions] svg.linked").count()).toBe(1);
    expect(await page.locator(".figure-own a").count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(watched.errors).toEqual([]);
    expect(watched.requests.filter((url) => !/^(blob:|http:\/\/127\.)/.test(url))).toEqual([]);

    // what is refused next, or replaces it, leaves an engine that answers
    await page.locator(".explorer-file > summary").click();
    await choose(page, fileOf("real.parquet", threefold.slice(0, 9), {}));
    await page.locator("[role=status] > .status-card", { hasText: "does not say" }).waitFor();
    await page.locator("summary", { hasText: /^Sex/ }).click();
    await page.getByRole("checkbox", { name: /^women \d/ }).click();
    await page.locator(".selection-sentence", { hasText: "women" }).waitFor();
    await page.locator("output[data-selected]", { hasNotText: String(3 * 4842) }).waitFor();
    const women = Number(await people(page));
    await choose(page, fileOf("one.parquet", threefold.slice(0, threefold.length / 3), MARK));
    await page.locator(".other-population", { hasText: "one.parquet" }).waitFor();
    expect(Number(await people(page))).toBe(women / 3);

    await page.getByRole("button", { name: "Back to the published population" }).click();
    await page.locator("html[data-engine=ready][data-population=published]").waitFor({ state: "attached" });
    expect(Number(await people(page))).toBe(women / 3);
  });

  it.each([
    [
      "does not say that its people are simulated",
      () => fileOf("real.parquet", threefold.slice(0, 9), {}),
      "does not say that its people are simulated",
    ],
    [
      "is no Parquet file",
      () => ({ ...fileOf("a.parquet", [], MARK), buffer: Buffer.from("id,sex\n1,woman\n") }),
      "The file was not opened, and what was shown stays.",
    ],
    [
      "has other columns",
      () => fileOf("b.parquet", [{ id: "a" }], MARK, defineTable("b", "", { id: text("") })),
      "The file was not opened, and what was shown stays.",
    ],
    [
      "holds a code that is in no list",
      () => fileOf("c.parquet", [{ ...threefold[0], sex: "<b>x</b>" }], MARK),
      "The file was not opened, and what was shown stays.",
    ],
  ])("is refused in a sentence where it %s, and what was shown stays", async (_, make, told) => {
    const { page } = await openExplorer();
    await choose(page, make());
    await page.locator("[role=status] > .status-card").waitFor();
    expect(await sentence(page)).toContain(told);
    expect(await page.locator(".status-work").count()).toBe(0);
    expect(await people(page)).toBe("4842");
    await page.locator("summary", { hasText: /^Sex/ }).click();
    await page.getByRole("checkbox", { name: /^women \d/ }).click();
    await page.locator("output[data-selected]", { hasNotText: "4842" }).waitFor();
  });

  it("is stopped by a button while it loads, and what was shown stays", async () => {
    const { page } = await openExplorer();
    await choose(page, fileOf("three.parquet", threefold, MARK));
    await page.getByRole("button", { name: "Stop loading" }).click();
    await page.locator("[role=status] > .status-card").waitFor();
    expect(await sentence(page)).toBe("The file was not opened. What was shown stays.");
    expect(await people(page)).toBe("4842");
    expect(await page.locator(".other-population").count()).toBe(0);
  });

  it("says how many people were measured to work before it reads more of them", async () => {
    const { page } = await openExplorer();
    const one = defineTable("many", "", { id: text("") });
    const many = Array.from({ length: 5_000_001 }, () => ({ id: "a" }));
    await choose(page, {
      ...fileOf("many.parquet", [], MARK),
      buffer: Buffer.from(parquetInGroups(one, many, 10_000_000, MARK)),
    });
    await page.locator("[role=status] > .status-card").waitFor();
    expect(await sentence(page)).toContain(
      "This file has 5,000,001 rows. Up to 5,000,000 were measured to work; more may stop the browser.",
    );
    await page.getByRole("button", { name: "Open it all the same" }).click();
    await page.locator("[role=status] > .status-card", { hasText: "was not opened" }).waitFor();
    expect(await people(page)).toBe("4842");
  });
});
