import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openExplorer } from "../support/explorer";
import { openSiteVisits, type SiteVisits } from "../support/site-visit";

let site: SiteVisits;
beforeAll(async () => {
  site = await openSiteVisits();
});
afterAll(() => site.close());

const untilDrawn = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page.locator(".linked-box").evaluateAll((all) => all.every((box) => box.querySelector("svg"))),
    )
    .toBe(true);

/** The first frame tells of a new width, the second draws what it led to. */
const twoFrames = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((two) => requestAnimationFrame(() => requestAnimationFrame(two))));

describe("the explorer in a picture of the whole page", () => {
  it("keeps its drawings where the window is a point for a moment, as browsers make it to take one", async () => {
    const { page } = await openExplorer(site, "explore/#condition=cancer");
    const drawings = page.locator(".linked-drawing > svg.linked");
    await untilDrawn(page);
    const drawn = await drawings.evaluateAll(
      (all) => all.map((svg) => svg.classList.add("seen-before")).length,
    );
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    const boxPx = () =>
      page
        .locator(".linked-box")
        .first()
        .evaluate((box) => box.clientWidth);
    await page.setViewportSize({ width: 1, height: 1 });
    await expect.poll(boxPx).toBe(0);
    const kept = () => page.locator(".linked-drawing > svg.seen-before").count();
    await twoFrames(page);
    expect(await kept()).toBe(drawn);
    await page.setViewportSize({ width, height });
    await expect.poll(boxPx).toBeGreaterThan(300);
    await twoFrames(page);
    expect(await kept()).toBe(drawn);
  });
});

describe("the explorer on paper", () => {
  it("is printed at the width of a page, its lanes as well, and is as wide as the window afterwards", async () => {
    const { page } = await openExplorer(site, "explore/#condition=cancer");
    await page.getByRole("radio", { name: "lanes" }).check();
    await page.locator("tbody .lane-strip").first().waitFor();
    await untilDrawn(page);
    const widths = () =>
      page
        .locator(".linked-drawing > svg.linked, .lane-strip")
        .evaluateAll((all) => all.map((svg) => Number(svg.getAttribute("width"))));
    const before = await widths();
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    const printed = await widths();
    expect(printed.length).toBe(before.length);
    expect(Math.max(...printed)).toBeLessThanOrEqual(680);
    expect(printed.filter((px) => px === 680).length).toBeGreaterThan(10);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect.poll(widths).toEqual(before);
  });

  it("repeats the heading of its cases on each page, which a browser does where it holds no buttons", async () => {
    const { page } = await openExplorer(site, "explore/#condition=cancer");
    const heading = page.locator("[data-figure=cases] thead th");
    const names = async () => (await heading.allInnerTexts()).map((text) => text.replace(/[\s↑↓]+$/, ""));
    const [shown, buttons] = [await names(), heading.getByRole("button")];
    expect(await buttons.count()).toBe(shown.length);
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await buttons.count()).toBe(0);
    expect(await names()).toEqual(shown);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect.poll(() => buttons.count()).toBe(shown.length);
  });
});
