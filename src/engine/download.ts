import { EngineError, messageOf, type Step } from "./engine";
import { tooLate } from "./limits";
import { following } from "./together";

export interface Downloading {
  /** The step that a failure belongs to. */
  readonly step: Step;
  /** Milliseconds without a byte after which it is given up. */
  readonly limitMs: number;
  readonly signal: AbortSignal;
  /** Told of the bytes received so far. */
  readonly onloaded?: (loaded: number) => void;
}

/** The bytes of a file as they arrive, through `read`. Whatever fails on the way is an error that names the address. */
export async function download<T>(
  url: string,
  { step, limitMs, signal, onloaded }: Downloading,
  read: (body: ReadableStream<Uint8Array<ArrayBuffer>>) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  if (limitMs <= 0) throw tooLate(url, limitMs);
  const given = following(signal);
  const arm = () => setTimeout(() => given.abort(tooLate(url, limitMs)), limitMs);
  let timer = arm();
  let loaded = 0;
  const watch = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, passing) {
      clearTimeout(timer);
      timer = arm();
      loaded += chunk.byteLength;
      onloaded?.(loaded);
      passing.enqueue(chunk);
    },
  });
  try {
    const response = await fetch(url, { mode: "same-origin", signal: given.signal });
    if (!response.ok || response.body === null) {
      throw new EngineError(step, { thing: url, expected: "a file", got: `status ${response.status}` });
    }
    return await read(response.body.pipeThrough(watch));
  } catch (cause) {
    given.signal.throwIfAborted();
    if (cause instanceof EngineError) throw cause;
    throw new EngineError(step, { thing: url, expected: "a whole file", got: messageOf(cause) }, { cause });
  } finally {
    clearTimeout(timer);
  }
}

export const readBytes = async (
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await new Response(body).arrayBuffer());
