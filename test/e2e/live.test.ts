import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordFigureIds } from "../support/built-site";
import { changed, contentOf } from "../support/figure-content";
import {
  chooseWomen,
  engineReady,
  figureLive,
  openSiteVisits,
  settled,
  type SiteVisits,
} from "../support/site-visit";

const HELD = "figure/held/";

let site: SiteVisits;
beforeAll(async () => {
  site = await openSiteVisits();
});
afterAll(() => site.close());

const fragmentOf = (page: Page): string => new URL(page.url()).hash;
const statusOf = (page: Page): Promise<string> => page.locator("[data-status]").innerText();
const rowsOf = (page: Page): Promise<number> =>
  page.locator("figure[data-figure=held] .more-table tbody tr").count();

describe("a page whose engine takes over", () => {
  it("says when it is ready, leaves every figure as it was printed, and moves nothing", async () => {
    const ids = await recordFigureIds();
    const { page, watched } = await site.visit("", {
      before: (page) =>
        page.addInitScript(() => {
          const shifts: number[] = [];
          Object.assign(globalThis, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              shifts.push((entry as PerformanceEntry & { value: number }).value);
          }).observe({ type: "layout-shift", buffered: true });
        }),
    });
    const printed = new Map<string, Readonly<Record<string, string>>>();
    for (const id of ids) printed.set(id, await contentOf(page, id));
    await engineReady(page);
    for (const id of ids) {
      await figureLive(page, id);
      expect(changed(printed.get(id), await contentOf(page, id)), id).toEqual([]);
    }
    const marks = await page.evaluate(() => performance.getEntriesByType("mark").map(({ name }) => name));
    expect(marks).toContain("rollcall:first-figure");
    expect(marks).toContain("rollcall:engine-ready");
    const shift = await page.evaluate(() =>
      (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
    expect(shift).toBeLessThan(0.02);
    expect(watched.errors).toEqual([]);
  });
});

describe("a filter", () => {
  it("changes drawing, description and table, stands in the fragment, and survives a reload", async () => {
    const { page, watched } = await site.visit(HELD);
    await figureLive(page, "held");
    const before = await contentOf(page, "held");
    await chooseWomen(page, "held");
    await expect.poll(() => rowsOf(page)).toBeLessThan(100);
    await settled(page, "held");
    const women = await contentOf(page, "held");
    expect(changed(before, women)).toEqual(
      expect.arrayContaining([".drawings", ".description", ".more-table", ".sources", ".sql"]),
    );
    expect(fragmentOf(page)).toBe("#sex=female");
    expect(women[".description"]).not.toContain("1,525");

    await page.reload();
    await figureLive(page, "held");
    expect(changed(women, await contentOf(page, "held"))).toEqual([]);
    expect(fragmentOf(page)).toBe("#sex=female");
    expect(watched.errors).toEqual([]);
  });

  it("of days takes both in, and leaves nothing behind when it is cleared", async () => {
    const { page } = await site.visit(HELD);
    await figureLive(page, "held");
    const before = await contentOf(page, "held");
    await page.locator(".filter > summary").click();
    const [from, to] = [page.locator("input[type=date]").nth(0), page.locator("input[type=date]").nth(1)];
    await from.fill("2023-01-01");
    await from.blur();
    await expect.poll(() => fragmentOf(page)).toBe("#dates=2023-01-01..");
    await to.fill("2023-12-31");
    await to.blur();
    await expect.poll(() => fragmentOf(page)).toBe("#dates=2023-01-01..2023-12-31");
    await settled(page, "held");
    const dates = await page.locator("figure[data-figure=held] .more-table tbody th").allTextContents();
    expect(dates.length).toBeGreaterThan(3);
    expect(dates.filter((date) => !date.includes("2023"))).toEqual([]);
    await page.locator(".filter button").click();
    await settled(page, "held");
    await expect.poll(async () => changed(before, await contentOf(page, "held"))).toEqual([]);
    expect(fragmentOf(page)).toBe("");
  });

  it("keeps the first of two choices that are made before any answer is there", async () => {
    const { page } = await site.visit(HELD);
    await figureLive(page, "held");
    await page.locator(".filter > summary").click();
    await page.evaluate(() => {
      const [from, to] = document.querySelectorAll<HTMLInputElement>("input[type=date]");
      const boxes = document.querySelectorAll<HTMLInputElement>(".filter input[type=checkbox]");
      if (!from || !to) throw new TypeError("filter: expected two dates, got fewer");
      from.value = "2023-01-01";
      from.dispatchEvent(new Event("change", { bubbles: true }));
      to.value = "2023-12-31";
      to.dispatchEvent(new Event("change", { bubbles: true }));
      for (const box of [...boxes].slice(0, 2)) box.click();
    });
    await expect.poll(() => fragmentOf(page)).toBe("#sex=all,female&dates=2023-01-01..2023-12-31");
  });

  it("that leaves nothing says so, and offers the way back", async () => {
    const { page } = await site.visit(`${HELD}#dates=2019-01-01..2019-01-02`);
    await figureLive(page, "held");
    expect(await page.locator("figure[data-figure=held] .empty").innerText()).toContain("not a zero");
    await page.locator(".empty button").click();
    await page.locator(".drawing svg").locator("visible=true").first().waitFor();
    expect(fragmentOf(page)).toBe("");
  });

  it("of one figure among several carries its name and leaves the others alone", async () => {
    const { page } = await site.visit("#held.sex=female");
    await figureLive(page, "held");
    expect(await rowsOf(page)).toBeLessThan(100);
    expect(await statusOf(page)).toBe("");
    await page.locator("figure[data-figure=held] .filter > summary").click();
    await page.locator("figure[data-figure=held] .filter button").click();
    await expect.poll(() => rowsOf(page)).toBeGreaterThan(100);
    expect(fragmentOf(page)).toBe("");
  });

  it("works by keyboard alone: opened, chosen, cleared", async () => {
    const { page } = await site.visit(HELD);
    await figureLive(page, "held");
    const all = await rowsOf(page);
    const focused = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((e) => e === document.activeElement);
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 40 && !(await focused(selector)); presses += 1)
        await page.keyboard.press("Tab");
      expect(await focused(selector), selector).toBe(true);
    };
    await tabTo(".filter > summary");
    await page.keyboard.press("Enter");
    await tabTo(".filter input[type=radio]:checked, .filter input[type=checkbox]");
    await page.keyboard.press(
      await page
        .locator(":focus")
        .getAttribute("type")
        .then((t) => (t === "radio" ? "ArrowRight" : "Space")),
    );
    await expect.poll(() => fragmentOf(page)).toMatch(/^#(sex|category)=/);
    await settled(page, "held");
    expect(await rowsOf(page)).not.toBe(all);
    await tabTo(".filter button");
    await page.keyboard.press("Enter");
    await expect.poll(() => rowsOf(page)).toBe(all);
    expect(fragmentOf(page)).toBe("");
  });
});

describe("the fragment", () => {
  it("is followed when it changes, and when the reader goes back", async () => {
    const { page } = await site.visit(HELD);
    await figureLive(page, "held");
    const before = await contentOf(page, "held");
    await page.evaluate(() => (location.hash = "sex=female"));
    await expect.poll(() => rowsOf(page)).toBeLessThan(100);
    await page.goBack();
    await expect.poll(async () => changed(before, await contentOf(page, "held"))).toEqual([]);
    await page.goForward();
    await expect.poll(() => rowsOf(page)).toBeLessThan(100);
  });

  it("leaves out what it does not understand, and says so in the page's language", async () => {
    const said: Record<string, string> = {};
    for (const lang of ["", "be/"]) {
      const { page } = await site.visit(`${lang}${HELD}#shoe=43&sex=none&sex=female`);
      await figureLive(page, "held");
      expect(await rowsOf(page)).toBeLessThan(100);
      said[lang] = await statusOf(page);
      expect(said[lang]).toContain("shoe=43");
      expect(said[lang]).toContain("sex=none");
      expect(said[lang]).not.toContain("sex=female");
    }
    expect(new Set(Object.values(said)).size).toBe(2);
  });

  it("stays text, whatever stands in it", async () => {
    const { page, watched } = await site.visit(`${HELD}#sex=<img src=x onerror=alert(1)>`);
    await figureLive(page, "held");
    expect(await statusOf(page)).toContain("sex=<img src=x onerror=alert(1)>");
    for (const [fragment, said] of [
      ["%3Cscript%3Ealert(1)%3C/script%3E=1", "<script>alert(1)</script>=1"],
      ["category=x' OR 1=1 --", "category=x' OR 1=1 --"],
      ["dates=2023-01-01..2022-01-01", "dates=2023-01-01..2022-01-01"],
      ["sex=__proto__&__proto__=x&constructor.sex=female", "__proto__=x"],
      ["sex=%E0%A4%A", "sex="],
    ] as const) {
      await page.evaluate((hash) => (location.hash = hash), fragment);
      await expect.poll(() => statusOf(page)).toContain(said);
      await settled(page, "held");
      expect(await rowsOf(page), fragment).toBeGreaterThan(100);
      expect(await page.locator("[data-status] img, [data-status] script").count()).toBe(0);
    }
    expect(watched.errors).toEqual([]);
  });

  it("may be 100 kB long, and is left out", async () => {
    const { page, watched } = await site.visit(`${HELD}#sex=${"female,".repeat(15_000)}female`);
    await figureLive(page, "held");
    expect(await rowsOf(page)).toBeGreaterThan(100);
    expect((await statusOf(page)).length).toBeLessThan(400);
    expect(await statusOf(page)).not.toBe("");
    expect(watched.errors).toEqual([]);
  });

  it("that names a place on the page is not a filter", async () => {
    const { page } = await site.visit("#part-held");
    await figureLive(page, "held");
    expect(await statusOf(page)).toBe("");
  });
});
