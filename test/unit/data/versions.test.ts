import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { contentVersion } from "../../../data/describe/version";
import { readVersionFolders, writeVersionFolder } from "../../../data/version-folders";
import {
  inOrder,
  manifestOf,
  newVersion,
  versionProblems,
  VERSIONS,
  type VersionFolder,
} from "../../../data/versions";
import { LAST_CASE_DAY } from "../../../src/model/person";
import { versionTables } from "../../../src/model/version-tables";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const versionOf = (files: Readonly<Record<string, Uint8Array>>) => ({
  version: contentVersion(files),
  date: "2026-08-30",
});
const make = (text: string, made: string, before?: VersionFolder): VersionFolder => {
  const files = { "cases.parquet": bytes("cases"), "observations.parquet": bytes(text) };
  return newVersion(files, { ...versionOf(files), made }, before);
};

const first = make("1", "2026-01-01");
const second = make("2", "2026-02-01", first);
const third = make("3", "2026-03-01", second);
const { "manifest.json": _, ...current } = third.files;

const problems = (folders: readonly VersionFolder[]) => versionProblems(folders, versionOf(current), current);
const withFile = (folder: VersionFolder, name: string, text: string): VersionFolder => ({
  ...folder,
  files: { ...folder.files, [name]: bytes(text) },
});

describe("the versions of the data", () => {
  it("are named by the day and the content, and follow one another whatever their names", () => {
    expect(first.name).toMatch(/^2026-08-30-[0-9a-f]{12}$/);
    expect(new Set([first, second, third].map(({ name }) => name)).size).toBe(3);
    expect(inOrder([third, first, second])).toEqual([first, second, third]);
    expect(problems([second, third, first])).toEqual([]);
  });

  it("never change: a byte, a file more, a file fewer and another name are found", () => {
    const changed = problems([withFile(first, "cases.parquet", "casez"), second, third]);
    expect(changed).toHaveLength(2);
    expect(changed[1]).toBe(
      `public/versions/${first.name}/cases.parquet: expected the file that manifest.json names; a published version never changes`,
    );
    expect(problems([withFile(first, "more.parquet", "more"), second, third]).join()).toContain(
      "more.parquet",
    );
    const { "cases.parquet": __, ...fewer } = first.files;
    expect(problems([{ ...first, files: fewer }, second, third]).join()).toContain("cases.parquet");
    expect(problems([{ ...first, name: "2026-01-01-abc" }, second, third])).toEqual([
      `public/versions/2026-01-01-abc: expected the name ${first.name}`,
    ]);
    expect(problems([{ name: "x", files: {} }, second, third])).toEqual([
      "public/versions/x: expected manifest.json, got none",
    ]);
  });

  it("keep their manifests too: each names the checksum of the one before", () => {
    const text = new TextDecoder().decode(first.files["manifest.json"]);
    const rewritten = withFile(first, "manifest.json", text.replace("2026-01-01", "2025-01-01"));
    expect(problems([rewritten, second, third])).toEqual([
      `public/versions/${second.name}: expected to follow ${manifestOf(first).version}, unchanged, got ${manifestOf(first).version}`,
    ]);
  });

  it("are all kept: one that is taken away is missed", () => {
    expect(problems([first, third]).join()).toContain(`${third.name}: expected to follow`);
    expect(problems([second, third]).join()).toContain(`${second.name}: expected to follow no version`);
    expect(problems([first, second])).toEqual([
      `public/versions/${third.name}: expected the current data, got none`,
    ]);
  });

  it("are written once: a folder that is there is not written again", async () => {
    const root = await mkdtemp(join(tmpdir(), "rollcall-versions-"));
    onTestFinished(() => rm(root, { recursive: true }));
    await writeVersionFolder(root, first);
    await writeVersionFolder(root, second);
    expect(inOrder(await readVersionFolders(root)).map(({ name }) => name)).toEqual([
      first.name,
      second.name,
    ]);
    await expect(writeVersionFolder(root, withFile(first, "cases.parquet", "other"))).rejects.toThrow(
      "EEXIST",
    );
    expect(await readFile(`${root}/${first.name}/cases.parquet`, "utf8")).toBe("cases");
  });
});

it("the committed versions are whole, and the current data are the newest", async () => {
  const folders = await readVersionFolders(VERSIONS);
  const { version } = JSON.parse(await readFile("public/data/version.json", "utf8")) as { version: string };
  const newest = inOrder(folders).at(-1)!;
  expect(manifestOf(newest).version).toBe(version);
  expect(manifestOf(newest).casesEnd).toBe(LAST_CASE_DAY);
  expect(Object.keys(manifestOf(newest).files).sort()).toEqual(
    versionTables.map(({ name }) => `${name}.parquet`).sort(),
  );
  const { "manifest.json": _, ...files } = newest.files;
  expect(versionProblems(folders, manifestOf(newest), files)).toEqual([]);
});
