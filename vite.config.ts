import { svelte } from "@sveltejs/vite-plugin-svelte";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { devPages } from "./data/prerender/dev-pages.ts";
import { engineFiles } from "./data/vite/engine-files.ts";
import { stillPlot } from "./data/vite/still-plot.ts";
import project from "./package.json" with { type: "json" };
import { findBrowser } from "./test/support/browser.ts";

/** What the site, its development server and its tests share. */
const site = () => ({
  base: "./",
  plugins: [svelte({ configFile: false }), engineFiles(), stillPlot()],
});

/** What the browser's tests import: a package by its name, but one that has no entry of that name by its entry. */
const packages = Object.keys(project.dependencies)
  .filter((name) => name !== "svelte")
  .map((name) => (name === "write-excel-file" ? `${name}/universal` : name));

/** The browser is looked for only when tests want it: a build needs none. */
async function projects() {
  const { from, launch } = await findBrowser();
  console.log(`Browser for tests: ${launch.executablePath} (${from})`);
  const provider = playwright({ launchOptions: launch, contextOptions: { deviceScaleFactor: 2 } });
  return [
    {
      ...site(),
      test: { name: "unit", include: ["test/unit/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 60_000 },
    },
    {
      ...site(),
      // known beforehand: a package met for the first time in the middle of a test would reload its page
      optimizeDeps: { include: packages },
      test: {
        name: "component",
        include: ["test/component/**/*.test.ts"],
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          instances: [{ browser: "chromium" as const }],
          provider,
        },
      },
    },
    {
      ...site(),
      test: { name: "e2e", include: ["test/e2e/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
    },
  ];
}

export default defineConfig(async () => ({
  ...site(),
  build: { manifest: true },
  ...(process.env["VITEST"]
    ? { test: { projects: await projects(), maxWorkers: 2 } } // a test of the browser waits for most of its time
    : { appType: "custom" as const, plugins: [...site().plugins, devPages()] }),
}));
