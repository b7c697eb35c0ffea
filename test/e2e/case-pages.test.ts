import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countSelection } from "../../src/engine/crossfilter";
import { CONDITION_ANSWERS } from "../../src/model/case-codes";
import { readState } from "../../src/model/case-permalink";
import { CASE_FIGURES } from "../../src/figures/cases/index";
import { builtPages, LANGUAGES, listedFigures, MARKS, type BuiltPage } from "../support/built-site";
import { openCaseEngine, type CaseEngine } from "../support/case-engine";
import { openSiteVisits, type SiteVisits } from "../support/site-visit";

let pages: readonly BuiltPage[];
let opened: CaseEngine;
let site: SiteVisits;
beforeAll(async () => {
  [pages, opened, site] = await Promise.all([builtPages(), openCaseEngine(), openSiteVisits()]);
});
afterAll(async () => {
  await site.close();
  await opened.store.close();
});

const casePages = () => pages.filter(({ html }) => html.includes("data-case-figure"));
const plain = (text: string): number => Number(text.replaceAll(/[,\s]/g, ""));

describe("a printed figure of case records", () => {
  it("has a page in each language, and is listed as one of the cases", async () => {
    const listed = (await listedFigures()).filter(({ layer }) => layer === "cases").map(({ id }) => id);
    expect(listed).toEqual([...CASE_FIGURES]);
    expect(
      casePages()
        .map(({ path }) => path)
        .sort(),
    ).toEqual(CASE_FIGURES.flatMap((id) => [1, 2, 3].map(() => `figure/${id}/`)).sort());
  });

  it("is marked in the list of figures, in a key of its own and in its title", async () => {
    for (const { id, layer, simulated, title } of await listedFigures()) {
      expect(simulated, id).toBe(layer === "cases" ? true : undefined);
      for (const lang of LANGUAGES)
        expect(title[lang]?.startsWith(`${MARKS[lang]}: `), `${id}.${lang}`).toBe(layer === "cases");
    }
  });

  it("says in its words and in each of its drawings that its people are simulated", () => {
    const silent = casePages().filter(({ document, lang }) => {
      const mark = MARKS[lang];
      const drawings = [...document.querySelectorAll(".drawing")];
      const texts = [
        ...drawings,
        document.querySelector(".simulated-mark"),
        document.querySelector(".notes"),
      ];
      return drawings.length !== 3 || texts.some((part) => !part?.textContent?.includes(mark));
    });
    expect(silent.map(({ folder }) => folder)).toEqual([]);
  });

  it("says so in the head of its page, of its frame and of the explorer, and no page of the record does", () => {
    const isOfCases = ({ path }: BuiltPage): boolean =>
      path === "explore/" || CASE_FIGURES.some((id) => [`figure/${id}/`, `embed/${id}/`].includes(path));
    const headsOf = ({ document }: BuiltPage): readonly string[] => [
      document.title,
      ...[...document.querySelectorAll("link[type='application/json+oembed']")].map(
        (link) => link.getAttribute("title") ?? "",
      ),
    ];
    const descriptionOf = ({ document }: BuiltPage): string =>
      document.querySelector("meta[name=description]")?.getAttribute("content") ?? "";
    const marked = pages.filter((page) => headsOf(page).every((text) => text.startsWith(MARKS[page.lang])));
    expect(marked.map(({ folder }) => folder)).toEqual(pages.filter(isOfCases).map(({ folder }) => folder));
    expect(marked).toHaveLength((2 * CASE_FIGURES.length + 1) * LANGUAGES.length);
    const saysSo = /simulated|змадэляван|смоделирован/i;
    expect(marked.filter((page) => !saysSo.test(descriptionOf(page))).map(({ folder }) => folder)).toEqual(
      [],
    );
    const lede = pages.find(({ folder }) => folder === "");
    const asHome = marked.filter((page) => lede && descriptionOf(page) === descriptionOf(lede));
    expect(asHome.map(({ folder }) => folder)).toEqual([]);
  });

  it("is one picture: nothing in it asks to be chosen", () => {
    const asking = casePages().filter(({ document }) =>
      document.querySelector(".drawing svg :is([tabindex], [role], [aria-checked])"),
    );
    expect(asking.map(({ folder }) => folder)).toEqual([]);
  });

  it("prints in its table what DuckDB counts", async () => {
    const counts = await countSelection(opened.cases, { designation: ["recognised"] });
    const page = pages.find(({ folder }) => folder === "figure/conditions/");
    const printed = [...(page?.document.querySelectorAll("tbody tr") ?? [])].map((row) =>
      plain(row.querySelectorAll("td")[0]?.textContent ?? ""),
    );
    expect(printed).toEqual(Array.from(counts.condition));
    expect(printed).toHaveLength(CONDITION_ANSWERS.length);
  });
});

describe("the page of a figure of case records", () => {
  it("needs no engine for the state that it is printed in", async () => {
    const { page, watched } = await site.visit("figure/conditions/");
    await page.locator("html.js").waitFor({ state: "attached" });
    await page.waitForLoadState("networkidle");
    expect(await page.locator("html").getAttribute("data-engine")).toBe("off");
    expect(watched.requests.filter((url) => /\.(wasm|parquet)/.test(url))).toEqual([]);
    expect(watched.errors).toEqual([]);
  });

  it("shows the state of its fragment, says it in words, and leads on to the explorer with it", async () => {
    const fragment = "sex=female&compare=rest";
    const { page, watched } = await site.visit(`figure/conditions/#${fragment}`);
    await page.locator("html[data-engine=ready]").waitFor({ state: "attached" });
    expect(await page.locator(".figure-selection").innerText()).toMatch(/women.*everyone else/);
    await page.locator("summary", { hasText: "Data table" }).click();
    const rows = await page
      .locator("tbody tr")
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? "")),
      );
    const counts = await countSelection(opened.cases, readState(fragment).state.selection);
    expect(rows.map(([selected = ""]) => plain(selected))).toEqual(Array.from(counts.condition));
    expect(await page.locator(".figure-explore a").getAttribute("href")).toBe(`../../explore/#${fragment}`);
    expect(watched.errors).toEqual([]);
  });

  it("follows its fragment, and reports what it does not understand", async () => {
    const { page } = await site.visit("figure/age-sex/");
    await page.locator("html.js").waitFor({ state: "attached" });
    await page.evaluate(() => (location.hash = "sex=female&colour=red"));
    await page.locator("html[data-engine=ready]").waitFor({ state: "attached" });
    expect(await page.locator("[data-status]").innerText()).toContain("colour=red");
    expect(await page.locator(".figure-selection").innerText()).toContain("women");
    await page.evaluate(() => (location.hash = ""));
    await expect.poll(() => page.locator(".figure-selection").innerText()).not.toContain("women");
  });
});
