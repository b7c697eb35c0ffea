/// <reference types="vite/client" />
import { describe, expect, it } from "vitest";
import { forbiddenImports } from "../support/layers";

const sources = import.meta.glob<string>(["/src/**/*.{ts,svelte}", "/data/**/*.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});

describe("the layers", () => {
  it.each(Object.entries(sources))("%s imports downwards only", (path, text) => {
    expect(forbiddenImports(path.slice(1), text)).toEqual([]);
  });

  it("would catch an import upwards", () => {
    expect(forbiddenImports("src/query/held.ts", `import { Figure } from "../figures/figure";`)).toEqual([
      "../figures/figure",
    ]);
  });

  it("would catch an import over several lines, a re-export, a bare and a dynamic import", () => {
    const text = [
      `import {\n  a,\n  b,\n} from "../app/a";`,
      `export * from "../app/b";`,
      `import "../app/c.css";`,
      `const d = await import("../app/d");`,
    ].join("\n");
    expect(forbiddenImports("src/charts/x.ts", text)).toEqual([
      "../app/a",
      "../app/b",
      "../app/c.css",
      "../app/d",
    ]);
  });

  it("would catch a package that a layer does not use", () => {
    expect(forbiddenImports("src/model/x.ts", `import * as d3 from "d3";`)).toEqual(["d3"]);
  });

  it("lets charts know the types of words and nothing more", () => {
    expect(forbiddenImports("src/charts/x.ts", `import type { Words } from "../words/words";`)).toEqual([]);
    expect(forbiddenImports("src/charts/x.ts", `import { LANGUAGES } from "../words/words";`)).toEqual([
      "../words/words",
    ]);
  });

  it("lets nothing import data, and data make no pages", () => {
    expect(forbiddenImports("src/app/x.ts", `import { build } from "../../data/build";`)).toEqual([
      "../../data/build",
    ]);
    expect(forbiddenImports("data/steps/x.ts", `import { page } from "../../src/app/page";`)).toEqual([
      "../../src/app/page",
    ]);
  });
});
