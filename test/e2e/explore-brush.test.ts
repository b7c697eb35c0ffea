import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fragmentOf, openExplorer, people } from "../support/explorer";
import { openSiteVisits, type SiteVisits } from "../support/site-visit";

let site: SiteVisits;
beforeAll(async () => {
  site = await openSiteVisits();
});
afterAll(() => site.close());

const drawingOf = (page: Page, figure: string): Locator =>
  page.locator(`figure[data-figure=${figure}] .linked-drawing > svg.linked`);

async function boxOf(drawing: Locator) {
  const box = await drawing.boundingBox();
  if (!box) throw new Error("drawing: expected a box, got none");
  return box;
}

/** The numbers of a text, in its order. */
const numbersOf = (text: string): readonly number[] =>
  (text.match(/[\d,]+/g) ?? []).map((number) => Number(number.replaceAll(",", "")));

describe("a brush in the explorer", () => {
  it("shows in a brush what the same interval shows when it is opened afresh", async () => {
    const { page } = await openExplorer(site);
    const drawing = page.locator("figure[data-figure=held-over-time] .linked-drawing > svg.linked");
    await drawing.scrollIntoViewIfNeeded();
    const box = await boxOf(drawing);
    await page.mouse.move(box.x + 200, box.y + 80);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + 80, { steps: 5 });
    await page.mouse.move(box.x + 400, box.y + 80, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => fragmentOf(page)).toMatch(/^#held=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/);
    await expect.poll(() => people(page)).not.toBe("4842");
    const brushed = await people(page);
    const afresh = await openExplorer(site, `explore/${fragmentOf(page)}`);
    expect(await people(afresh.page)).toBe(brushed);
    const measured = await page.evaluate(() => performance.getEntriesByName("rollcall:brush").length);
    expect(measured).toBeGreaterThan(0);
  });

  it("says the numbers of its marks where the hand rests, and keeps them when it lets go", async () => {
    const { page } = await openExplorer(site);
    const marks = drawingOf(page, "conditions").locator("[data-code]");
    const said = () => marks.evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
    const written = () => marks.locator("text[font-weight='600']").allTextContents();
    const drag = async () => {
      const drawing = drawingOf(page, "flow");
      await drawing.scrollIntoViewIfNeeded();
      const box = await boxOf(drawing);
      await page.mouse.move(box.x + 150, box.y + 60);
      await page.mouse.down();
      await page.mouse.move(box.x + 400, box.y + 60, { steps: 9 });
    };
    await drag();
    await page.mouse.up();
    await expect.poll(() => fragmentOf(page)).toMatch(/^#detained=/);
    const afresh = await openExplorer(site, `explore/${fragmentOf(page)}`);
    const settled = await drawingOf(afresh.page, "conditions")
      .locator("[data-code]")
      .evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
    await page.getByRole("button", { name: "Clear all" }).click();
    await expect.poll(() => people(page)).toBe("4842");
    expect(await said()).not.toEqual(settled);

    await drag();
    await expect.poll(said).toEqual(settled); // the hand rests and has not let go
    const reading = page.locator("figure[data-figure=map] .figure-reading");
    await expect
      .poll(() => reading.innerText())
      .toBe(await afresh.page.locator("figure[data-figure=map] .figure-reading").innerText());
    const resting = await written();
    await page.mouse.up();
    await expect.poll(() => people(page)).toBe(await people(afresh.page));
    expect(await said()).toEqual(settled);
    expect(await written()).toEqual(resting);
  });

  it("gives up an interval that a hand marks when Escape is pressed", async () => {
    const { page } = await openExplorer(site);
    const drawing = drawingOf(page, "flow");
    const paths = () =>
      drawingOf(page, "conditions")
        .locator("path")
        .evaluateAll((all) => all.map((path) => path.getAttribute("d")));
    const before = await paths();
    await drawing.scrollIntoViewIfNeeded();
    const box = await boxOf(drawing);
    await page.mouse.move(box.x + 150, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + 400, box.y + 60, { steps: 5 });
    await expect.poll(paths).not.toEqual(before);
    await page.keyboard.press("Escape");
    await expect.poll(paths).toEqual(before);
    await page.mouse.up();
    expect(fragmentOf(page)).toBe("");
    expect(await people(page)).toBe("4842");
  });

  it("marks the same interval by the keyboard alone", async () => {
    const { page } = await openExplorer(site);
    const figure = page.locator("figure[data-figure=held-over-time]");
    await figure.locator(".brush-keys summary").press("Enter");
    const slider = figure.getByRole("slider").first();
    await slider.press("PageUp");
    await expect.poll(() => fragmentOf(page)).toMatch(/^#held=/);
    await expect.poll(() => people(page)).not.toBe("4842");
    const by = await people(page);
    const afresh = await openExplorer(site, `explore/${fragmentOf(page)}`);
    expect(await people(afresh.page)).toBe(by);

    for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft"]) await slider.press(key);
    const last = await slider.inputValue();
    await expect.poll(() => fragmentOf(page)).not.toBe(fragmentOf(afresh.page));
    await page.keyboard.press("Control+z");
    await expect.poll(() => people(page)).toBe("4842"); // all presses of one hand are one change
    expect(fragmentOf(page)).toBe("");
    expect(Number(last)).toBeGreaterThan(0);

    await page.getByRole("button", { name: "Redo" }).focus();
    await slider.press("ArrowRight");
    await expect.poll(() => fragmentOf(page)).toMatch(/^#held=/);
    await slider.press("ArrowLeft"); // back to where it began: nothing is left to take back
    await expect.poll(() => fragmentOf(page)).toBe("");
    await expect.poll(() => page.locator(".selection-actions button").first().isDisabled()).toBe(true);
  });

  it("moves an interval on a scale of the selection's own, which stands still", async () => {
    const { page } = await openExplorer(site, "explore/#condition=cancer");
    await page.getByRole("radio", { name: "this selection" }).check();
    await expect.poll(() => fragmentOf(page)).toBe("#condition=cancer&scale=own");
    const sentence = page.locator("figure[data-figure=sentence]");
    await sentence.scrollIntoViewIfNeeded();
    await expect
      .poll(() => sentence.locator(".figure-own-filter").innerText())
      .toContain("everyone are left out");
    const drawing = drawingOf(page, "age-sex");
    await drawing.scrollIntoViewIfNeeded();
    const box = await boxOf(drawing);
    await drawingOf(page, "sentence").evaluate((svg) => (svg.id = "as-it-was"));
    await page.mouse.move(box.x + box.width * 0.3, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + 60, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => fragmentOf(page)).toMatch(/^#condition=cancer&age=\d+\.\.\d+&scale=own$/);
    await expect.poll(() => people(page)).toMatch(/^\d{1,3}$/);
    expect(await page.locator("#as-it-was").count()).toBe(1); // the drawing is the same: its marks moved
    const cell = drawingOf(page, "case-charges").locator('[data-code="342"]');
    await cell.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => fragmentOf(page)).toContain("charge=342");
    await expect.poll(() => page.locator("#as-it-was").count()).toBe(0); // on another scale it is another drawing
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-code"))).toBe("342");
    await page.keyboard.press("Control+z");
    await expect.poll(() => fragmentOf(page)).not.toContain("charge=342");
    await page.getByRole("button", { name: "Undo: Age at detention" }).click();
    await page.getByRole("button", { name: "Undo: scale of the figures" }).click();
    await expect.poll(() => fragmentOf(page)).toBe("#condition=cancer");
    await expect.poll(() => sentence.locator(".figure-own-filter").count()).toBe(0);
  });

  it("draws both groups in shares while it moves as it does when it is opened afresh", async () => {
    const { page } = await openExplorer(site, "explore/#sex=female");
    const share = page.getByRole("radio", { name: "shares of each group" });
    expect(await share.isDisabled()).toBe(true);
    await page.getByRole("radio", { name: "everyone else" }).check();
    await share.check();
    await expect.poll(() => fragmentOf(page)).toBe("#sex=female&compare=rest&scale=share");
    const sentence = drawingOf(page, "sentence");
    await expect
      .poll(() => page.locator("[data-figure=sentence] .figure-note").first().innerText())
      .toMatch(/^Drawn in shares/);
    await sentence.scrollIntoViewIfNeeded();
    const box = await boxOf(sentence);
    await page.mouse.move(box.x + 60, box.y + 80);
    await page.mouse.down();
    await page.mouse.move(box.x + 200, box.y + 80, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => fragmentOf(page)).toMatch(/^#sex=female&sentence=/);
    const afresh = await openExplorer(site, `explore/${fragmentOf(page)}`);
    for (const figure of ["case-charges", "age-sex", "held-over-time"]) {
      const paths = (page: Page) =>
        drawingOf(page, figure)
          .locator("path")
          .evaluateAll((all) => all.map((path) => path.getAttribute("d")));
      await expect.poll(() => paths(page), { message: figure }).toEqual(await paths(afresh.page));
    }
    await page.getByRole("radio", { name: "no comparison" }).check();
    await expect.poll(() => fragmentOf(page)).toMatch(/^#sex=female&sentence=[^&]*$/); // nobody alone has shares to compare
  });

  it("moves the number of people with the hand, and keeps it when the hand lets go", async () => {
    const { page } = await openExplorer(site);
    const drawing = drawingOf(page, "age-sex");
    await drawing.scrollIntoViewIfNeeded();
    const box = await boxOf(drawing);
    const shown = async (): Promise<readonly number[]> => [
      numbersOf(await page.locator(".selection-bar .selection-people").last().innerText())[0] ?? NaN,
      numbersOf(await page.locator(".selection-bar .selection-held").last().innerText())[0] ?? NaN,
    ];
    expect(await shown()).toEqual([4842, 889]);
    await page.mouse.move(box.x + box.width * 0.3, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.4, box.y + 60, { steps: 3 });
    await expect.poll(async () => (await shown())[0]).not.toBe(4842);
    const first = await shown();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 60, { steps: 3 });
    await expect.poll(async () => (await shown())[0]).toBeGreaterThan(first[0] ?? NaN);
    expect(fragmentOf(page)).toBe("");
    expect(await people(page)).toBe("4842"); // who hears the page hears the number once, at the end
    await page.mouse.up();
    await expect.poll(() => fragmentOf(page)).toMatch(/^#age=/);
    await expect.poll(() => people(page)).not.toBe("4842");
    const settled = await shown();
    expect(settled[0]).toBe(Number(await people(page)));
    const afresh = await openExplorer(site, `explore/${fragmentOf(page)}`);
    expect(numbersOf(await afresh.page.locator(".selection-bar .selection-held").last().innerText())[0]).toBe(
      settled[1],
    );
    await page.locator(".selection-short").getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => people(page)).toBe("4842");
    await page.mouse.move(box.x + box.width * 0.3, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 60, { steps: 3 });
    await expect.poll(shown).toEqual(settled);
    expect(fragmentOf(page)).toBe("");
  });

  it("counts nobody held while it moves where the status leaves them out", async () => {
    const { page } = await openExplorer(site, "explore/#status=released");
    const drawing = drawingOf(page, "age-sex");
    await drawing.scrollIntoViewIfNeeded();
    const box = await boxOf(drawing);
    const all = await people(page);
    const held = page.locator(".selection-bar .selection-held").last();
    await page.mouse.move(box.x + box.width * 0.3, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + 60, { steps: 3 });
    await expect
      .poll(
        async () => numbersOf(await page.locator(".selection-bar .selection-people").last().innerText())[0],
      )
      .not.toBe(Number(all));
    expect(await held.innerText()).toMatch(/^none of them held/);
    await page.mouse.up();
    await expect.poll(() => fragmentOf(page)).toContain("age=");
    expect(await held.innerText()).toMatch(/^none of them held/);
  });

  it("keeps the selection in sight when the page is scrolled, with the way back to it", async () => {
    const { page } = await openExplorer(site, "explore/#sex=female");
    const short = page.locator(".selection-short");
    expect(await short.count()).toBe(0);
    await page.locator("figure[data-figure=case-charges]").scrollIntoViewIfNeeded();
    await short.waitFor();
    expect(await short.innerText()).toContain(
      await page.locator(".selection-bar .selection-people").last().innerText(),
    );
    const bar = page.locator("figure[data-figure=case-charges] [data-code]").first();
    await bar.click();
    await expect.poll(() => fragmentOf(page)).toContain("charge=");
    await short.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => fragmentOf(page)).toBe("#sex=female");
    await short.getByRole("button", { name: "Change filters" }).click();
    await short.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("selection-whole");
  });

  it("keeps the filters beside the figures in sight, and off what stands below these", async () => {
    const { page } = await openExplorer(site);
    const filters = page.locator(".explorer-filters");
    await page.locator("figure[data-figure=map]").scrollIntoViewIfNeeded();
    await page.locator(".selection-short").waitFor();
    const short = await boxOf(page.locator(".selection-short"));
    expect((await boxOf(filters)).y).toBeGreaterThanOrEqual(short.y + short.height);
    await page.locator(".site-foot").scrollIntoViewIfNeeded();
    const { y, height } = await boxOf(filters);
    expect(y + height).toBeLessThanOrEqual((await boxOf(page.locator(".explorer-cases"))).y);
  });
});
