import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = resolve(".");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rollcall-data-"));
  cpSync("data", join(folder, "data"), { recursive: true });
  cpSync("src/model", join(folder, "src/model"), { recursive: true });
  cpSync("package.json", join(folder, "package.json"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = (...options: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "data/build.ts", ...options], {
    cwd: folder,
    encoding: "utf8",
  });

test("data:check names the files that are not what the build makes, and writes nothing", () => {
  const { status, stderr } = build("--check");
  expect(status).toBe(1);
  expect(stderr).toContain("public/data/version.json: expected what npm run data makes\n");
  expect(stderr).toMatch(/public\/versions\/[0-9a-f-]+: expected the current data, got none\n/);
  expect(existsSync(join(folder, "public"))).toBe(false);
}, 60_000);

test("the build stops at a bad row, names it, and writes nothing", () => {
  const source = join(folder, "data/sources/observations.csv");
  writeFileSync(source, readFileSync(source, "utf8").replace("2021-06-30,month", "2021-06-31,month"));
  const { status, stderr } = build();
  expect(status).toBe(1);
  expect(stderr).toContain(
    'data/sources/observations.csv:3 as_of: expected a date of the calendar (2025-03-31, 2025-03 or 2025), got "2021-06-31"',
  );
  expect(stderr).toContain("nothing is written");
  expect(existsSync(join(folder, "public"))).toBe(false);
}, 60_000);
