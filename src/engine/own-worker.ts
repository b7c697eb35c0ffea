import type { EngineFile } from "virtual:engine-files";
import { download, readBytes } from "./download";
import { EngineError, messageOf } from "./engine";
import type { Limits } from "./limits";
import { following } from "./together";

export interface OwnWorker {
  readonly worker: Worker;
  /** Aborted when the worker fails or is ended, with the reason. */
  readonly life: AbortSignal;
  end(reason: unknown): void;
}

/**
 * Starts one of our worker scripts from a blob: such a worker is bound by the page's content security policy, one
 * started from a file is not. Some of our own script may run before it. It ends with the signal.
 */
export async function startOwnWorker(
  thing: string,
  { url, bytes }: EngineFile,
  before: string,
  limits: Limits,
  signal: AbortSignal,
): Promise<OwnWorker> {
  const script = await download(url, { step: "fetch-engine", limitMs: limits.download, signal }, readBytes);
  if (script.byteLength !== bytes) {
    const found = { thing: url, expected: `${bytes} bytes of script`, got: `${script.byteLength} bytes` };
    throw new EngineError("fetch-engine", found);
  }
  const failure = (got: string, options?: ErrorOptions) =>
    new EngineError("worker", { thing, expected: "a running worker", got }, options);
  signal.throwIfAborted();
  const life = following(signal);
  const end = (reason: unknown) => life.abort(reason);
  const blobUrl = URL.createObjectURL(new Blob([REPORT, before, script], { type: "text/javascript" }));
  life.signal.addEventListener("abort", () => URL.revokeObjectURL(blobUrl));
  try {
    const worker = new Worker(blobUrl);
    worker.addEventListener("error", ({ message }) =>
      end(failure(message || "one that was blocked or failed")),
    );
    life.signal.addEventListener("abort", () => worker.terminate());
    return { worker, life: life.signal, end };
  } catch (cause) {
    const error = failure(messageOf(cause), { cause });
    end(error);
    throw error;
  }
}

/** What fails in a promise inside the worker is told to the page as an error of the worker. */
const REPORT = `addEventListener("unhandledrejection", (event) => reportError(event.reason));\n`;
