import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

const CACHE = fileURLToPath(new URL("../../.cache/engine/", import.meta.url));
const PASSES = ["remove-unused-module-elements"];

export interface PackedModule {
  /** gzip. */
  readonly packed: Uint8Array;
  readonly inflatedBytes: number;
}

/**
 * DuckDB's module without what this site can never reach. It is linked so that extensions may call any of its 75,000
 * functions by name, and here none is ever loaded: their names alone are a fifth of the file, each is given a
 * JavaScript function when the engine starts, and more than a fourth of the functions are kept for nobody. What is left
 * does the same, in 24 MB for 34 (6.0 MB as gzip for 7.7). The work takes half a minute and is kept in `.cache/engine`.
 *
 * @param script The worker that starts the module.
 */
export async function leanModule(wasm: Uint8Array<ArrayBuffer>, script: string): Promise<PackedModule> {
  const names = await exportsForWorker(wasm, script);
  const binaryen = await readFile(createRequire(import.meta.url).resolve("binaryen/package.json")); // of its version
  const how = JSON.stringify([names, PASSES]);
  const key = createHash("sha256").update(wasm).update(binaryen).update(how).digest("hex");
  const place = `${CACHE}${key}.wasm.gz`;
  const kept = await readPacked(place).catch(() => undefined); // none yet, or one that was cut short
  if (kept) return kept;

  const lean = await withoutOthers(wasm, new Set(names));
  const packed = await promisify(gzip)(lean, { level: 9 });
  await mkdir(CACHE, { recursive: true });
  const draft = `${place}.${process.pid}`; // another build may write it at the same time
  await writeFile(draft, packed);
  await rename(draft, place);
  return { packed, inflatedBytes: lean.byteLength };
}

async function readPacked(place: string): Promise<PackedModule> {
  const packed = await readFile(place);
  return { packed, inflatedBytes: (await promisify(gunzip)(packed)).byteLength };
}

/**
 * The exports that the worker can name: every word of its text, with and without the underscore that it puts before a
 * function of C, what the module itself asks for by name, and the `dynCall_…` that the worker spells together.
 */
async function exportsForWorker(wasm: Uint8Array<ArrayBuffer>, script: string): Promise<string[]> {
  const module = await WebAssembly.compile(wasm);
  const said = new Set(script.match(/[\w$]+/g));
  const asked = new Set(WebAssembly.Module.imports(module).map(({ name }) => name));
  return WebAssembly.Module.exports(module)
    .map(({ name }) => name)
    .filter(
      (name) => said.has(name) || said.has(`_${name}`) || asked.has(name) || name.startsWith("dynCall_"),
    );
}

async function withoutOthers(wasm: Uint8Array, names: ReadonlySet<string>): Promise<Uint8Array> {
  const { default: binaryen } = await import("binaryen");
  const module = binaryen.readBinary(wasm);
  const all = Array.from(
    { length: module.getNumExports() },
    (_, at) => binaryen.getExportInfo(module.getExportByIndex(at)).name,
  );
  for (const name of all.reverse()) if (!names.has(name)) module.removeExport(name); // from the end: found at once
  module.runPasses(PASSES);
  const lean = module.emitBinary();
  module.dispose();
  return lean;
}
