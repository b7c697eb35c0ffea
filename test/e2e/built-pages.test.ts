import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import {
  builtFiles,
  builtPages,
  DIST,
  homeOf,
  LANGUAGES,
  listedFigures,
  type BuiltPage,
} from "../support/built-site";

const DRAWINGS = fileURLToPath(new URL("../../.cache/drawings.json", import.meta.url));
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'self'; worker-src blob:; frame-src 'self'; base-uri 'none'; form-action 'none'";

let pages: readonly BuiltPage[];
let files: readonly string[];
beforeAll(async () => {
  [pages, files] = await Promise.all([builtPages(), builtFiles()]);
});

/** What a look at each page finds, each finding under its page. */
const find = (look: (page: BuiltPage) => readonly string[]): readonly string[] =>
  pages.flatMap((page) => look(page).map((finding) => `/${page.folder}: ${finding}`));

const all = (page: BuiltPage, selector: string): readonly Element[] => [
  ...page.document.querySelectorAll(selector),
];

/** The file of the built site that an address on a page leads to. */
function fileOf(page: BuiltPage, address: string): string {
  const { pathname } = new URL(address, `http://site/${page.folder}`);
  return decodeURIComponent(pathname.slice(1)) + (pathname.endsWith("/") ? "index.html" : "");
}

describe("every built page", () => {
  it("holds the strict policy, before anything that loads", () => {
    const other = find((page) => {
      const [meta, ...more] = all(page, "meta[http-equiv=content-security-policy]");
      const before = page.html.slice(0, page.html.indexOf("content-security-policy"));
      return [
        ...(more.length > 0 ? ["two policies"] : []),
        ...(meta?.getAttribute("content") === POLICY
          ? []
          : [`policy ${meta?.getAttribute("content") ?? "missing"}`]),
        ...(/<(script|link|img|style)\b/.test(before)
          ? ["something that loads stands before the policy"]
          : []),
      ];
    });
    expect(other).toEqual([]);
    expect(POLICY).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|\*/);
  });

  it("has no inline style, script or handler", () => {
    const inline = find((page) => [
      ...all(page, "style, script:not([src])").map(({ outerHTML }) => outerHTML.slice(0, 80)),
      ...[...page.html.matchAll(/<[a-z][^<>]*?\s(?:style|on[a-z]+)=[^<>]*>/g)].map(([tag]) =>
        tag.slice(0, 80),
      ),
      ...all(page, "[href], [src]")
        .map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "")
        .filter((address) => /^\s*(javascript|data):/i.test(address)),
    ]);
    expect(inline).toEqual([]);
  });

  it("says its language, its title, and where it is in the other languages", () => {
    const wrong = find((page) => {
      const { document, lang, path } = page;
      const titles = all(page, "head > title").map(({ textContent }) => textContent);
      const alternates = all(page, "head > link[rel=alternate][hreflang]").map((link) => [
        link.getAttribute("hreflang"),
        fileOf(page, link.getAttribute("href") ?? ""),
      ]);
      const expected = LANGUAGES.map((code) => [code, `${homeOf(code)}${path}index.html`]);
      return [
        ...(document.documentElement.getAttribute("lang") === lang ? [] : ["another language"]),
        ...(document.documentElement.getAttribute("data-engine") === "off"
          ? []
          : ["an engine that is not off"]),
        ...(titles.length === 1 && titles[0] ? [] : [`titles ${JSON.stringify(titles)}`]),
        ...(all(page, "h1").length === 1 ? [] : [`${all(page, "h1").length} first headings`]),
        ...(JSON.stringify(alternates) === JSON.stringify(expected)
          ? []
          : [`alternates ${JSON.stringify(alternates)}`]),
      ];
    });
    expect(wrong).toEqual([]);
    const titles = new Set(pages.map((page) => all(page, "head > title")[0]?.textContent));
    expect(titles.size).toBe(pages.length);
  });

  it("uses each id once and points only to ids that are there", () => {
    const wrong = find((page) => {
      const ids = all(page, "[id]").map(({ id }) => id);
      const known = new Set(ids);
      const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `id ${id} twice`);
      const pointing = ["aria-labelledby", "aria-describedby", "for"].flatMap((name) =>
        all(page, `[${name}]`).flatMap((element) => (element.getAttribute(name) ?? "").split(/\s+/)),
      );
      const references = [...page.html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? "");
      const fragments = all(page, "a[href^='#']").map((link) => link.getAttribute("href")?.slice(1) ?? "");
      const lost = [...pointing, ...references, ...fragments].filter((id) => !known.has(id));
      return [...twice, ...new Set(lost.map((id) => `nothing with the id ${id}`))];
    });
    expect(wrong).toEqual([]);
  });

  it("links to files that are there", () => {
    const known = new Set(files);
    const lost = find((page) =>
      all(page, "[href], [src]")
        .map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "")
        .filter((address) => !/^(https?:|mailto:|#)/.test(address))
        .filter((address) => address.startsWith("/") || !known.has(fileOf(page, address))),
    );
    expect(lost).toEqual([]);
  });

  it("holds the drawings that were made in Node, as they were made", async () => {
    const drawings = Object.entries(JSON.parse(await readFile(DRAWINGS, "utf8")) as Record<string, string[]>); // border: written by the build
    const lost = drawings.flatMap(([name, panels]) => {
      const [id, lang] = name.split(".");
      const page = pages.find((each) => each.path === `figure/${id ?? ""}/` && each.lang === lang);
      return panels.every((svg) => page?.html.includes(svg)) ? [] : [name];
    });
    expect(drawings.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });

  it("holds in the frame of a figure the drawings of its page, as they are", () => {
    const frames = pages.filter(({ path }) => path.startsWith("embed/"));
    const other = frames.filter((frame) => {
      const own = pages.find(({ folder }) => folder === frame.folder.replace("embed/", "figure/"));
      const drawings = all(frame, ".drawing svg").map(({ outerHTML }) => outerHTML);
      const there = own ? all(own, ".drawing svg").map(({ outerHTML }) => outerHTML) : [];
      return drawings.length === 0 || !drawings.every((svg) => there.includes(svg));
    });
    expect(frames.length).toBeGreaterThan(0);
    expect(other.map(({ folder }) => folder)).toEqual([]);
  });

  it("names nobody else's address but as a source that learns nothing of the reader", () => {
    const elsewhere = find((page) =>
      all(page, "[href], [src], [srcset], [action], [poster]").flatMap((element) => {
        const rel = (element.getAttribute("rel") ?? "").split(/\s+/);
        const isSource = element.localName === "a" && rel.includes("noreferrer") && rel.includes("noopener");
        return ["href", "src", "srcset", "action", "poster"]
          .map((name) => element.getAttribute(name) ?? "")
          .filter((address) => /^\s*([a-z][a-z0-9+.-]*:)?\/\//i.test(address) && !isSource);
      }),
    );
    expect(elsewhere).toEqual([]);
    expect(
      pages.filter(({ html }) => /url\(["']?(https?:)?\/\//.test(html)).map(({ folder }) => folder),
    ).toEqual([]);
  });
});

describe("the built site", () => {
  it("has a page for the account, the method, the explorer, its calibration and each figure, and its frame, in each language", async () => {
    const figures = (await listedFigures()).flatMap(({ id }) => [`figure/${id}/`, `embed/${id}/`]);
    const expected = LANGUAGES.flatMap((lang) =>
      ["", "about/", "changes/", "explore/", "calibration/", "report/", ...figures].map(
        (path) => homeOf(lang) + path,
      ),
    );
    expect(pages.map(({ folder }) => folder).sort()).toEqual(expected.sort());
  });

  it("lists its figures with titles and files that are there", async () => {
    const listed = await listedFigures();
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
    for (const figure of listed) {
      expect(Object.keys(figure)).toEqual([
        ...["id", "layer", "title", "paths"],
        ...(figure.layer === "cases" ? ["simulated"] : []),
      ]);
      expect(figure.id).toMatch(/^[a-z][a-z-]*$/);
      expect(["record", "cases"]).toContain(figure.layer);
      expect(Object.keys(figure.title)).toEqual(["en", "be", "ru"]);
      for (const lang of LANGUAGES) {
        expect(figure.title[lang]).not.toBe("");
        expect(files).toContain(`${figure.paths["page"]?.[lang]}index.html`);
        expect(files).toContain(`figures/${figure.id}.${lang}.svg`);
        expect(files).toContain(`figures/${figure.id}.${lang}.csv`);
        expect(figure.paths["svg"]?.[lang]).toBe(`figures/${figure.id}.${lang}.svg`);
        expect(figure.paths["csv"]?.[lang]).toBe(`figures/${figure.id}.${lang}.csv`);
      }
    }
  });

  it("has no file over 25 MB", async () => {
    const sizes = await Promise.all(
      files.map(async (file) => ({ file, bytes: (await stat(join(DIST, file))).size })),
    );
    expect(sizes.filter(({ bytes }) => bytes > 25_000_000)).toEqual([]);
  });
});
