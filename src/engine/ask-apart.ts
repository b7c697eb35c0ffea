import { ASK_LIMITS, type Ask } from "./ask";
import { AskError } from "./ask-error";
import { messageOf } from "./engine";
import type { Store } from "./store";

/** Answers the questions that people write. */
export interface Asking {
  readonly ask: Ask;
  close(): void;
}

type Answering = Pick<Store, "ask" | "close">;

/** An engine that is well answers this at once. */
const PROBE = "SELECT 1";
const PROBE_MS = 1500;

/**
 * An engine for questions alone, started with the first of them: whatever a question does to it, and some end it or keep
 * it busy past every stop, no figure waits or goes without its numbers. After a question that failed or was stopped it is
 * probed; one that does not answer is ended, and the next question gets another.
 */
export function askApart(open: (signal: AbortSignal) => Promise<Answering>): Asking {
  const closing = new AbortController();
  let engine: Promise<Answering> | undefined;
  let probing: Promise<unknown> = Promise.resolve();

  const start = (): Promise<Answering> => {
    const started = open(closing.signal);
    started.catch(() => (engine = undefined)); // the next question tries again
    return started;
  };

  /** Whether the engine answers still; one that does not is ended. */
  async function probe(answering: Answering): Promise<boolean> {
    const isWell = await answering.ask(PROBE, { limitMs: PROBE_MS }).then(
      () => true,
      () => false,
    );
    if (isWell) return true;
    engine = undefined;
    await answering.close();
    return false;
  }

  async function ask(text: string, asking: Parameters<Ask>[1] = {}): ReturnType<Ask> {
    await probing;
    engine ??= start();
    const answering = await unlessStopped(engine, asking.signal);
    try {
      return await answering.ask(text, asking);
    } catch (cause) {
      const probed = probe(answering);
      probing = probed;
      if (cause instanceof AskError && (cause.reason === "stopped" || cause.reason === "timeout"))
        throw cause;
      if (await probed) throw cause;
      const thing = cause instanceof AskError ? cause.thing : messageOf(cause);
      throw new AskError("engine", { thing }, { cause });
    }
  }

  return {
    ask: (text, asking) => ask(text, { ...ASK_LIMITS, ...asking }),
    close() {
      closing.abort();
      void engine?.then((answering) => answering.close()).catch(() => {});
    },
  };
}

function unlessStopped<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new AskError("stopped", { thing: "by the reader" }));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
