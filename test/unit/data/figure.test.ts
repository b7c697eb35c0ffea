import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const TIME_MS = 60_000;
const folder = await mkdtemp(join(tmpdir(), "rollcall-figure-"));

/** Runs the command and says how it ended. */
function figure(...words: readonly string[]): { readonly code: number | null; readonly said: string } {
  const { status, stderr } = spawnSync("npx", ["tsx", "data/figure.ts", ...words], { encoding: "utf8" });
  return { code: status, said: stderr };
}

describe("npm run figure", () => {
  it.each([
    [["nobody"], "figure: expected one of held, health, left-out", 'got "nobody"'],
    [["held", "--lang", "de"], "--lang: expected one of en, be, ru", 'got "de"'],
    [
      ["held", "--format", "gif"],
      "--format: expected one of svg, png, pdf, csv, json, xlsx, parquet",
      'got "gif"',
    ],
    [["held", "--size", "a5"], "--size: expected one of a4-column, a4, slide, square", 'got "a5"'],
    [["held", "--width", "200"], "--width: expected 320 to 1600", 'got "200"'],
    [["held", "--theme", "red"], "--theme: expected one of light, dark, print", 'got "red"'],
    [["held", "--state", "sax=female"], "--state: expected", 'got "sax=female"'],
    [
      ["held", "--retrieved", "2026-02-30"],
      "--retrieved: expected today, none or a day as YYYY-MM-DD",
      'got "2026-02-30"',
    ],
    [["calibration", "--state", "sex=female"], "--state: expected", 'got "sex=female"'],
    [["held", "--colour", "red"], "--colour", "usage: npm run figure"],
    [["held", "--width", "400", "--size", "a4"], "--width, --size: expected one of them", "got both"],
  ])(
    "names the choices and ends with 2: %s",
    (words, ...said) => {
      const out = join(folder, "none.svg");
      const ended = figure(...words, "--out", out);
      for (const part of said) expect(ended.said).toContain(part);
      expect(ended.said).not.toContain("    at ");
      expect(ended.code).toBe(2);
      expect(existsSync(out)).toBe(false);
    },
    TIME_MS,
  );

  it(
    "draws the calibration, marked, with the address of its own page",
    async () => {
      const out = join(folder, "calibration.svg");
      expect(figure("calibration", "--site", "https://example.org/", "--lang", "ru", "--out", out).said).toBe(
        "",
      );
      const svg = await readFile(out, "utf8");
      expect(svg).toContain("<title>СМОДЕЛИРОВАНО: ");
      expect(svg).toContain("https://example.org/ru/calibration/");
    },
    TIME_MS,
  );

  it(
    "says in a sentence what failed, and ends with 1",
    () => {
      const ended = figure("held", "--data", join(folder, "nowhere"), "--out", join(folder, "none.svg"));
      expect(ended.said).toMatch(/no such file.*nowhere/);
      expect(ended.said).not.toContain("    at ");
      expect(ended.code).toBe(1);
    },
    TIME_MS,
  );

  it(
    "writes a figure in a state",
    async () => {
      const out = join(folder, "held.json");
      const ended = figure("held", "--lang", "be", "--format", "json", "--state", "sex=female", "--out", out);
      expect(ended.code).toBe(0);
      const read = JSON.parse(await readFile(out, "utf8")) as { address: string; rows: unknown[] }; // border: just written
      expect(read.address).toBe("be/figure/held/#sex=female");
      expect(read.rows.length).toBeGreaterThan(10);
    },
    TIME_MS,
  );
});
