import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { leanModule, type PackedModule } from "../../../data/vite/lean-module.ts";

const dist = (name: string) => createRequire(import.meta.url).resolve(`@duckdb/duckdb-wasm/dist/${name}`);

let script: string;
let whole: WebAssembly.Module;
let wholeBytes: number;
let packed: PackedModule;
let lean: WebAssembly.Module;
const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name);

beforeAll(async () => {
  const wasm = new Uint8Array(await readFile(dist("duckdb-eh.wasm")));
  script = await readFile(dist("duckdb-browser-eh.worker.js"), "utf8");
  wholeBytes = wasm.byteLength;
  whole = await WebAssembly.compile(wasm);
  packed = await leanModule(wasm, script);
  lean = await WebAssembly.compile(new Uint8Array(await promisify(gunzip)(packed.packed)));
}, 240_000);

describe("the module that browsers get", () => {
  it("has everything that the worker names as the module's own", () => {
    const own = new Set(names(WebAssembly.Module.exports(whole)));
    const named = [...script.matchAll(/wasmExports(?:\.|\[")([\w$]+)|ccall\("([\w$]+)"|\b(duckdb_web_\w+)/g)]
      .map(([, read, called, told]) => read ?? called ?? told ?? "")
      .filter((name) => own.has(name));
    expect(new Set(named).size).toBeGreaterThan(50);
    expect(names(WebAssembly.Module.exports(lean))).toEqual(expect.arrayContaining(named));
  });

  it("names less than a hundredth of what it named, and is smaller by a fourth", () => {
    expect(WebAssembly.Module.exports(lean).length).toBeLessThan(
      WebAssembly.Module.exports(whole).length / 100,
    );
    expect(packed.inflatedBytes).toBeLessThan(0.75 * wholeBytes);
  });

  it("asks for nothing that the whole module does not ask for", () => {
    const asked = names(WebAssembly.Module.imports(whole));
    expect(names(WebAssembly.Module.imports(lean)).filter((name) => !asked.includes(name))).toEqual([]);
  });
});
