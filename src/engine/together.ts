/** A controller that is also aborted with a signal, for the same reason. */
export function following(signal: AbortSignal | undefined): AbortController {
  const controller = new AbortController();
  if (signal?.aborted) controller.abort(signal.reason);
  signal?.addEventListener("abort", () => controller.abort(signal.reason), { once: true });
  return controller;
}

/** Runs work of several parts under a signal of its own: when it fails, the parts that still run are abandoned. */
export async function together<T>(
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const whole = following(signal);
  try {
    return await work(whole.signal);
  } catch (cause) {
    whole.abort(cause);
    throw cause;
  }
}

/** What promises give, in the order in which they keep them; the first of those that are kept comes first. */
export function asTheyArrive<T>(promises: readonly Promise<T>[]): AsyncGenerator<T, void> {
  const waiting = new Map(promises.map((promise, i) => [i, promise.then((value) => ({ i, value }))]));
  for (const each of waiting.values()) each.catch(() => {}); // told by whoever waits for the next
  return (async function* () {
    while (waiting.size > 0) {
      const { i, value } = await Promise.race(waiting.values());
      waiting.delete(i);
      yield value;
    }
  })();
}
