import { svelte } from "@sveltejs/vite-plugin-svelte";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { engineFiles } from "../../data/vite/engine-files";
import { stillPlot } from "../../data/vite/still-plot";

export interface SqlSite {
  /** What to serve. */
  readonly folder: string;
  remove(): Promise<void>;
}

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds a page that holds the editor of questions alone, over the published case records. */
export async function buildSqlSite(): Promise<SqlSite> {
  const folder = await mkdtemp(join(tmpdir(), "sql-site-"));
  await build({
    configFile: false,
    root: pathOf("../fixture/sql-page"),
    base: "./",
    publicDir: pathOf("../../public"),
    logLevel: "warn",
    plugins: [svelte({ configFile: false }), engineFiles(), stillPlot()],
    build: { outDir: folder, emptyOutDir: true },
  });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
