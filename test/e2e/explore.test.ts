import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "../support/axe";
import { fragmentOf, openExplorer as openExplorerOf, people } from "../support/explorer";
import { openSiteVisits, type SiteVisits, type Visiting } from "../support/site-visit";

let site: SiteVisits;
beforeAll(async () => {
  site = await openSiteVisits();
});
afterAll(() => site.close());

const openExplorer = (path?: string, options?: Visiting) => openExplorerOf(site, path, options);

async function filterBySex(page: Page, code: "women" | "men"): Promise<void> {
  await page.locator("summary", { hasText: /^Sex/ }).click();
  await page.getByRole("checkbox", { name: new RegExp(`^${code} \\d`) }).click();
}

describe("the explorer", () => {
  it("opens on people recognised, says how many of them are held, and asks nobody else for anything", async () => {
    const { page, watched } = await openExplorer();
    expect(await people(page)).toBe("4842");
    expect(await page.locator(".selection-held").innerText()).toContain("889");
    expect(fragmentOf(page)).toBe("");
    expect(watched.errors).toEqual([]);
    expect(
      watched.requests.filter((url) => !url.startsWith(site.server.address) && !url.startsWith("blob:")),
    ).toEqual([]);
  });

  it("says in every drawing and above them that its people are simulated", async () => {
    const { page } = await openExplorer();
    expect(await page.locator(".simulated-banner").innerText()).toContain("SIMULATED");
    const drawings = page.locator("figure[data-figure] .linked-drawing > svg.linked");
    await expect.poll(() => drawings.count()).toBeGreaterThan(7);
    for (const text of await drawings.allTextContents()) expect(text).toContain("SIMULATED");
  });

  it("keeps the drawing of a figure that was hidden and comes back", async () => {
    const { page, watched } = await openExplorer();
    const drawing = page.locator("[data-figure=flow] .linked-drawing > svg.linked");
    await drawing.waitFor();
    const setDisplay = (value: string): Promise<void> =>
      page.locator("[data-figure=flow]").evaluate((figure: HTMLElement, value) => {
        figure.style.display = value;
      }, value);
    await setDisplay("none");
    await drawing.waitFor({ state: "hidden" });
    await setDisplay("");
    await drawing.waitFor();
    expect(watched.errors).toEqual([]);
  });

  it("filters by a list, stands in the fragment, and goes back and forward with the browser", async () => {
    const { page, watched } = await openExplorer();
    await filterBySex(page, "women");
    await expect.poll(() => fragmentOf(page)).toBe("#sex=female");
    await expect.poll(() => people(page)).not.toBe("4842");
    const women = await people(page);

    await page.evaluate(() => history.back());
    await expect.poll(() => people(page)).toBe("4842");
    await page.evaluate(() => history.forward());
    await expect.poll(() => people(page)).toBe(women);

    const opened = await openExplorer("explore/#sex=female");
    expect(await people(opened.page)).toBe(women);
    expect(watched.errors).toEqual([]);
  });

  it("takes a change back and makes it again", async () => {
    const { page } = await openExplorer();
    await filterBySex(page, "men");
    await expect.poll(() => people(page)).not.toBe("4842");
    const men = await people(page);
    await page.locator(".selection-bar").getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => people(page)).toBe("4842");
    await page.locator(".selection-bar").getByRole("button", { name: /^Redo/ }).click();
    await expect.poll(() => people(page)).toBe(men);
  });

  it("offers nothing to undo after the browser went back, and the step to make again", async () => {
    const { page } = await openExplorer();
    await filterBySex(page, "men");
    await expect.poll(() => people(page)).not.toBe("4842");
    const men = await people(page);
    await page.goBack();
    await expect.poll(() => people(page)).toBe("4842");
    expect(await page.locator(".selection-bar").getByRole("button", { name: /^Undo/ }).isDisabled()).toBe(
      true,
    );
    await page.locator(".selection-bar").getByRole("button", { name: /^Redo/ }).click();
    await expect.poll(() => people(page)).toBe(men);
  });

  it("takes people who are not recognised in only when asked", async () => {
    const { page } = await openExplorer();
    await page.getByRole("checkbox", { name: "Include people persecuted but not recognised" }).check();
    await expect.poll(() => people(page)).toBe("8696");
    expect(fragmentOf(page)).toBe("#designation=any");
  });

  it("says so when nobody is left, and takes the last change back", async () => {
    const { page } = await openExplorer("explore/#age=90..");
    expect(await people(page)).toBe("0");
    await expect.poll(() => page.locator(".figure-empty").count()).toBeGreaterThan(7);
    const alert = page.getByRole("alert");
    expect(await alert.innerText()).not.toContain("last change");
    await alert.getByRole("button", { name: "Clear all filters" }).click();
    await expect.poll(() => people(page)).toBe("4842");
    await page.locator(".selection-bar").getByRole("button", { name: "Undo: all filters" }).click();
    await expect.poll(() => people(page)).toBe("0");
    await page.getByRole("checkbox", { name: "Include people persecuted but not recognised" }).check();
    await expect.poll(() => alert.innerText()).toContain("The last change was: Recognition by human");
    await page
      .locator(".figure-empty")
      .first()
      .getByRole("button", { name: "Take the last change back" })
      .click();
    await expect.poll(() => fragmentOf(page)).toBe("#age=90..");
  });

  it("says without which filter somebody would be left, and how many", async () => {
    const { page } = await openExplorer("explore/#condition=cancer&sex=female&age=90..");
    expect(await people(page)).toBe("0");
    const ways = page.getByRole("alert").locator(".ways-out button");
    await expect.poll(() => ways.count()).toBe(1);
    const said = (await ways.innerText()).replaceAll("\u00a0", " ");
    expect(said).toMatch(/^Without Age \(90 years or more\): \d+ people$/);
    await ways.press("Enter");
    await expect.poll(() => fragmentOf(page)).toBe("#condition=cancer&sex=female");
    await expect.poll(() => people(page)).toBe(/(\d+) people$/.exec(said)?.[1]);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.className))
      .toContain("selection-whole");
  });

  it("leaves a reader at the figure that was read before the engine came", async () => {
    const { page } = await site.visit("explore/");
    const sentence = page.locator("figure[data-figure=sentence]");
    const topOf = () => sentence.evaluate((figure) => figure.getBoundingClientRect().top);
    await sentence.evaluate((figure) => figure.scrollIntoView({ block: "start", behavior: "instant" }));
    expect(await page.locator("html[data-engine=ready]").count()).toBe(0); // the printed one
    await page.locator("html[data-engine=ready]").waitFor({ state: "attached" });
    await page.locator("figure[data-figure=sentence] .linked-drawing > svg.linked").waitFor();
    await expect.poll(async () => Math.abs(await topOf())).toBeLessThan(60);
  });

  it("keeps a drawing under the hand that chooses on it", async () => {
    const { page } = await openExplorer();
    const map = page.locator("figure[data-figure=map] .linked-drawing");
    const region = map.locator('[data-code="BY-HO"] > .hit');
    const topOf = () => map.evaluate((box) => box.getBoundingClientRect().top);
    await map.scrollIntoViewIfNeeded();
    const before = await topOf();
    for (const count of [1, 0]) {
      await region.click({ position: { x: 4, y: 4 } });
      await expect.poll(() => page.locator(".clause-chip").count()).toBe(count);
      await expect
        .poll(() => page.evaluate(() => document.querySelector("[data-selected]")?.textContent))
        .toBe(count === 0 ? "4842" : await people(page));
      await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThan(2);
    }
  });

  it("finds a place of detention by its town", async () => {
    const { page } = await openExplorer();
    const filter = page.locator("details.code-filter", { hasText: "Place of detention" }).first();
    await filter.locator("summary").click();
    await filter.getByRole("searchbox").fill("orsa");
    await expect.poll(() => filter.locator("li small").allInnerTexts()).toEqual(["Orša"]);
    await filter.getByRole("searchbox").fill("Гомель");
    await expect.poll(() => filter.locator("li small").allInnerTexts()).toContain("Гомель");
  });

  it("reports what it does not understand of a fragment and shows the rest", async () => {
    const { page, watched } = await openExplorer(
      "explore/#sex=female&colour=red&held=2024-07-02..2024-01-01",
    );
    const said = await page.locator("[data-status]").innerText();
    expect(said).toContain("colour=red");
    expect(said).toContain("held=2024-07-02..2024-01-01");
    expect(await people(page)).not.toBe("4842");
    expect(watched.errors).toEqual([]);
  });

  it("keeps markup as text and leaves 100 kB out, and throws nothing", async () => {
    const { page, watched } = await openExplorer("explore/#region=<img src=x onerror=alert(1)>");
    const status = page.locator("[data-status]");
    expect(await status.innerText()).toContain("region=<img src=x onerror=alert(1)>");
    for (const [fragment, said] of [
      ["%3Cscript%3Ealert(1)%3C/script%3E=1", "<script>alert(1)</script>=1"],
      ["facility=x' OR 1=1 --", "facility=x' OR 1=1 --"],
      ["__proto__=x&compare=(constructor:x)", "__proto__=x"],
      ["sex=%E0%A4%A", "sex="],
      [`sex=${"female,".repeat(15_000)}female`, "sex=female,female"],
    ] as const) {
      await page.evaluate((hash) => (location.hash = hash), fragment);
      await expect.poll(() => status.innerText()).toContain(said);
      expect((await status.innerText()).length).toBeLessThan(400);
      await expect.poll(() => people(page)).toBe("4842");
      expect(await status.locator("img, script").count()).toBe(0);
    }
    expect(watched.errors).toEqual([]);
  });

  it("compares with everyone else, in outlines and in a table with differences and their intervals", async () => {
    const { page, watched } = await openExplorer("explore/#sex=female");
    await page.getByRole("radio", { name: "everyone else" }).check();
    await expect.poll(() => fragmentOf(page)).toBe("#sex=female&compare=rest");
    const figure = page.locator("figure[data-figure=conditions]");
    await figure.locator("summary", { hasText: "Table" }).click();
    const cells = figure.locator("tbody tr").first().locator("td");
    await expect.poll(() => cells.count()).toBe(4);
    const [selected = NaN, everyone = NaN, others = NaN] = (await cells.allInnerTexts()).map(Number);
    expect(selected + others).toBe(everyone);
    expect(await cells.last().innerText()).toMatch(/^[−\d.]+ \([−\d.]+ to [−\d.]+\)$/);
    expect(watched.errors).toEqual([]);
  });

  it("says how two groups that share nobody differ in time, and that groups which do are another matter", async () => {
    const { page } = await openExplorer("explore/#sex=female&compare=(sex:male)");
    const figure = page.locator("figure[data-figure=time-in-custody]");
    await expect
      .poll(() => figure.innerText())
      .toMatch(/Log-rank test: chi-square = [\d.,]+, 1 degree of freedom, p [<=] 0\.\d+/);
    const both = await openExplorer("explore/#sex=female&compare=(age:30..)");
    const notes = both.page.locator("figure[data-figure=time-in-custody]");
    await expect
      .poll(() => both.page.locator(".selection-bar").innerText())
      .toMatch(/\d+ people stand in both selections/);
    expect(await notes.innerText()).not.toContain("Log-rank");
  });

  it("filters by a cell, by a combination and by a transfer, and takes each away by the same way", async () => {
    const { page, watched } = await openExplorer();
    const cell = page.locator('[data-figure=condition-by-charge] [data-code="cardiovascular;342"]');
    await cell.click();
    await expect.poll(() => fragmentOf(page)).toBe("#condition=cardiovascular&charge=342");
    await expect
      .poll(() => people(page))
      .toBe((await cell.getAttribute("aria-label"))?.match(/: (\d+) of/)?.[1]);
    await cell.press("Enter");
    await expect.poll(() => fragmentOf(page)).toBe("");
    const column = page.locator("[data-figure=condition-overlap] [data-code*=';']").first();
    await column.click();
    await expect.poll(() => fragmentOf(page)).toMatch(/^#condition=[a-z]+\+[a-z]+$/);
    const least = Number((await column.getAttribute("aria-label"))?.match(/: (\d+) of/)?.[1]);
    await expect.poll(async () => Number(await people(page))).toBeGreaterThanOrEqual(least);
    const moved = await openExplorer("explore/#transfer=SIZO-1/PK-4");
    expect(Number(await people(moved.page))).toBeGreaterThan(50);
    expect(await moved.page.locator(".selection-sentence").innerText()).toContain("–");
    expect(watched.errors).toEqual([]);
  });

  it("draws a lane for each case of the table, and opens one", async () => {
    const { page, watched } = await openExplorer("explore/#condition=cancer");
    const cases = page.locator("[data-figure=cases]");
    await cases.getByRole("radio", { name: "Lanes" }).check();
    const lanes = cases.locator("td.lane svg[role=img]");
    await expect.poll(() => lanes.count()).toBe(Number(await people(page)));
    const first = cases.locator("svg[aria-label*='detention, ']").first();
    expect(await first.getAttribute("aria-label")).toMatch(/detention, .*20\d\d/);
    await cases
      .getByRole("button", { name: /^Open case/ })
      .first()
      .click();
    await expect.poll(() => fragmentOf(page)).toMatch(/&view=case-/);
    expect(watched.errors).toEqual([]);
  });

  it("measures how long a filter takes until it is painted", async () => {
    const { page } = await openExplorer();
    await filterBySex(page, "women");
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName("rollcall:filter").length))
      .toBe(1);
  });

  it("opens a case from the table, says what is recorded of it, and goes back", async () => {
    const { page, watched } = await openExplorer();
    const third = page.getByRole("button", { name: /^Open case/ }).nth(2);
    const id = await third.getAttribute("data-case");
    await third.click();
    await expect.poll(() => fragmentOf(page)).toMatch(/^#view=case-/);
    const opened = page.locator("[data-figure=case]");
    await expect.poll(() => opened.innerText()).toContain("SIMULATED");
    await opened.locator("svg").waitFor();
    await page.locator(".selection-bar").getByRole("button", { name: "Undo: open case" }).waitFor();
    await page.getByRole("button", { name: "Back to the cases" }).click();
    await expect.poll(() => opened.count()).toBe(0);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-case"));
    await expect.poll(focused).toBe(id); // reading goes on at its row, which is in sight
    expect(
      await page.locator(`[data-case="${id ?? ""}"]`).evaluate((row) => row.getBoundingClientRect().top),
    ).toBeLessThan(900);
    expect(watched.errors).toEqual([]);
  });

  it("keeps whose number is unknown, where they were asked for, through an interval that moves", async () => {
    const { page } = await openExplorer("explore/#age=20..40,unknown");
    const figure = page.locator("figure[data-figure=age-sex]");
    await figure.locator(".brush-keys summary").press("Enter");
    await figure.getByRole("slider").first().press("ArrowRight");
    await expect.poll(() => fragmentOf(page)).toBe("#age=21..40,unknown");
  });

  it("says which day it expects where one is turned away", async () => {
    const { page } = await openExplorer("explore/#held=2024-03-01");
    const filter = page.locator("details.code-filter", { hasText: "Held on a day" });
    const from = filter.locator("input[type=date]").first();
    await from.fill("2019-01-01");
    await from.press("Tab");
    await expect
      .poll(async () => (await filter.innerText()).replaceAll("\u00a0", " "))
      .toContain("a day from 1 January 2020 to 30 August 2026 is expected");
    expect(fragmentOf(page)).toBe("#held=2024-03-01");
  });
});

describe.each(["", "be/", "ru/"])("the explorer in /%s", (lang) => {
  it("fits a phone, and gives axe nothing to find there, in light and in dark", async () => {
    const { page } = await openExplorer(`${lang}explore/`, {
      context: { viewport: { width: 360, height: 740 } },
    });
    await expect.poll(() => page.locator("figure[data-figure] svg").count()).toBeGreaterThan(7);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFindings(page)).toEqual([]);
  });

  it("gives axe nothing to find, in light and in dark", async () => {
    const { page } = await openExplorer(`${lang}explore/#condition=cancer`, {
      context: { colorScheme: "light" },
    });
    await expect.poll(() => page.locator("figure[data-figure] svg").count()).toBeGreaterThan(7);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFindings(page)).toEqual([]);
  });
});
