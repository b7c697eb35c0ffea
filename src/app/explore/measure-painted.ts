/** Measures from the moment of an event (in milliseconds of the page's clock) to the frame that shows what it did. */
export function measurePainted(name: "rollcall:brush" | "rollcall:filter", start: number): void {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => performance.measure(name, { start, end: performance.now() });
    channel.port2.postMessage(undefined); // runs after the frame is drawn
  });
}
