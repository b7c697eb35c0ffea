import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { engineFiles } from "../../../data/vite/engine-files";
import { stillPlot } from "../../../data/vite/still-plot";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** What the driver serves: the pages, and the rows beside them. */
export const SERVED = fileURLToPath(new URL("../../../.cache/bench/", import.meta.url));

/** Builds pages of this folder as the site is built; they are no part of it. */
export async function buildPages(pages: readonly string[]): Promise<void> {
  await build({
    configFile: false,
    root: HERE,
    base: "./",
    publicDir: fileURLToPath(new URL("../../../public/", import.meta.url)), // its tables and fonts are served beside the pages
    logLevel: "error",
    plugins: [svelte({ configFile: false }), engineFiles(), stillPlot()],
    build: {
      outDir: SERVED,
      emptyOutDir: false, // large populations are kept there
      assetsInlineLimit: 0,
      rolldownOptions: { input: pages.map((page) => HERE + page) },
    },
  });
}
