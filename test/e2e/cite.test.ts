import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtPages, DIST, homeOf, LANGUAGES, listedFigures } from "../support/built-site";
import { chooseWomen, figureLive, openSiteVisits, settled, type SiteVisits } from "../support/site-visit";

const FORMATS = 5;
const HELD = "figure/held/";

let site: SiteVisits;
beforeAll(async () => {
  site = await openSiteVisits();
});
afterAll(() => site.close());

describe("how to cite a figure", () => {
  it("is printed in every format on each figure's page, with the version of the data", async () => {
    const { version } = JSON.parse(await readFile(join(DIST, "data/version.json"), "utf8")) as {
      version: string;
    };
    const pages = (await builtPages()).filter(({ path }) => path.startsWith("figure/"));
    expect(pages.length).toBe((await listedFigures()).length * LANGUAGES.length);
    const lacking = pages.filter(({ document }) => {
      const texts = [...document.querySelectorAll(".cite details .citation")].map((e) => e.textContent ?? "");
      return texts.length !== FORMATS || texts.some((text) => !text.includes(version));
    });
    expect(lacking.map(({ folder }) => folder)).toEqual([]);
  });

  it.each(LANGUAGES)("opens and shows every format without JavaScript: %s", async (lang) => {
    const { page } = await site.visit(homeOf(lang) + HELD, { context: { javaScriptEnabled: false } });
    const formats = page.locator(".cite details");
    expect(await formats.locator(".citation").first().isVisible()).toBe(true);
    for (let at = 1; at < FORMATS; at += 1) {
      await formats.nth(at).locator("summary").click();
      expect(await formats.nth(at).locator(".citation").isVisible()).toBe(true);
    }
    expect(await page.locator(".cite button").count()).toBe(0);
  });

  it("follows what a reader chooses, and names the address and the day of reading", async () => {
    const { page, watched } = await site.visit(HELD, {
      before: (page) => page.clock.setFixedTime(new Date("2026-12-24T12:00:00Z")),
    });
    await figureLive(page, "held");
    const apa = page.locator(".cite .citation").first();
    const address = `${site.server.address}${HELD}`;
    expect(await apa.textContent()).toMatch(new RegExp(`Retrieved December 24, 2026, from ${address}$`));
    await chooseWomen(page, "held");
    await settled(page, "held");
    await expect.poll(() => apa.textContent()).toContain("(Who: women)");
    expect(await apa.textContent()).toMatch(new RegExp(`from ${address}#sex=female$`));
    await page.evaluate(() => (location.hash = "dates=2023-01-01..2023-12-31"));
    await expect.poll(() => apa.textContent()).toContain("(Dates: 2023)");
    expect(watched.errors).toEqual([]);
  });

  it("is copied and kept as a file", async () => {
    const { page } = await site.visit(`${HELD}#sex=female`, {
      context: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    const bibtex = page.locator(".cite details").nth(2);
    await bibtex.locator("summary").click();
    await bibtex.locator("button").nth(0).click();
    await page.locator(".cite [role=status]", { hasText: "copied" }).waitFor();
    const text = (await bibtex.locator(".citation").textContent()) ?? "";
    expect(text).toContain("(Who: women)");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    const [kept] = await Promise.all([
      page.waitForEvent("download"),
      bibtex.locator("button").nth(1).click(),
    ]);
    expect(kept.suggestedFilename()).toBe("rollcall-held.bib");
    expect(await readFile(await kept.path(), "utf8")).toBe(`${text}\n`);
  });
});

describe("the sources of a figure as references", () => {
  it("are all there, in every format and language", async () => {
    const pages = (await builtPages()).filter(({ path }) => path.startsWith("figure/"));
    for (const { document, lang, path } of pages) {
      const id = path.split("/")[1] ?? "";
      const count = document.querySelectorAll(".sources > li").length;
      const file = (end: string) => readFile(join(DIST, `figures/${id}.${lang}.sources.${end}`), "utf8");
      expect(JSON.parse(await file("json")), path).toHaveLength(count);
      expect((await file("bib")).match(/^@misc\{/gm), path).toHaveLength(count);
      expect((await file("ris")).match(/^ER {2}- /gm), path).toHaveLength(count);
      for (const end of ["apa.txt", "chicago.txt"])
        expect((await file(end)).trim().split("\n\n"), path).toHaveLength(count);
    }
  });
});
