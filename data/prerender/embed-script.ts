import { build } from "vite";

/** Builds embed.js, which host pages load by this name for ever: one classic script with nothing to fetch besides. */
export async function writeEmbedScript(
  folder: string,
  titles: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<void> {
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { __FIGURES__: JSON.stringify(titles) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: "src/app/embed/element.ts",
        formats: ["iife"],
        name: "rollcall",
        fileName: () => "embed.js",
      },
    },
  });
}
