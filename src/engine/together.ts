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
