import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { parquetMetadata } from "hyparquet";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POLICY } from "../../src/app/policy";
import { openSiteVisits, type SiteVisits } from "../support/site-visit";
import { buildSqlSite, type SqlSite } from "../support/sql-site";
import { serveFolder, type StaticServer } from "../support/static-server";
import { openWitness, type Witness } from "../support/witness";

/** Chromium asks its maker about every form it meets; no page can cause or stop that. */
const BROWSERS_OWN = "content-autofill.googleapis.com:443";

let witness: Witness;
let built: SqlSite;
let server: StaticServer;
let visits: SiteVisits;
beforeAll(async () => {
  [witness, built, visits] = await Promise.all([openWitness(), buildSqlSite(), openSiteVisits()]);
  server = await serveFolder(built.folder, { headers: { "content-security-policy": POLICY } });
});
afterAll(async () => {
  await visits.close();
  await server.close();
  await witness.close();
  await built.remove();
});

/** The page under the policy of the site; whatever does not go to this machine goes to the witness. */
async function open({ lang = "en", context = {} } = {}) {
  const visit = await visits.visit(`?lang=${lang}`, {
    address: server.address,
    context: { proxy: { server: witness.address, bypass: "127.0.0.1" }, ...context },
  });
  await visit.page.locator("html[data-engine=ready]").waitFor();
  await editorOf(visit.page).waitFor();
  return visit;
}

const editorOf = (page: Page) => page.locator(".cm-content");

/** Types a question by keyboard, runs it and waits for its end. */
async function ask(page: Page, text: string): Promise<void> {
  await editorOf(page).press("ControlOrMeta+a");
  await page.keyboard.type(text);
  await editorOf(page).press("Escape");
  await editorOf(page).press("ControlOrMeta+Enter");
  await answered(page);
}

const answered = (page: Page) => page.locator(".ask-sql[aria-busy=false]").waitFor();
const problemOf = (page: Page) => page.locator(".ask-problem").innerText();
const cells = (page: Page) => page.locator(".ask-answer tbody tr").first().locator("td").allInnerTexts();

/** Tries of a reader, or of somebody who talked a reader into pasting, to reach out or to change something. */
const TRIES = [
  "FROM read_csv('https://example.org/a.csv')",
  "FROM 'https://example.org/a.csv'",
  "FROM read_parquet('https://example.org/a.parquet')",
  "FROM read_text('https://example.org/a.txt')",
  "FROM glob('https://example.org/*')",
  "FROM read_blob('/etc/passwd')",
  "COPY persons TO 'https://example.org/a.csv'",
  "ATTACH 'https://example.org/a.db'",
  "INSTALL httpfs",
  "INSTALL parquet FROM 'https://example.org'",
  "LOAD parquet",
  "SET enable_external_access = true",
  "RESET lock_configuration",
  "PRAGMA enable_external_access",
  "FROM enable_logging('QueryLog', storage = 'file', storage_path = 'x')",
  "FROM query('SELECT 1')",
  "CREATE TABLE mine AS FROM persons",
  "INSERT INTO persons FROM persons",
  "UPDATE persons SET custody = 'held'",
  "DELETE FROM persons",
  "DROP TABLE persons",
  "EXPLAIN ANALYZE DELETE FROM persons",
  "SELECT 1; DROP TABLE persons",
  "EXPORT DATABASE 'x'",
];

describe("a question in SQL", () => {
  it(
    "reaches no network, file or setting and changes nothing, whatever is tried",
    { timeout: 120_000 },
    async () => {
      const { page, watched } = await open();
      await ask(page, "SELECT count(*) FROM persons");
      const before = await cells(page);
      const asked = watched.requests.length;
      for (const text of TRIES) {
        await ask(page, text);
        expect(await problemOf(page), text).toMatch(/refused|DuckDB could not answer|One question at a time/);
        expect(await page.locator(".ask-answer").count(), text).toBe(0);
      }
      await ask(page, "SELECT count(*) FROM persons");
      expect(await cells(page)).toEqual(before);
      await ask(page, "SELECT value FROM duckdb_settings() WHERE name = 'enable_external_access'");
      expect(await cells(page)).toEqual(["false"]);
      expect(watched.requests.slice(asked)).toEqual([]);
      expect(witness.seen.filter((host) => host !== BROWSERS_OWN)).toEqual([]);
      expect(watched.errors).toEqual([]);
    },
  );

  it("is edited under the policy of the site, by keyboard alone, and Tab leaves the editor", async () => {
    const { page, watched } = await open();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className)).toContain(
      "cm-content",
    );
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("SELECT disab");
    const suggestions = page.locator(".cm-tooltip-autocomplete");
    await suggestions.getByRole("option", { name: "disability" }).waitFor();
    await page.locator(".cm-completionInfo").getByText("Group of disability by Belarusian law").waitFor();
    await page.keyboard.press("Escape");
    await suggestions.waitFor({ state: "detached" });
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Run");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.type("ility FROM persons LIMIT 1");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ControlOrMeta+Enter");
    await answered(page);
    expect(await page.locator(".ask-answer th").innerText()).toBe("disability VARCHAR");
    expect(watched.errors).toEqual([]);
  });

  it("shows the place of an error and leads to it", async () => {
    const { page } = await open();
    await ask(page, "SELECT sex,  sexx FROM persons");
    expect(await page.locator(".cm-problem").innerText()).toBe("sexx");
    expect(await problemOf(page)).toContain("Line 1, column 14.");
    await page.getByRole("button", { name: "Go to the place" }).click();
    await page.keyboard.press("Delete");
    await page.keyboard.press("ControlOrMeta+Enter");
    expect(await page.locator(".cm-problem").innerText()).toBe("exx");
  });

  it("can be stopped, and the next one is answered", async () => {
    const { page } = await open();
    await editorOf(page).press("ControlOrMeta+a");
    await page.keyboard.type("SELECT count(*) FROM range(100000000) a, range(1000000) b");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ControlOrMeta+Enter");
    await page.getByRole("button", { name: "Stop" }).click();
    expect(await problemOf(page)).toBe("The question was stopped.");
    await ask(page, "SELECT 1.50 AS price, NULL AS nothing, DATE '2025-03-31' AS day");
    expect(await cells(page)).toEqual(["1.50", "NULL", "31\u00a0Mar\u00a02025"]);
  });

  it("says SIMULATED above the answer, in the drawing and in every file, named by its day alone", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Run" }).click();
    await answered(page);
    expect(await page.locator(".ask-count").innerText()).toMatch(/^SIMULATED \d+ rows in \d+ ms\.$/);
    expect(await page.locator(".ask-chart svg").innerHTML()).toContain("SIMULATED: not real people");
    const saved = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
    };
    const csv = await saved("Download CSV");
    expect(csv.name).toMatch(/^rollcall-sql-\d{4}-\d\d-\d\d\.csv$/);
    const lines = csv.bytes.toString("utf8").slice(1).trimEnd().split("\r\n");
    expect(lines[0]).toBe("SIMULATED: not real people,age_band,people");
    expect(lines.slice(1).every((line) => line.startsWith("SIMULATED: not real people,"))).toBe(true);
    const parquet = await saved("Download Parquet");
    expect(parquet.name).toMatch(/^rollcall-sql-\d{4}-\d\d-\d\d\.parquet$/);
    const { key_value_metadata: metadata } = parquetMetadata(new Uint8Array(parquet.bytes).buffer);
    expect(metadata?.find(({ key }) => key === "simulated")?.value).toMatch(/^SIMULATED\./);
  });

  it.each(["en", "be", "ru"])(
    "fits a narrow screen and gives axe nothing to say, light and dark: %s",
    async (lang) => {
      const { page } = await open({ lang, context: { viewport: { width: 360, height: 800 } } });
      await page.locator(".ask-run").click();
      await answered(page);
      await page.locator(".ask-schema summary").click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findings(page)).toEqual([]);
      }
    },
  );
});

async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  const { violations } = await page.evaluate(
    () => (globalThis as unknown as { axe: { run(at: string): Promise<AxeResults> } }).axe.run("main"), // border: the script just loaded
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help}: ${String(target)} ${any[0]?.message ?? ""}`),
  );
}
