import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtPages } from "../support/built-site";
import { axeFindings } from "../support/axe";
import { openSiteVisits, type SiteVisits } from "../support/site-visit";

let site: SiteVisits;
beforeAll(async () => {
  site = await openSiteVisits();
});
afterAll(() => site.close());

/** A report on a day on which the data are 85 days old. */
async function openReport(path = "report/") {
  const visit = await site.visit(path, {
    before: (page) => page.clock.setFixedTime(new Date("2026-11-23T12:00:00Z")),
  });
  await visit.page.locator(".report-builder").waitFor();
  return visit;
}

const parts = (page: Page) => page.locator(".report-part");
const drawn = (page: Page) => page.locator(".report-preview > svg");
const names = (page: Page): Promise<readonly string[]> => page.locator(".report-part-name").allInnerTexts();
const said = (page: Page): Promise<string> => page.locator("[data-status]").innerText();

async function drawnFigures(page: Page, count: number): Promise<void> {
  await expect.poll(() => drawn(page).count(), { timeout: 30_000 }).toBe(count);
}

async function fileOf(page: Page, selector: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(selector).click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

const openFile = (page: Page, text: string): Promise<void> =>
  page
    .locator("input[type=file]")
    .setInputFiles({ name: "project.json", mimeType: "application/json", buffer: Buffer.from(text) });

/** Women held, then the ages of women with cancer, who are fewer than thirty. */
async function addTwo(page: Page): Promise<void> {
  await page.getByLabel("Or paste a link").fill("https://example.org/sub/figure/held/#sex=female");
  await page.getByRole("button", { name: "Add from the link" }).click();
  await page
    .getByLabel("Or paste a link")
    .fill("https://example.org/explore/#condition=cancer&sex=female&view=age-sex");
  await page.getByRole("button", { name: "Add from the link" }).click();
  await drawnFigures(page, 2);
}

describe("the page of a report", () => {
  it("stands in each language, and says without scripts what it needs", async () => {
    const pages = (await builtPages()).filter(({ path }) => path === "report/");
    expect(pages.map(({ lang }) => lang).sort()).toEqual(["be", "en", "ru"]);
    expect(pages.filter(({ document }) => !document.querySelector("noscript p")?.textContent)).toEqual([]);
  });

  it("collects figures from a list and from links, asks no engine before, and warns of what they show", async () => {
    const { page, watched } = await openReport();
    await page.waitForLoadState("networkidle");
    expect(watched.requests.filter((url) => /\.(wasm|parquet)/.test(url))).toEqual([]);
    expect(await page.locator(".report-empty").isVisible()).toBe(true);
    await addTwo(page);
    expect(await names(page)).toEqual([
      "Figure 1, People held for political reasons, 2020 to 2026",
      "Figure 2, Age and sex",
    ]);
    expect(await page.locator("[data-caution]").allInnerTexts()).toEqual([
      expect.stringMatching(/^SIMULATED: Figure 2\./),
      expect.stringMatching(/^Figure 2 shows a group of \d+ people, fewer than 30\./),
      expect.stringMatching(/^The data are 85 days old/),
    ]);
    const add = page.getByRole("button", { name: "Add the figure" });
    await page.locator("form", { has: add }).locator("select").selectOption("releases");
    await add.click();
    await drawnFigures(page, 3);
    expect(watched.errors).toEqual([]);
  });

  it("adds the figure that its address asks for, in its state, and forgets the request", async () => {
    const { page } = await openReport("be/report/#add=held;sex%3Dfemale");
    await drawnFigures(page, 1);
    expect(new URL(page.url()).hash).toBe("");
    expect(await drawn(page).first().textContent()).not.toContain("1525");
    await page.evaluate(() => (location.hash = "add=deaths"));
    await drawnFigures(page, 2);
  });

  it("is put in order by the keyboard, which stays where it was, and says where each part is", async () => {
    const { page } = await openReport();
    await addTwo(page);
    await page.getByRole("button", { name: "Add text" }).click();
    const up = page.getByRole("button", { name: /^Move up: Text/ });
    await up.focus();
    await page.keyboard.press("Enter");
    expect(await said(page)).toContain("Text is now part 2 of 3.");
    await page.keyboard.press("Enter");
    expect(await said(page)).toContain("Text is now part 1 of 3.");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "Move down: Text",
    );
    await page.getByRole("button", { name: /^Move up: Figure 2/ }).press("Enter");
    expect(await names(page)).toEqual([
      "Text",
      "Figure 1, Age and sex",
      "Figure 2, People held for political reasons, 2020 to 2026",
    ]);
  });

  it("is put in order by the pointer", async () => {
    const { page } = await openReport();
    await page.getByRole("button", { name: "Add text" }).click();
    await page.getByRole("button", { name: "Add a heading" }).click();
    await page.locator("textarea").fill("First");
    const [from, to] = await Promise.all(
      [page.locator(".report-handle").first(), parts(page).nth(1)].map((part) => part.boundingBox()),
    );
    await page.mouse.move(from!.x + 5, from!.y + 5);
    await page.mouse.down();
    await page.mouse.move(from!.x + 5, to!.y + to!.height - 4, { steps: 5 });
    await page.mouse.up();
    expect(await names(page)).toEqual(["Heading", "Text, First"]);
  });

  it("puts a part back that was taken out", async () => {
    const { page } = await openReport();
    await page.getByRole("button", { name: "Add text" }).click();
    await page.locator("textarea").fill("Precious");
    await page.getByRole("button", { name: /^Take out/ }).click();
    expect(await parts(page).count()).toBe(0);
    await page.getByRole("button", { name: "Put it back" }).click();
    expect(await page.locator("textarea").inputValue()).toBe("Precious");
  });

  it("goes away as Word, PDF, HTML and Markdown, with the order, captions and states that were given", async () => {
    const { page, watched } = await openReport();
    await addTwo(page);
    await page.getByLabel("Title of the report").fill("A & B");
    await page.getByLabel("Caption").first().fill("Women <held>");
    await page.getByRole("button", { name: /^Move up: Figure 2/ }).press("Enter");

    const docx = await fileOf(page, "[data-take=docx]");
    expect(docx.name).toBe("rollcall-report-2026-11-23.docx");
    const files = unzipSync(docx.bytes);
    const xml = strFromU8(files["word/document.xml"]!);
    const captions = [...xml.matchAll(/<w:pStyle w:val="Caption"\/>.*?<\/w:p>/g)].map(([caption]) =>
      caption.replaceAll(/<[^>]*>/g, ""),
    );
    expect(captions).toEqual([
      expect.stringMatching(/^Figure 1\. Age and sex SIMULATED/),
      "Figure 2. Women &lt;held&gt;",
    ]);
    expect(xml.match(/<wp:docPr [^>]*descr="[^"]{40,}"/g)).toHaveLength(2);
    const pictures = Object.entries(files).filter(([name]) => name.endsWith(".png"));
    expect(pictures.map(([, bytes]) => strFromU8(bytes.slice(1, 4)))).toEqual(["PNG", "PNG"]);

    const html = strFromU8((await fileOf(page, "[data-take=html]")).bytes);
    expect(html).toContain("<h1>A &amp; B</h1>");
    expect(html).toMatch(/figure\/age-sex\/#condition=cancer&amp;sex=female"/);
    expect(html).toContain("@font-face");

    const zip = unzipSync((await fileOf(page, "[data-take=zip]")).bytes);
    expect(Object.keys(zip).sort()).toEqual([
      "pictures/figure-1.png",
      "pictures/figure-1.svg",
      "pictures/figure-2.png",
      "pictures/figure-2.svg",
      "report.md",
    ]);
    const pdf = Buffer.from((await fileOf(page, "[data-take=pdf]")).bytes).toString("latin1");
    expect(pdf).toMatch(/^%PDF.*RollcallSan/s);
    expect(watched.errors).toEqual([]);
  });

  it("is saved to a file and opened from it; a bad file is refused in a sentence, and nothing is lost", async () => {
    const { page } = await openReport();
    await page.getByLabel("Title of the report").fill("Mine");
    await page.getByRole("button", { name: "Add text" }).click();
    await page.locator("textarea").fill("Words of mine");
    const saved = await fileOf(page, "[data-save]");
    await page.getByLabel("Title of the report").fill("Mine, later");

    await openFile(page, strFromU8(saved.bytes).replace('"lang": "en"', '"lang": "xx"'));
    await expect
      .poll(() => page.locator(".report-problems").innerText())
      .toContain('lang: expected one of en, be, ru, got "xx"');
    expect(await page.locator(".report-problems").innerText()).toContain("your report is as it was");
    expect(await page.getByLabel("Title of the report").inputValue()).toBe("Mine, later");
    expect(await page.locator("textarea").inputValue()).toBe("Words of mine");

    await openFile(page, strFromU8(saved.bytes));
    await expect.poll(() => page.getByLabel("Title of the report").inputValue()).toBe("Mine");
    expect(await page.locator(".report-problems").count()).toBe(0);
    await page.getByRole("button", { name: "Back to the report before" }).click();
    expect(await page.getByLabel("Title of the report").inputValue()).toBe("Mine, later");
  });

  it("stores nothing, and asks before changes are lost that no file holds", async () => {
    const { page } = await openReport();
    await page.getByRole("button", { name: "Add text" }).click();
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]);
    expect(stored).toEqual([0, 0, "", 0]);
    const asked = page.waitForEvent("dialog");
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
  });

  it("fills in a bulletin with what the figures say and what is new", async () => {
    const { page, watched } = await openReport();
    await page.locator("[data-template=bulletin] button").click();
    await expect.poll(() => parts(page).count(), { timeout: 30_000 }).toBe(16);
    const texts = await page
      .locator("textarea")
      .evaluateAll((all) => all.map((area) => (area as HTMLTextAreaElement).value.replaceAll("\u00a0", " ")));
    expect(texts[1]).toMatch(
      /^People held: 25 .*\n\nNew since 30 July 2026: everyone: 889.*before that 1,140/s,
    );
    await drawnFigures(page, 5);
    expect(watched.errors).toEqual([]);
  });

  it("fills in a factsheet on one charge in the language of the report", async () => {
    const { page } = await openReport();
    await page.getByLabel("Language of the report").selectOption("ru");
    await page.getByLabel("Condition or charge").selectOption("charge=342");
    await page.locator("[data-template=factsheet] button").click();
    await drawnFigures(page, 6);
    expect(await page.getByLabel("Title of the report").inputValue()).toMatch(
      /^Справка: обвиняемые по статье 342/,
    );
    expect(await drawn(page).first().textContent()).toContain("СМОДЕЛИРОВАНО");
  });

  it("gives axe nothing to find, light and dark, on a phone", async () => {
    const { page } = await openReport("be/report/#add=held");
    await drawnFigures(page, 1);
    await openFile(page, "{");
    await page.locator(".report-problems").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
