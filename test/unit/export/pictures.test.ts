import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 as zlibCrc32 } from "node:zlib";
import { Resvg } from "@resvg/resvg-wasm";
import { describe, expect, it } from "vitest";
import { altText } from "../../../src/export/alt-text";
import type { FigureView } from "../../../src/figures/view";
import { exported, viewOfTricks } from "../../support/exported";
import { pdfInfo } from "../../support/pdf-info";

/** Width and height of a PNG, from its header. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  const header = new DataView(png.buffer, png.byteOffset);
  return [header.getUint32(16), header.getUint32(20)];
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly isWhole: boolean;
}

/** The chunks of a PNG, each with whether its checksum fits. */
function chunksOf(png: Uint8Array): readonly Chunk[] {
  const read = new DataView(png.buffer, png.byteOffset);
  const found: Chunk[] = [];
  for (let at = 8; at < png.length; at += 12 + read.getUint32(at)) {
    const length = read.getUint32(at);
    const named = png.subarray(at + 4, at + 8 + length);
    const type = new TextDecoder().decode(named.subarray(0, 4));
    const isWhole = zlibCrc32(named) === read.getUint32(at + 8 + length);
    found.push({ type, data: named.subarray(4), isWhole });
  }
  return found;
}

const { simulated: _, ...viewOfRecord } = viewOfTricks;

describe("a figure as PNG", () => {
  it("says among its properties that its people are not real, in whole chunks after the header", async () => {
    const chunks = chunksOf(await exported("png"));
    expect(chunks.map(({ type }) => type).slice(0, 3)).toEqual(["IHDR", "iTXt", "iTXt"]);
    expect(chunks.at(-1)?.type).toBe("IEND");
    expect(chunks.filter(({ isWhole }) => !isWhole)).toEqual([]);
    const texts = chunks
      .filter(({ type }) => type === "iTXt")
      .map(({ data }) => new TextDecoder().decode(data).split("\0"));
    expect(texts).toEqual([
      ["Title", "", "", "be", "", 'ЗМАДЭЛЯВАНА: =HYPERLINK("https://example.org")'],
      ["Description", "", "", "be", "", altText(viewOfTricks)],
    ]);
    expect(altText(viewOfTricks)).toMatch(/^ЗМАДЭЛЯВАНА/);
  });

  it("says nothing of the kind of people who are real", async () => {
    const chunks = chunksOf(await exported("png", { view: viewOfRecord }));
    expect(chunks.filter(({ type }) => type === "iTXt")).toEqual([]);
  });

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
    const isInk = (at: number) => bare[at] === 0x1f && bare[at + 1] === 0x1b && bare[at + 3]! > 128;
    const ink = Array.from({ length: bare.length / 4 }, (_, i) => i * 4).filter(isInk);
    expect(ink.length).toBeGreaterThan(400); // the letters of the title and of the label
  });
});

describe("a figure as SVG", () => {
  it("has the mark in its title where its people are not real", async () => {
    const titleOf = async (view: FigureView) =>
      /<title>([^<]*)/.exec(new TextDecoder().decode(await exported("svg", { view })))?.[1];
    expect(await titleOf({ ...viewOfTricks, title: "Хваробы" })).toBe("ЗМАДЭЛЯВАНА: Хваробы");
    expect(await titleOf({ ...viewOfRecord, title: "Хваробы" })).toBe("Хваробы");
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

  it("has the mark in its title and its subject where its people are not real", async () => {
    const titled = { title: "Хваробы", subtitle: "", selection: "", description: [] };
    const infoOf = async (view: FigureView) => {
      const pdf = await exported("pdf", { view: { ...view, ...titled } });
      return [pdfInfo(pdf, "Title"), pdfInfo(pdf, "Subject")];
    };
    expect(await infoOf(viewOfTricks)).toEqual([
      "ЗМАДЭЛЯВАНА: Хваробы",
      "ЗМАДЭЛЯВАНА: гэта не сапраўдныя людзі. Хваробы.",
    ]);
    expect(await infoOf(viewOfRecord)).toEqual(["Хваробы", "Хваробы."]);
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
