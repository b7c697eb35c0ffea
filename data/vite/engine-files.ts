import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { crc32 } from "node:zlib";
import { build, type Plugin } from "vite";
import { leanModule } from "./lean-module.ts";

const ID = "virtual:engine-files";
const require = createRequire(import.meta.url);

interface Emitted {
  readonly name: string;
  readonly source: Uint8Array;
}

/**
 * Puts the engine's own files beside the site, under names that carry a hash of their content, and tells
 * `virtual:engine-files` where they are. The wasm travels as gzip (6 MB for 24 MB; some hosts cap a file at 25 MB) and
 * is inflated by the page, so its name must not make a host add `Content-Encoding`: `.wasm.bin`, never `.gz`.
 */
export function engineFiles(): Plugin {
  const served = new Map<string, Emitted>();
  let dev = false;
  let publicDir = "";
  return {
    name: "engine-files",
    configResolved(config) {
      dev = config.command === "serve";
      publicDir = config.publicDir;
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return undefined;
      const wasm = await readFile(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
      const script = await readFile(
        require.resolve("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js"),
        "utf8",
      );
      const put = ({ name, source }: Emitted): string => {
        if (!dev) return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "asset", name, source })}`;
        const path = `/@engine/${hash(source)}-${name}`;
        served.set(path, { name, source });
        return `new URL(${JSON.stringify(path)}, here).href`;
      };
      const file = (emitted: Emitted) => `url: ${put(emitted)}, bytes: ${emitted.source.byteLength}`;
      const { packed, inflatedBytes } = await leanModule(wasm, script);
      return [
        `const here = import.meta.url;`,
        `export const wasm = { ${file({ name: "duckdb-eh.wasm.bin", source: packed })}, inflated: ${inflatedBytes} };`,
        `export const duckdbWorker = { ${file({ name: "duckdb-worker.js", source: scriptOf(script) })} };`,
        `export const parquetWorker = { ${file({ name: "parquet-worker.js", source: await bundleParquetWorker() })} };`,
        `export const dataFiles = ${await dataFiles(join(publicDir, "data"), dev, (path) => this.addWatchFile(path))};`,
      ].join("\n");
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const found = served.get(new URL(request.url ?? "/", "http://localhost").pathname);
        if (found === undefined) return next();
        response.setHeader(
          "content-type",
          found.name.endsWith(".js") ? "text/javascript" : "application/octet-stream",
        );
        response.setHeader("cache-control", "max-age=31536000, immutable");
        response.end(found.source);
      });
    },
  };
}

/** The script without the comment that would send developer tools looking for its source map. */
const scriptOf = (text: string): Uint8Array =>
  new TextEncoder().encode(text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n"));

/** Our worker as one classic script, for a blob can import nothing. */
async function bundleParquetWorker(): Promise<Uint8Array> {
  const entry = fileURLToPath(new URL("../../src/engine/parquet-worker.ts", import.meta.url));
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      lib: { entry, formats: ["iife"], name: "parquetWorker" },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !("output" in output)) throw new Error(`${entry}: expected a bundle, got none`);
  return scriptOf(output.output[0].code);
}

/** Where each Parquet file is and the checksum of its bytes; a new checksum is a new address, past any cache. */
async function dataFiles(folder: string, dev: boolean, watch: (path: string) => void): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const entries = names
    .filter((name) => name.endsWith(".parquet"))
    .sort()
    .map(async (name) => {
      const path = join(folder, name);
      watch(path);
      const sum = crc32(await readFile(path));
      const place = `${dev ? "/data/" : "../data/"}${name}?${sum.toString(16)}`;
      return `${JSON.stringify(name)}: { url: new URL(${JSON.stringify(place)}, here).href, crc32: ${sum} }`;
    });
  return `{\n${(await Promise.all(entries)).join(",\n")}\n}`;
}

const hash = (source: Uint8Array): string => createHash("sha256").update(source).digest("hex").slice(0, 8);
