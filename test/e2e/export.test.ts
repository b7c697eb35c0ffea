import { execFileSync } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POLICY } from "../../src/app/policy";
import { chooseWomen, figureLive, openSiteVisits, settled, type SiteVisits } from "../support/site-visit";

let site: SiteVisits;
beforeAll(async () => {
  site = await openSiteVisits({ headers: { "content-security-policy": POLICY } });
});
afterAll(() => site.close());

const menuOf = (page: Page) => page.locator("figure[data-figure=held] .export");

async function openMenu(path: string) {
  const visit = await site.visit(path, {
    context: { permissions: ["clipboard-read", "clipboard-write"] },
  });
  await figureLive(visit.page, "held");
  await menuOf(visit.page).locator("summary").click();
  return visit;
}

async function saved(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    menuOf(page).getByRole("button", { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

describe("the export menu of a figure", () => {
  it("gives the figure in its present state in every format, under neutral names", async () => {
    const { page, watched } = await openMenu("be/figure/held/");
    await chooseWomen(page, "held");
    await expect.poll(() => new URL(page.url()).hash).toBe("#sex=female");
    await settled(page, "held");
    const files = new Map<string, Buffer>();
    for (const format of ["SVG", "PNG", "PDF", "CSV", "XLSX", "JSON", "PARQUET"]) {
      const { name, bytes } = await saved(page, format);
      expect(name).toMatch(new RegExp(`^rollcall-held-\\d{4}-\\d\\d-\\d\\d\\.${format.toLowerCase()}$`));
      files.set(format, bytes);
      await menuOf(page)
        .getByRole("status")
        .filter({ hasText: `Гатова: ${name}` })
        .waitFor();
    }
    const address = `${site.server.address}be/figure/held/#sex=female`;
    for (const format of ["SVG", "CSV", "JSON"])
      expect(files.get(format)!.toString("utf8")).toContain(address);
    expect(files.get("PDF")!.subarray(0, 8).toString()).toBe("%PDF-1.7");
    expect(files.get("XLSX")!.subarray(0, 2).toString()).toBe("PK");
    expect(files.get("PARQUET")!.subarray(0, 4).toString()).toBe("PAR1");
    expect(files.get("PNG")!.readUInt32BE(16)).toBe(2 * 792);
    expect(watched.errors).toEqual([]);
  });

  it("gives the same SVG and PNG to the byte as the command line", async () => {
    const { page } = await openMenu("ru/figure/held/");
    await menuOf(page).getByLabel("Размер").selectOption("slide");
    const isDated = menuOf(page).getByLabel("сегодняшнюю дату");
    const days: readonly string[] = await page.evaluate(() => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
        String(part).padStart(2, "0"),
      );
    });
    expect(await isDated.isChecked()).toBe(true);
    const folder = await mkdtemp(join(tmpdir(), "rollcall-figure-"));
    for (const [format, retrieved] of [
      ["svg", days.join("-")],
      ["png", "none"],
    ] as const) {
      await isDated.setChecked(retrieved !== "none");
      const { bytes } = await saved(page, format.toUpperCase());
      const out = join(folder, `held.${format}`);
      const asked = [
        "held",
        "--lang",
        "ru",
        "--size",
        "slide",
        "--scale",
        "2",
        "--format",
        format,
        "--retrieved",
        retrieved,
      ];
      const line = ["tsx", "data/figure.ts", ...asked, "--site", site.server.address, "--out", out];
      execFileSync("npx", line, { stdio: "ignore" });
      expect(bytes.equals(await readFile(out)), format).toBe(true);
    }
  });

  it("copies the picture, the table and the words, by keyboard, and says so", async () => {
    const { page, watched } = await openMenu("figure/held/");
    const copied = async (name: string) => {
      await menuOf(page).getByRole("button", { name }).focus();
      await page.keyboard.press("Enter");
      await menuOf(page)
        .getByRole("status")
        .filter({ hasText: `Copied: ${name}` })
        .waitFor();
      return page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const kept = item?.types.map(
          async (type) => [type, await (await item.getType(type)).text()] as const,
        );
        return Object.fromEntries(await Promise.all(kept ?? []));
      });
    };
    expect(Object.keys(await copied("Copy as picture"))).toEqual(["image/png"]);
    const table = await copied("Copy as table");
    expect(table["text/html"]).toContain("<th>As of</th>");
    expect(table["text/plain"]).toContain("As of\t");
    expect((await copied("Copy alt text"))["text/plain"]).toMatch(
      /^People held for political reasons, 2020 to 2026\. /,
    );
    expect(watched.errors).toEqual([]);
  });

  it.each(["", "be/", "ru/"])("fits a narrow screen: /%s", async (lang) => {
    const { page } = await openMenu(`${lang}figure/held/`);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
