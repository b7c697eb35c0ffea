import { EngineError } from "./engine";

/** Time limits in milliseconds. A download may take as long as it likes while bytes arrive: its limit is for silence. */
export interface Limits {
  readonly download: number;
  readonly worker: number;
  readonly wasm: number;
  readonly parquet: number;
  readonly insert: number;
  readonly query: number;
}

export const LIMITS_MS: Limits = {
  download: 30_000,
  worker: 15_000,
  wasm: 60_000,
  parquet: 60_000,
  insert: 60_000,
  query: 60_000,
};

/** The result of the work, the signal's reason if it is aborted first, or a timeout error. */
export async function within<T>(
  thing: string,
  limitMs: number,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  if (limitMs <= 0) throw tooLate(thing, limitMs);
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(tooLate(thing, limitMs)), limitMs);
    const abort = () => reject(signal.reason as unknown); // border: whatever the caller gave
    signal.addEventListener("abort", abort, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal.removeEventListener("abort", abort);
      });
  });
}

export const tooLate = (thing: string, limitMs: number): EngineError =>
  new EngineError("timeout", { thing, expected: `an end within ${limitMs} ms`, got: "none" });
