import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { builtPages, DIST, type BuiltPage } from "../support/built-site";

let pages: readonly BuiltPage[];
beforeAll(async () => {
  pages = await builtPages();
});

const changesPages = () => pages.filter(({ path }) => path === "changes/");

describe("the page of changes", () => {
  it("names every version that is kept, the current one first, in each language", async () => {
    const { version } = JSON.parse(await readFile(join(DIST, "data/version.json"), "utf8")) as {
      version: string;
    };
    const kept = (await readdir(join(DIST, "versions"))).map((name) => name.split("-").at(-1));
    for (const { document } of changesPages()) {
      const shown = [...document.querySelectorAll(".version")].map(({ id }) => id.replace("version-", ""));
      expect(shown[0]).toBe(version);
      expect(shown.toSorted()).toEqual(kept.toSorted());
    }
    expect(changesPages()).toHaveLength(3);
  });

  it("lists the second count of the release of 11 September 2025 as added", () => {
    for (const { document } of changesPages()) {
      const row = [...document.querySelectorAll(".version > .table-scroll tbody tr")].find(
        (each) => each.querySelector("th")?.textContent === "o1205",
      );
      expect(row?.querySelector(".number")?.textContent.trim()).toBe("51");
    }
  });

  it("is one click away from every page that says the version", () => {
    const own = pages.filter(({ path }) => !path.startsWith("embed/")); // a frame leads to its figure's page
    const without = own.filter(({ document }) => !document.querySelector(".site-foot a[href$='changes/']"));
    expect(without.map(({ folder }) => folder)).toEqual([]);
  });
});
