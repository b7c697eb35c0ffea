import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "../support/axe";
import { builtPages, DIST, LANGUAGES, listedFigures, MARKS } from "../support/built-site";
import { missing } from "../support/bad-serving";
import { openSiteVisits, type SiteVisits } from "../support/site-visit";
import { serveFolder, type StaticServer } from "../support/static-server";

let site: SiteVisits;
beforeAll(async () => {
  site = await openSiteVisits();
});
afterAll(() => site.close());

/** A page of somebody else, on an address of its own, with what stands in its body. */
async function hostOf(body: string): Promise<StaticServer> {
  const html = `<!doctype html><html lang="en"><head><title>A host</title><link rel="icon" href="data:," /></head><body><main><h1>A host</h1>${body}</main></body></html>`;
  return serveFolder(DIST, {
    instead(path, response) {
      if (path !== "/host.html") return false;
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
      return true;
    },
  });
}

async function visitHost(
  body: string,
  use: (page: Page, errors: readonly string[]) => Promise<void>,
): Promise<void> {
  const host = await hostOf(body);
  try {
    const { page, watched } = await site.visit("host.html", { address: host.address });
    await use(page, watched.errors);
  } finally {
    await host.close();
  }
}

const frameOf = (path: string, more = ""): string =>
  `<iframe id="frame" title="a figure" src="${site.server.address}${path}" style="width:600px;height:50px;border:0" ${more}></iframe>`;

/** The height of the frame on the host, and of what it holds. */
async function heights(page: Page): Promise<{ readonly frame: number; readonly figure: number }> {
  const frame = page.frames()[1];
  return {
    frame: (await page.locator("iframe").boundingBox())?.height ?? 0,
    figure: (await frame?.locator("main").boundingBox())?.height ?? 0,
  };
}

describe("the frame of a figure", () => {
  it("is at most 60 kB compressed as it is printed, with its fonts, in each language", async () => {
    const { page, watched } = await site.visit("be/embed/held/");
    await page.waitForLoadState("networkidle");
    const shared = watched.requests.map((url) => new URL(url).pathname).filter((path) => !path.endsWith("/"));
    const size = async (path: string): Promise<number> =>
      (await stat(join(DIST, `${path}.br`)).catch(() => stat(join(DIST, path)))).size;
    const sharedBytes = (await Promise.all(shared.map(size))).reduce((sum, bytes) => sum + bytes, 0);
    expect(shared.some((path) => path.endsWith(".woff2"))).toBe(true);
    const large = await Promise.all(
      (await builtPages())
        .filter(({ path }) => path.startsWith("embed/"))
        .map(async ({ folder }) => ({ folder, bytes: sharedBytes + (await size(`${folder}index.html`)) })),
    );
    expect(large.length).toBe((await listedFigures()).length * LANGUAGES.length);
    expect(large.filter(({ bytes }) => bytes > 60_000)).toEqual([]);
    expect(watched.errors).toEqual([]);
  });

  it("starts no engine for the state that it is printed in, and gives axe nothing to find", async () => {
    const { page, watched } = await site.visit("embed/conditions/");
    await page.waitForLoadState("networkidle");
    expect(await page.locator("html").getAttribute("data-engine")).toBe("off");
    expect(watched.requests.filter((url) => /wasm|parquet/.test(url))).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
  });

  it("shows the state of its fragment and the colours asked for", async () => {
    const { page, watched } = await site.visit("embed/conditions/#theme=dark&sex=female");
    await page.locator("html[data-engine=ready]").waitFor({ state: "attached" });
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await page.locator(".figure-selection").innerText()).toContain("women");
    expect(await page.locator("[data-embed-note]").innerText()).toBe("");
    expect(await page.locator(".embed-source a").getAttribute("href")).toBe(
      "../../figure/conditions/#sex=female",
    );
    expect(watched.errors).toEqual([]);
  });

  it("reports what it does not know, and shows the rest", async () => {
    const { page } = await site.visit("embed/held/#theme=pink&sex=female&colour=red");
    await page.locator("html[data-engine=ready]").waitFor({ state: "attached" });
    const note = await page.locator("[data-embed-note]").innerText();
    expect(note).toContain("theme=pink");
    expect(note).toContain("colour=red");
  });

  it("keeps the printed figure, with a note, where the engine cannot start", async () => {
    const broken = await serveFolder(DIST, missing(/\.wasm/));
    try {
      const { page } = await site.visit("embed/conditions/#sex=female", { address: broken.address });
      const printed = await page.locator(".figure-selection").innerText();
      await page.locator("html[data-engine=failed]").waitFor({ state: "attached" });
      expect(await page.locator("[data-embed-note]").innerText()).toContain("shown without it");
      expect(await page.locator(".figure-selection").innerText()).toBe(printed);
      expect(await page.locator(".drawing svg").count()).toBeGreaterThan(0);
    } finally {
      await broken.close();
    }
  });
});

describe("a host page", () => {
  it("that knows only Datawrapper's messages sizes the frame", async () => {
    const script = `<script>
      addEventListener("message", (event) => {
        const heights = event.data["datawrapper-height"];
        if (heights === undefined) return;
        for (const frame of document.querySelectorAll("iframe"))
          if (frame.contentWindow === event.source)
            for (const id in heights) frame.style.height = heights[id] + "px";
      });</script>`;
    await visitHost(script + frameOf("embed/held/"), async (page, errors) => {
      await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(300);
      const { frame, figure } = await heights(page);
      expect(Math.abs(frame - figure)).toBeLessThan(2);
      expect(errors).toEqual([]);
    });
  });

  it("that knows only AMP's messages sizes the frame", async () => {
    const script = `<script>
      addEventListener("message", (event) => {
        const { sentinel, type, height } = event.data;
        if (sentinel === "amp" && type === "embed-size") document.querySelector("iframe").style.height = height + "px";
      });</script>`;
    await visitHost(script + frameOf("embed/held/"), async (page) => {
      await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(300);
    });
  });

  it("that knows only pym.js's messages sizes the frame", async () => {
    const script = `<script>
      addEventListener("message", (event) => {
        const found = typeof event.data === "string" && /^pymxPYMxgraphicxPYMxheightxPYMx(.+)$/.exec(event.data);
        if (found) document.querySelector("iframe").setAttribute("height", found[1] + "px"), document.querySelector("iframe").style.height = "";
      });</script>`;
    const path = "embed/held/?initialWidth=600&childId=graphic&parentTitle=A&parentUrl=http%3A%2F%2Fhost%2F";
    await visitHost(script + frameOf(path), async (page) => {
      await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(300);
    });
  });

  it("that sends garbage is ignored, by the frame and by embed.js", async () => {
    const body = `<script src="${site.server.address}embed.js"></script><rollcall-figure figure="deaths"></rollcall-figure>`;
    await visitHost(body, async (page, errors) => {
      await expect.poll(async () => (await heights(page)).frame).not.toBe(480);
      const before = (await heights(page)).frame;
      await page.evaluate(() => {
        const frame = document.querySelector("iframe");
        for (const data of [
          null,
          7,
          "x",
          [],
          { type: "rollcall:height" },
          { type: "rollcall:height", height: 9e9 },
        ]) {
          frame?.contentWindow?.postMessage(data, "*");
          window.postMessage(data, "*");
        }
        window.postMessage({ type: "rollcall:height", figure: "deaths", height: 7000 }, "*");
      });
      await page.evaluate(() => new Promise((done) => setTimeout(done)));
      expect((await heights(page)).frame).toBe(before);
      expect(errors).toEqual([]);
    });
  });

  it("is told which figures there are when it asks for another", async () => {
    const body = `<script src="${site.server.address}embed.js"></script><rollcall-figure figure="nothing"></rollcall-figure>`;
    await visitHost(body, async (page) => {
      const said = await page.locator("rollcall-figure").innerText();
      expect(said).toContain('got "nothing"');
      for (const { id } of await listedFigures()) expect(said).toContain(id);
      expect(await page.locator("iframe").count()).toBe(0);
    });
  });

  it("of ten figures downloads one engine and under 1.5 MB besides, and gives axe nothing to find", async () => {
    const ids = (await listedFigures()).map(({ id }) => id).slice(0, 8);
    const plain = ids.map((id) => `<rollcall-figure figure="${id}"></rollcall-figure>`).join("");
    const filtered = ["conditions", "age-sex"]
      .map((id) => `<rollcall-figure figure="${id}" state="sex=female"></rollcall-figure>`)
      .join("");
    const host = await hostOf(`<script src="${site.server.address}embed.js"></script>${plain}${filtered}`);
    try {
      const { page, watched } = await site.visit("host.html", { address: host.address });
      for (const frame of await page.locator("iframe").all()) {
        await frame.scrollIntoViewIfNeeded();
        expect(await frame.getAttribute("title")).not.toBe("");
      }
      const ready = page
        .frameLocator("iframe[src*='sex=female'] >> nth=-1")
        .locator("html[data-engine=ready]");
      await ready.waitFor({ state: "attached" });
      const first = page
        .frameLocator("iframe[src*='sex=female'] >> nth=0")
        .locator("html[data-engine=ready]");
      await first.waitFor({ state: "attached" });
      const wasm = watched.requests.filter((url) => /wasm/.test(url));
      expect(wasm).toHaveLength(1);
      expect(await axeFindings(page)).toEqual([]);
      const names = new Set(watched.requests.map((url) => new URL(url).pathname));
      const plainNames = [...names].filter(
        (path) => /\/$|\.(js|css|woff2|svg)$/.test(path) && !/duckdb|parquet/.test(path),
      );
      const sizes = await Promise.all(
        plainNames
          .filter((path) => path !== "/host.html")
          .map(async (path) => {
            const file = path.endsWith("/") ? `${path}index.html` : path;
            return (await stat(join(DIST, `${file}.br`)).catch(() => stat(join(DIST, file)))).size;
          }),
      );
      expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(1_500_000);
    } finally {
      await host.close();
    }
  });
});

describe("oEmbed", () => {
  it("is discovered from each figure's page, and holds a frame with its title", async () => {
    const pages = (await builtPages()).filter(({ path }) => path.startsWith("figure/"));
    for (const { document, folder, lang } of pages) {
      const link = document.querySelector("link[type='application/json+oembed']")?.getAttribute("href") ?? "";
      const file = new URL(link, `http://site/${folder}`).pathname;
      const answer = JSON.parse(await readFile(join(DIST, file), "utf8")) as Record<string, unknown>; // border: read below
      expect(answer).toMatchObject({ version: "1.0", type: "rich", provider_name: "Rollcall" });
      expect(String(answer["html"])).toMatch(/^<iframe [^>]*title="[^"]+"/);
      const isOfCases = document.querySelector("[data-case-figure]") !== null;
      const mark = MARKS[lang];
      expect(String(answer["title"]).startsWith(mark), file).toBe(isOfCases);
      expect(String(answer["html"]).includes(` title="${mark}`), file).toBe(isOfCases);
    }
    expect((await readdir(join(DIST, "oembed"))).filter((name) => name.endsWith(".json"))).toHaveLength(
      pages.length,
    );
  });
});

describe("the embed panel", () => {
  it("shows what to paste for the state on the page, and the frame itself", async () => {
    const { page, watched } = await site.visit("figure/conditions/#sex=female");
    await page.locator("html[data-engine=ready]").waitFor({ state: "attached" });
    await page.getByText("Embed this figure").click();
    const code = page.locator(".embed-code textarea");
    await expect
      .poll(() => code.inputValue())
      .toContain(`${site.server.address}embed/conditions/#sex=female`);
    const preview = page.frameLocator(".embed-preview");
    await preview.locator("html[data-engine=ready]").waitFor({ state: "attached" });
    expect(await preview.locator(".figure-selection").innerText()).toContain("women");
    expect(await code.inputValue()).toContain(' title="SIMULATED: Health conditions" ');
    expect(await page.locator(".embed-preview").getAttribute("title")).toMatch(/^SIMULATED/);
    await page.getByRole("radio", { name: "Markdown" }).check();
    await expect.poll(() => code.inputValue()).toMatch(/^\[SIMULATED: Health conditions\]\(/);
    await page.getByRole("radio", { name: "pinned" }).check();
    await expect.poll(() => code.inputValue()).toMatch(/^\[SIMULATED: Health conditions\]\(.*version=/);
    await page.getByRole("radio", { name: "HTML and SVG without any script" }).check();
    await expect
      .poll(() => page.locator(".embed-code textarea").inputValue())
      .toMatch(/^<figure>\n<svg[^]*women[^]*SIMULATED/);
    expect(await axeFindings(page)).toEqual([]);
    expect(watched.errors).toEqual([]);
  });
});
