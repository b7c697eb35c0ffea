import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import { duckdbWorker, wasm } from "virtual:engine-files";
import { compilePacked } from "./compile";
import { download } from "./download";
import { EngineError, messageOf } from "./engine";
import { LIMITS_MS, within, type Limits } from "./limits";
import { startOwnWorker, type OwnWorker } from "./own-worker";
import { openStore, type Store } from "./store";
import { together } from "./together";

export interface Starting {
  /** Abandons the start, or closes the engine later; what then waits fails with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly limitsMs?: Partial<Limits>;
  /** Told of the engine's bytes received so far, and of all of them. */
  readonly onprogress?: (progress: { readonly loaded: number; readonly total: number }) => void;
}

/** Kept for the next engine of the page: a second one is not downloaded, nor compiled, again. */
let compiled: WebAssembly.Module | undefined;

/** Starts DuckDB from files of this site: nobody else learns who reads the data. */
export async function openDuckDB({ signal, limitsMs, onprogress }: Starting = {}): Promise<Store> {
  const limits = { ...LIMITS_MS, ...limitsMs };
  checkWebAssembly();
  return together(signal, async (whole) => {
    const onloaded = (loaded: number) => onprogress?.({ loaded, total: wasm.bytes });
    const fetching = { step: "fetch-engine", limitMs: limits.download, signal: whole, onloaded } as const;
    const [own, module] = await Promise.all([
      startOwnWorker("DuckDB's worker", duckdbWorker, INDOORS, limits, whole),
      compiled
        ? Promise.resolve(compiled)
        : download(wasm.url, fetching, (body) => compilePacked(wasm.url, body, wasm.inflated)),
    ]);
    compiled = module;
    return openIn(own, module, limits);
  });
}

async function openIn(
  { worker, life, end }: OwnWorker,
  module: WebAssembly.Module,
  limits: Limits,
): Promise<Store> {
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  await within("DuckDB's worker", limits.worker, life, () => db.ping());
  const store = await within("DuckDB's module", limits.wasm, life, async () => {
    worker.postMessage(module);
    await db.instantiate("data:,"); // the worker has the module already and asks for nothing
    await db.open({});
    const connections = [await db.connectInternal(), await db.connectInternal()] as const;
    return openStore(db, connections, async () => end(closed()));
  });
  return {
    run: (query) => within(query.text, limits.query, life, () => store.run(query)),
    execute: (statement) => within(statement.text, limits.insert, life, () => store.execute(statement)),
    columns: (query) => within(query.text, limits.query, life, () => store.columns(query)),
    createTable: (table, lists) =>
      within(`table ${table.name}`, limits.insert, life, () => store.createTable(table, lists)),
    append: (table, arrow) =>
      within(`table ${table.name}`, limits.insert, life, () => store.append(table, arrow)),
    ask: (text, asking) => within(text, limits.query, life, () => store.ask(text, asking)),
    close: store.close,
  };
}

/**
 * Runs before DuckDB in its worker: the module comes from the page, compiled while it arrived, and every way to the
 * network is taken away, so that no SQL finds one whatever the settings say.
 */
const INDOORS = `{
  const compiled = new Promise((take) => {
    addEventListener("message", (event) => {
      if (!(event.data instanceof WebAssembly.Module)) return;
      event.stopImmediatePropagation();
      take(event.data);
    });
  });
  WebAssembly.instantiateStreaming = async (response, imports) => {
    const module = await compiled;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
  globalThis.fetch = async () => new Response();
  for (const way of ["XMLHttpRequest", "WebSocket", "WebTransport", "EventSource", "importScripts"]) globalThis[way] = undefined;
}\n`;

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

const closed = () =>
  new EngineError("worker", { thing: "the engine", expected: "an open one", got: "a closed one" });
