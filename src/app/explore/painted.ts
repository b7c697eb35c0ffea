/** Resolves when the next frame has been drawn. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(undefined); // arrives after the frame is drawn
    });
  });

/** Measures from the moment of an event (in milliseconds of the page's clock) to the frame that shows what it did. */
export async function measurePainted(
  name: "rollcall:brush" | "rollcall:filter",
  start: number,
): Promise<void> {
  await painted();
  performance.measure(name, { start, end: performance.now() });
}
