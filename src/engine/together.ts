/** Runs work of several parts under a signal of its own: when it fails, the parts that still run are abandoned. */
export async function together<T>(
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const failed = new AbortController();
  try {
    return await work(signal ? AbortSignal.any([signal, failed.signal]) : failed.signal);
  } catch (cause) {
    failed.abort(cause);
    throw cause;
  }
}
