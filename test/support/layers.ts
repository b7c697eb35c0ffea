import { dirname, join } from "node:path/posix";

interface Layer {
  /** The layers that it may import besides itself. */
  readonly below: readonly string[];
  /** The layers of which it may know the types alone. */
  readonly types?: readonly string[];
  /** The packages that it may use; all of them when absent. */
  readonly packages?: RegExp;
}

const none = /^$/;

/** Who may import whom: downwards only, and nothing imports data. */
export const layers: Readonly<Record<string, Layer>> = {
  model: { below: [], packages: none },
  words: { below: ["model"], packages: /^intl-messageformat$/ },
  query: { below: ["model"], packages: none },
  engine: {
    below: ["model", "query"],
    packages:
      /^(@duckdb\/duckdb-wasm(\/.+)?|hyparquet|hyparquet-compressors|@uwdata\/flechette|virtual:engine-files|node:.+)$/,
  },
  charts: {
    below: ["model", "query"],
    types: ["words"],
    packages: /^(@observablehq\/plot|d3|geojson|topojson-client|topojson-specification)$/,
  },
  figures: { below: ["model", "query", "charts", "words"], packages: /^(@observablehq\/plot|d3)$/ },
  import: { below: ["model", "words"] },
  export: { below: ["model", "query", "charts", "figures", "words"] },
  style: { below: [] },
  app: {
    below: ["model", "query", "engine", "charts", "figures", "words", "import", "export", "style"],
    packages: /^(svelte(\/.+)?|@observablehq\/plot|@codemirror\/.+|@lezer\/highlight)$/,
  },
  site: { below: ["model", "query", "engine", "charts", "figures", "words", "import", "export", "app"] },
  main: {
    below: ["model", "query", "engine", "charts", "figures", "words", "import", "export", "style", "app"],
  },
  data: { below: ["model", "query", "engine", "charts", "figures", "words", "import", "export"] },
  prerender: {
    below: [
      "model",
      "query",
      "engine",
      "charts",
      "figures",
      "words",
      "import",
      "export",
      "app",
      "site",
      "data",
    ],
  },
};

/** The layer of a file of the project, by its path from the root: data/prerender/ makes pages, the rest of data/ does not. */
export function layerOf(file: string): string {
  const [top = "", second = ""] = file.split("/");
  if (top !== "src") return second === "prerender" ? "prerender" : top;
  return second.replace(/\.ts$/, "");
}

/** The imports of a source text that its layer forbids, each as it is written. */
export function forbiddenImports(file: string, text: string): readonly string[] {
  const layer = layerOf(file);
  const rule = layers[layer];
  if (rule === undefined)
    return [`${file}: expected a layer of ${Object.keys(layers).join(", ")}, got ${layer}`];
  return importsOf(text)
    .filter(({ from, type }) => {
      if (!from.startsWith(".")) return !(rule.packages?.test(from) ?? true);
      const target = layerOf(join(dirname(file), from));
      return target !== layer && !rule.below.includes(target) && !(type && rule.types?.includes(target));
    })
    .map(({ from }) => from);
}

interface Import {
  readonly from: string;
  /** Whether it disappears when compiled. */
  readonly type: boolean;
}

const STATEMENT = /^\s*(?:import|export)\b(?<what>[^"';=()]*)\bfrom\s*"(?<from>[^"]+)"/gm;
const BARE = /^\s*import\s*"(?<from>[^"]+)"/gm;
const DYNAMIC = /\bimport\(\s*"(?<from>[^"]+)"/g;

function importsOf(text: string): readonly Import[] {
  const statements = [...text.matchAll(STATEMENT)].map(({ groups }) => ({
    from: groups?.["from"] ?? "",
    type: /^\s*type\b/.test(groups?.["what"] ?? ""),
  }));
  const others = [...text.matchAll(BARE), ...text.matchAll(DYNAMIC)].map(({ groups }) => ({
    from: groups?.["from"] ?? "",
    type: false,
  }));
  return [...statements, ...others];
}
