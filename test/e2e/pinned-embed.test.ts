import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Frame, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { folderName, type DataVersion } from "../../src/model/data-version";
import { axeFindings } from "../support/axe";
import { altered } from "../support/bad-serving";
import { DIST } from "../support/built-site";
import { keeping, otherColumns, otherNumbers } from "../support/doctored-versions";
import { openSiteVisits, type SiteVisits, type Visit } from "../support/site-visit";
import { serveFolder, type Serving } from "../support/static-server";

const HELD = 1234;
/** A version from before case records were kept. */
const WITHOUT_CASES = "2026-08-30-1226a3d0f5df";

let site: SiteVisits;
let address: string;
let current: DataVersion;
let other: string;
let older: string;
let serving: Serving;
beforeAll(async () => {
  const doctored = [await otherNumbers(HELD), await otherColumns()] as const;
  [other, older] = [doctored[0].name, doctored[1].name];
  serving = await keeping(doctored);
  site = await openSiteVisits(serving);
  address = site.server.address;
  current = JSON.parse(await readFile(join(DIST, "data/version.json"), "utf8")) as DataVersion; // border: written by the build
});
afterAll(() => site.close());

const engineSays = async (page: Page | Frame, state: "ready" | "failed"): Promise<void> => {
  await page.locator("html[data-engine=ready], html[data-engine=failed]").waitFor({ state: "attached" });
  expect(await page.locator("html").getAttribute("data-engine")).toBe(state);
};
const description = async (page: Page | Frame): Promise<string> =>
  ((await page.locator(".embed-description").textContent()) ?? "").replaceAll("\u00a0", " ");
const source = (page: Page | Frame): Promise<string> => said(page, ".embed-source");
const note = (page: Page | Frame): Promise<string> => said(page, "[data-embed-note]");
const said = async (page: Page | Frame, selector: string): Promise<string> =>
  (await page.locator(selector).innerText()).replaceAll("\u00a0", " ");

/** Nothing of a figure is seen, by eyes or by a screen reader, and the frame has the height of its figure. */
async function isWithheld(page: Page): Promise<void> {
  expect(await page.locator(".drawing svg:visible").count()).toBe(0);
  expect(await page.locator(".embed-figure :visible").count()).toBe(0);
  const aria = await page.locator("body").ariaSnapshot();
  expect(aria).not.toMatch(/- (img|figure)|Sources/);
  const room = await page.locator("[data-embed-figure]").boundingBox();
  const frame = await page.locator("main").boundingBox();
  expect(room?.height).toBeGreaterThan(200);
  expect(Math.abs((frame?.height ?? 0) - (room?.height ?? 0))).toBeLessThan(20);
}

async function visitServing(path: string, more: Serving): Promise<Visit> {
  const server = await serveFolder(DIST, {
    instead: (asked, response, folder) =>
      (more.instead?.(asked, response, folder) ?? false) ||
      (serving.instead?.(asked, response, folder) ?? false),
  });
  onTestFinished(() => server.close());
  return site.visit(path, { address: server.address });
}

describe("a frame that is pinned to another version", () => {
  it("shows the number of that version and says which it is; a live one shows the new number", async () => {
    const { page, watched } = await site.visit(`embed/held/#version=${other}`);
    await engineSays(page, "ready");
    expect(await description(page)).toContain("1,234");
    expect(await said(page, ".embed-pinned")).toBe(
      `Pinned to data version ${other.slice(11)} of 1 July 2026: newer data are not shown here.`,
    );
    expect(await source(page)).toContain(`Data version ${other.slice(11)} of 1 July 2026.`);
    expect(await note(page)).toBe("");
    expect(await page.locator(".drawing svg:visible").count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    expect(watched.errors).toEqual([]);
    const asked = watched.requests.map((url) => new URL(url).pathname);
    expect(asked.filter((path) => path.startsWith("/data/") && path.endsWith(".parquet"))).toEqual([]);

    const { page: live } = await site.visit("embed/held/");
    expect(await description(live)).not.toContain("1,234");
    expect(await live.locator(".embed-pinned").count()).toBe(0);
    expect(await source(live)).toContain(`Data version ${current.version} of`);
  });

  it("is found by the hash alone, in each state and language", async () => {
    const { page } = await site.visit(
      `be/embed/held/#theme=dark&version=${other.slice(11)}&dates=2024-01-01..`,
    );
    await engineSays(page, "ready");
    expect(await description(page)).toContain("1234");
    expect(await description(page)).toMatch(/^Людзей у няволі: \d+ \(4 студзеня 2024\)/);
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await page.locator(".embed-source a").getAttribute("href")).toContain("#dates=2024-01-01..");
  });

  it("counts case records up to their last day in that version", async () => {
    const { page } = await site.visit(`embed/held-over-time/#version=${other}`);
    const printed = await description(page);
    await engineSays(page, "ready");
    expect(printed).toContain("30 August 2026");
    expect(await description(page)).toContain("30 June 2026");
    expect(await page.locator(".simulated-mark").innerText()).toContain("SIMULATED");
  });

  it("waits until it is seen, without the figure of another version in its place", async () => {
    const host = `<!doctype html><html lang="en"><title>A host</title><div style="height:5000px"></div><iframe title="a figure" src="${address}embed/held/#version=${other}" style="height:600px"></iframe></html>`;
    const { page } = await visitServing("host.html", {
      instead(path, response) {
        if (path !== "/host.html") return false;
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(host);
        return true;
      },
    });
    const frame = page.frameLocator("iframe");
    await frame.locator("main[data-withheld]").waitFor({ state: "attached" });
    expect(await frame.locator("html").getAttribute("data-engine")).toBe("off");
    expect(await frame.locator(".embed-figure :visible").count()).toBe(0);
    await page.locator("iframe").scrollIntoViewIfNeeded();
    await frame.locator("html[data-engine=ready]").waitFor({ state: "attached" });
    expect(await frame.locator(".embed-description").textContent()).toContain("1,234");
  });

  it("becomes the printed figure again when its address asks for no version", async () => {
    const { page } = await site.visit("embed/held/");
    const printed = await description(page);
    await page.evaluate((version) => (location.hash = `version=${version}`), other);
    await engineSays(page, "ready");
    expect(await description(page)).not.toBe(printed);
    await page.evaluate(() => (location.hash = "dates=2024-01-01.."));
    await page.locator(".embed-source a[href*='dates']").waitFor();
    await page.locator(".embed-source", { hasText: current.version }).waitFor(); // of what answered before, until then
    await page.locator("html[data-engine=ready]").waitFor({ state: "attached" });
    expect(await source(page)).toContain(`Data version ${current.version}`);
    await page.evaluate(() => (location.hash = ""));
    await page.locator("html[data-engine=off]").waitFor({ state: "attached" });
    expect(await description(page)).toBe(printed);
    expect(await source(page)).toContain(current.version);
    expect(await page.locator(".embed-source a").getAttribute("href")).not.toContain("dates");
  });
});

describe("a frame that is pinned to the version that the site shows", () => {
  it.each(["its folder", "its hash"])("by %s stands as printed and starts no engine", async (by) => {
    const named = by === "its hash" ? current.version : folderName(current);
    const { page, watched } = await site.visit(`embed/conditions/#version=${named}`);
    await page.waitForLoadState("networkidle");
    expect(await page.locator("html").getAttribute("data-engine")).toBe("off");
    expect(await page.locator(".drawing svg:visible").count()).toBe(1);
    expect(await note(page)).toBe("");
    expect(watched.requests.filter((url) => /wasm|parquet|versions/.test(url))).toEqual([]);
  });

  it("answers a state from the data of the site", async () => {
    const { page, watched } = await site.visit(`embed/conditions/#version=${current.version}&sex=female`);
    await engineSays(page, "ready");
    expect(await page.locator(".figure-selection").innerText()).toContain("women");
    expect(await source(page)).toContain(`Data version ${current.version} of`);
    expect(watched.requests.filter((url) => url.includes("/versions"))).toEqual([]);
  });
});

describe("a pinned frame that cannot be shown says why, and shows no other numbers:", () => {
  const notShown = () => `Nor are the numbers of version ${folderName(current)} shown in its place.`;

  it.each(["2020-01-01-000000000000", "nonsense", ""])("no version is called “%s”", async (named) => {
    const { page, watched } = await site.visit(`embed/held/#version=${named}`);
    await engineSays(page, "failed");
    expect(await note(page)).toContain(
      `People held for political reasons, 2020 to 2026\nVersion “${named}” of the data cannot be shown here: this site keeps no such version of the data. ${notShown()}`,
    );
    await isWithheld(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(watched.requests.filter((url) => /wasm|parquet/.test(url))).toEqual([]);
  });

  it("a hash with the day of another version is none", async () => {
    const { page } = await site.visit(`embed/held/#version=2020-01-01-${current.version}`);
    await engineSays(page, "failed");
    expect(await note(page)).toContain("keeps no such version");
  });

  it("the version lacks the table; figures of its other tables are shown", async () => {
    const { page } = await site.visit(`embed/conditions/#version=${WITHOUT_CASES}`);
    await engineSays(page, "failed");
    expect(await note(page)).toContain(`it lacks a table that the figure is counted from. ${notShown()}`);
    await isWithheld(page);
    const { page: record } = await site.visit(`embed/held/#version=${WITHOUT_CASES}`);
    await engineSays(record, "ready");
    expect(await said(record, ".embed-pinned")).toContain("version 1226a3d0f5df of 30 August 2026");
  });

  it("the version is of a schema that is read no longer; figures of its other tables are shown", async () => {
    const { page } = await site.visit(`embed/held/#version=${older}`);
    await engineSays(page, "failed");
    expect(await note(page)).toContain("a data file is of another form than this site reads now.");
    await isWithheld(page);
    const { page: named } = await site.visit(`embed/named-cases/#version=${older}`);
    await engineSays(named, "ready");
  });

  it("a file is not the one that its version names", async () => {
    const { page } = await visitServing(`embed/held/#version=${WITHOUT_CASES}`, {
      instead(path, response, folder) {
        if (!path.endsWith(`${WITHOUT_CASES}/observations.parquet`)) return false;
        void readFile(`${folder}${path}`).then((bytes) => response.end(altered(bytes)));
        return true;
      },
    });
    await engineSays(page, "failed");
    expect(await note(page)).toContain("a data file is damaged or is not the file that was published.");
    await isWithheld(page);
  });

  it("the engine does not start", async () => {
    const { page } = await visitServing(`be/embed/held/#version=${other}`, {
      instead(path, response) {
        if (!/\.wasm/.test(path)) return false;
        response.writeHead(404).end();
        return true;
      },
    });
    await engineSays(page, "failed");
    expect(await note(page)).toContain("файлы рухавіка прыйшлі не цалкам.");
    await isWithheld(page);
  });
});

describe("frames of several versions on one page", () => {
  it("start one engine for each version and do not mix", async () => {
    const pinned = (figure: string) =>
      `<rollcall-figure figure="${figure}" version="${other}"></rollcall-figure>`;
    const live = (figure: string) =>
      `<rollcall-figure figure="${figure}" state="dates=2024-01-01.."></rollcall-figure>`;
    const body = ["held", "releases"].flatMap((figure) => [pinned(figure), live(figure)]).join("");
    const html = `<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:," /><script src="embed.js"></script>${body}<rollcall-figure figure="held" version="x"></rollcall-figure></html>`;
    const { page, watched } = await visitServing("host.html", {
      instead(path, response) {
        if (path !== "/host.html") return false;
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
        return true;
      },
    });
    for (const frame of await page.locator("iframe").all()) await frame.scrollIntoViewIfNeeded();
    const frames = page.frames().slice(1);
    expect(frames).toHaveLength(4);
    for (const frame of frames) await engineSays(frame, "ready");
    expect(watched.requests.filter((url) => /wasm/.test(url))).toHaveLength(2);
    for (const frame of frames) {
      const isPinned = frame.url().includes("version=");
      const named = isPinned ? other.slice(11) : current.version;
      expect(await source(frame)).toContain(named);
      if (frame.url().includes("/held/")) expect((await description(frame)).includes("1,234")).toBe(isPinned);
    }
    expect(await page.locator("rollcall-figure[version=x]").innerText()).toBe(
      'rollcall-figure: version: expected one like 2026-08-30-1226a3d0f5df, got "x"',
    );
    expect(watched.errors).toEqual([]);
  });
});

describe("the embed panel", () => {
  it("offers live or pinned, says what each means, and pins every kind of code", async () => {
    const { page, watched } = await site.visit("figure/held/");
    await page.getByText("Embed this figure").click();
    const code = page.locator(".embed-code textarea");
    expect(await code.inputValue()).not.toContain("version");
    expect(await said(page, ".embed-stays")).toContain("its numbers may change");
    await page.getByRole("radio", { name: "pinned" }).check();
    expect(await said(page, ".embed-stays")).toContain(
      `version ${current.version} of 30 August 2026 is shown for ever`,
    );
    await expect.poll(() => code.inputValue()).toContain(`embed/held/#version=${folderName(current)}`);
    const preview = page.frameLocator(".embed-preview");
    await preview.locator("main:not([data-withheld])").waitFor();
    await page.getByRole("radio", { name: "Script, sizes itself" }).check();
    await expect.poll(() => code.inputValue()).toContain(`version="${folderName(current)}"`);
    await page.getByRole("radio", { name: "Markdown" }).check();
    await expect
      .poll(() => code.inputValue())
      .toMatch(new RegExp(`^\\[[^\\]]+\\]\\(${address}embed/held/#version=${folderName(current)}\\)$`));
    expect(await said(page, ".embed-stays")).toContain("There is no picture beside it");
    await page.getByRole("radio", { name: "HTML and SVG without any script" }).check();
    expect(await page.getByRole("radio", { name: "pinned" }).isDisabled()).toBe(true);
    expect(await said(page, ".embed-stays")).toContain("The picture stays as it is today");
    expect(await axeFindings(page)).toEqual([]);
    expect(watched.errors).toEqual([]);
  });
});
