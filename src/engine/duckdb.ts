import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import { duckdbWorker, wasm } from "virtual:engine-files";
import { startBlobWorker } from "./blob-worker";
import { download, readBytes } from "./download";
import { EngineError, messageOf } from "./engine";
import { inflateWasm } from "./inflate";
import { LIMITS_MS, within, type Limits } from "./limits";
import { openStore, type Store } from "./store";

export interface Starting {
  /** Abandons the start, and afterwards whatever still runs; the promise then fails with its reason. */
  readonly signal?: AbortSignal;
  readonly limitsMs?: Partial<Limits>;
  /** Told of the engine's bytes received so far, and of all of them. */
  readonly onprogress?: (progress: { readonly loaded: number; readonly total: number }) => void;
}

/** Starts DuckDB from files of this site: nobody else learns who reads the data. */
export async function openDuckDB({ signal, limitsMs, onprogress }: Starting = {}): Promise<Store> {
  const limits = { ...LIMITS_MS, ...limitsMs };
  checkWebAssembly();
  const life = new AbortController();
  const alive = signal ? AbortSignal.any([signal, life.signal]) : life.signal;
  const fetching = { step: "fetch-engine", limitMs: limits.download, signal: alive } as const;
  const total = wasm.bytes;
  try {
    const [script, module] = await Promise.all([
      download(duckdbWorker.url, fetching, readBytes).then(checkScript),
      download(wasm.url, { ...fetching, onloaded: (loaded) => onprogress?.({ loaded, total }) }, (body) =>
        inflateWasm(wasm.url, body, wasm.inflated),
      ),
    ]);
    return await startIn(script, module, limits, life, alive);
  } catch (cause) {
    life.abort(cause);
    throw cause;
  }
}

async function startIn(
  script: Uint8Array<ArrayBuffer>,
  module: Blob,
  limits: Limits,
  life: AbortController,
  alive: AbortSignal,
): Promise<Store> {
  const { worker, end } = startBlobWorker(script);
  const moduleUrl = URL.createObjectURL(module);
  alive.addEventListener("abort", end, { once: true });
  worker.addEventListener("error", (event) => {
    life.abort(
      new EngineError("worker", {
        thing: "DuckDB's worker",
        expected: "no error",
        got: event.message || "an error",
      }),
    );
  });
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  await within("DuckDB's worker", limits.worker, alive, () => db.ping());
  await within("DuckDB's module", limits.wasm, alive, () => db.instantiate(moduleUrl)).finally(() =>
    URL.revokeObjectURL(moduleUrl),
  );
  const store = await within("DuckDB's connection", limits.wasm, alive, async () => {
    await db.open({});
    return openStore(db, await db.connectInternal(), async () => life.abort(closed()));
  });
  return {
    run: (query) => within(query.text, limits.query, alive, () => store.run(query)),
    insert: (table, arrow) =>
      within(`table ${table.name}`, limits.insert, alive, () => store.insert(table, arrow)),
    close: store.close,
  };
}

/** A page whose policy forbids WebAssembly says so here; inside the worker it would wait without a word. */
function checkWebAssembly(): void {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
  } catch (cause) {
    throw new EngineError(
      "wasm",
      { thing: "WebAssembly", expected: "leave to run it", got: messageOf(cause) },
      { cause },
    );
  }
}

function checkScript(script: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (script.byteLength === duckdbWorker.bytes) return script;
  const expected = `${duckdbWorker.bytes} bytes of script`;
  throw new EngineError("fetch-engine", {
    thing: duckdbWorker.url,
    expected,
    got: `${script.byteLength} bytes`,
  });
}

const closed = () =>
  new EngineError("worker", { thing: "the engine", expected: "an open one", got: "a closed one" });
