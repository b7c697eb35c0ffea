import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { exported, viewOfTricks } from "../../support/exported";

/** Width and height of a PNG, from its header. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  const header = new DataView(png.buffer, png.byteOffset);
  return [header.getUint32(16), header.getUint32(20)];
}

describe("a figure as PNG", () => {
  it.each([1, 2, 4])("has %d pixels for one", async (scale) => {
    const svg = new TextDecoder().decode(await exported("svg"));
    const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
    expect(sizeOf(await exported("png", { scale }))).toEqual([400 * scale, height * scale]);
  });

  it("stands on paper, or on nothing where that is wanted, and is not blank", async () => {
    const pixels = async (transparent: boolean) => {
      const png = Buffer.from(await exported("png", { transparent })).toString("base64");
      const [width, height] = sizeOf(Buffer.from(png, "base64").subarray());
      const around = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" xlink:href="data:image/png;base64,${png}"/></svg>`;
      return new Resvg(around).render().pixels;
    };
    const [paper, bare] = [await pixels(false), await pixels(true)];
    expect([paper[3], bare[3]]).toEqual([255, 0]);
    const isHeld = (at: number) => bare[at] === 0x97 && bare[at + 1] === 0x20 && bare[at + 3] === 255;
    const red = Array.from({ length: bare.length / 4 }, (_, i) => i * 4).filter(isHeld);
    expect(red.length).toBeGreaterThan(80 * 40 * 0.9);
  });
});

const hasPdftotext = (() => {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

describe("a figure as PDF", () => {
  it("embeds the two faces of the site and no others, and is the same bytes again", async () => {
    const bytes = await exported("pdf");
    const text = Buffer.from(bytes).toString("latin1");
    expect(text.startsWith("%PDF-1.7")).toBe(true);
    expect([...text.matchAll(/\/BaseFont \/[A-Z]{6}\+(\S+)/g)].map(([, name]) => name)).toEqual(
      expect.arrayContaining(["RollcallSan-Regular", "RollcallSan-SemiBold"]),
    );
    expect(text.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(text).not.toMatch(/\/Subtype \/Image/);
    expect(Buffer.compare(bytes, await exported("pdf"))).toBe(0);
  });

  it.skipIf(!hasPdftotext)(
    "has Cyrillic text that can be searched, and a label with a halo once",
    async () => {
      const file = join(mkdtempSync(join(tmpdir(), "rollcall-pdf-")), "figure.pdf");
      writeFileSync(
        file,
        await exported("pdf", { view: { ...viewOfTricks, title: "Людзі ў няволі, 2020–2026" } }),
      );
      const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
      expect(text).toContain("Людзі ў няволі, 2020–2026");
      expect(text).toContain("ЗМАДЭЛЯВАНА: гэта не сапраўдныя людзі");
      expect(text.match(/Наваполацк/g)).toHaveLength(1);
    },
  );
});
