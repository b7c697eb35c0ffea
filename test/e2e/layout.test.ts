import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtPages, homeOf, LANGUAGES, listedFigures } from "../support/built-site";
import { openSiteVisits, type SiteVisits } from "../support/site-visit";

const DRAWINGS = fileURLToPath(new URL("../../.cache/drawings.json", import.meta.url));
const WIDTHS_PX = [360, 768, 1280, 1920];

let site: SiteVisits;
let drawings: readonly (readonly [name: string, panels: readonly string[]])[];
beforeAll(async () => {
  site = await openSiteVisits();
  const figures = JSON.parse(await readFile(DRAWINGS, "utf8")) as Record<string, string[]>; // border: written by the build
  drawings = [...Object.entries(figures), ...(await calibrationDrawings())];
});
afterAll(() => site.close());

/** The drawings of the calibration stand on its page alone. */
const calibrationDrawings = async (): Promise<typeof drawings> =>
  (await builtPages())
    .filter(({ path }) => path === "calibration/")
    .map(({ lang, document: page }) => [
      `calibration.${lang}`,
      [...page.querySelectorAll(".drawing svg")].map(({ outerHTML }) => outerHTML),
    ]);

/** The printed page alone: layout needs no engine. */
const withoutScripts = (page: Page): Promise<unknown> => page.route("**/*.js", (route) => route.abort());

describe("the pages", () => {
  it.each(LANGUAGES)("never scroll sideways, from a phone to a wide screen: %s", async (lang) => {
    const paths = [
      "",
      "about/",
      "calibration/",
      "changes/",
      "report/",
      ...(await listedFigures()).map(({ id }) => `figure/${id}/`),
    ];
    const { page } = await site.visit(homeOf(lang), { before: withoutScripts });
    const wide: string[] = [];
    for (const path of paths) {
      if (path !== "") await page.goto(site.server.address + homeOf(lang) + path);
      for (const width of WIDTHS_PX) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        if (over > 0) wide.push(`/${homeOf(lang)}${path} at ${width} px: ${over} px too wide`);
      }
    }
    expect(wide).toEqual([]);
  });
});

describe("the words of a drawing", () => {
  it.each(LANGUAGES)("neither overlap nor leave its frame, at any width: %s", async (lang) => {
    const { page } = await site.visit(`${homeOf(lang)}about/`, { before: withoutScripts });
    const own = drawings.filter(([name]) => name.split(".")[1] === lang);
    const findings: string[] = [];
    for (const [name, panels] of own)
      for (const svg of panels)
        findings.push(...(await crowded(page, svg)).map((finding) => `${name}: ${finding}`));
    expect(own.length).toBeGreaterThan(0);
    expect(own.find(([name]) => name === `calibration.${lang}`)?.[1].length).toBe(4);
    expect(findings).toEqual([]);
  });
});

/** Which words of a drawing lie on others or outside its frame, as this browser sets them with the site's fonts. */
const crowded = (page: Page, svg: string): Promise<readonly string[]> =>
  page.evaluate(async (svg) => {
    const TOLERANCE_PX = 1;
    const ABOVE = 0.22; // of the height of a line: room over the capitals
    const BELOW = 0.12; // of the height of a line: room under what hangs
    const holder = document.createElement("div");
    holder.innerHTML = svg;
    holder.style.position = "absolute";
    holder.style.left = "0";
    holder.style.top = "0";
    holder.className = "drawing narrow";
    holder.style.maxWidth = "none";
    document.body.append(holder);
    await document.fonts.ready;
    const root = holder.querySelector("svg")!;
    const frame = root.viewBox.baseVal;
    const toFrame = root.getScreenCTM()!.inverse();
    const boxes = [...root.querySelectorAll("text")].flatMap((text) => {
      const words = [...text.childNodes]
        .filter((n) => n.nodeName !== "title")
        .map((n) => n.textContent ?? "");
      const { x, y, width, height } = text.getBBox();
      if (words.join("").trim() === "" || width === 0) return [];
      const lines = Math.max(
        1,
        [...text.querySelectorAll("tspan")].filter((span) => span.textContent !== "").length,
      );
      const line = height / lines;
      const matrix = toFrame.multiply(text.getScreenCTM()!);
      const corners = [
        [x, y + ABOVE * line],
        [x + width, y + ABOVE * line],
        [x, y + height - BELOW * line],
        [x + width, y + height - BELOW * line],
      ].map(([cx, cy]) => new DOMPoint(cx, cy).matrixTransform(matrix));
      const xs = corners.map((corner) => corner.x);
      const ys = corners.map((corner) => corner.y);
      return [
        {
          words: words.join(" "),
          left: Math.min(...xs),
          right: Math.max(...xs),
          top: Math.min(...ys),
          bottom: Math.max(...ys),
        },
      ];
    });
    holder.remove();
    const outside = boxes.filter(
      ({ left, right, top, bottom }) =>
        left < frame.x - TOLERANCE_PX ||
        right > frame.x + frame.width + TOLERANCE_PX ||
        top < frame.y - TOLERANCE_PX ||
        bottom > frame.y + frame.height + TOLERANCE_PX,
    );
    const overlapping = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE_PX &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE_PX,
        )
        .map((b) => `"${a.words}" lies on "${b.words}"`),
    );
    const at = (box: (typeof boxes)[number]) =>
      [box.left, box.top, box.right, box.bottom].map(Math.round).join(" ");
    return [...outside.map((box) => `"${box.words}" leaves the frame: ${at(box)}`), ...overlapping];
  }, svg);
