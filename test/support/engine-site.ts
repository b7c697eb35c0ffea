import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { engineFiles } from "../../data/vite/engine-files";
import { parquetOf } from "./parquet";
import { people, threePeople } from "./people";

export interface EngineSite {
  /** What to serve. */
  readonly folder: string;
  remove(): Promise<void>;
}

/** Builds a page that holds the engine alone, with a small table. */
export async function buildEngineSite(): Promise<EngineSite> {
  const root = await mkdtemp(join(tmpdir(), "engine-site-"));
  const publicDir = join(root, "public");
  await mkdir(join(publicDir, "data"), { recursive: true });
  await writeFile(join(publicDir, "data", "people.parquet"), parquetOf(people, threePeople));
  const outDir = join(root, "dist");
  await build({
    configFile: false,
    root: fileURLToPath(new URL("../fixture/engine-page", import.meta.url)),
    base: "./",
    publicDir,
    logLevel: "warn",
    plugins: [engineFiles()],
    build: { outDir, emptyOutDir: true },
  });
  return { folder: outDir, remove: () => rm(root, { recursive: true }) };
}
