/** Resolves when the next frame has been drawn. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => void thisFrame().then(resolve));
  });

/** Resolves when the frame has been drawn whose callback this is called from. */
const thisFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(undefined); // arrives after the frame is drawn
  });

/** Measures from the moment of an event (in milliseconds of the page's clock) to the frame that shows what it did. */
export async function measurePainted(name: "rollcall:filter", start: number): Promise<void> {
  await painted();
  performance.measure(name, { start, end: performance.now() });
}

/** The same, told in the callback of a frame; what is not done in this frame is seen in one after it is done. */
export async function measureDrawn(
  name: "rollcall:brush",
  start: number,
  drawing: Promise<void>,
): Promise<void> {
  let isOver = false;
  const frame = thisFrame().then(() => void (isOver = true));
  await drawing;
  await (isOver ? painted() : frame);
  performance.measure(name, { start, end: performance.now() });
}
