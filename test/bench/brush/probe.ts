import type { Gesture } from "./bench-page";

/** How long one pointer event took. */
export interface Step {
  /** From the time stamp of the event to the end of the frame that shows every chart changed; after `activate`, to readiness. */
  readonly paintedMs: number;
  /** The same, from when the event reached the page. */
  readonly workedMs: number;
}

export interface Probe {
  /** The next event of this type is a step of this gesture. */
  watch(type: "pointermove" | "pointerdown", gesture: Gesture): void;
  /** The oldest step not taken yet, once it is over. */
  take(): Promise<Step>;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/**
 * Runs in the page, before its own scripts. A frame has been painted when a message sent from one of its animation
 * callbacks arrives: style, layout and paint of the frame stand between the two.
 */
export function installProbe(): void {
  interface Asked {
    readonly gesture: Gesture;
    readonly stampMs: number;
    readonly reachedMs: number;
  }
  const toPaint: Asked[] = [];
  const over: (Step | Error)[] = [];
  const takers: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  let watched: { readonly type: string; readonly gesture: Gesture } | undefined;
  let inFrame = false;

  /** Every animation callback tells that a frame is under way; the page is asked for no frame more than it wants. */
  const inNextFrame = requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    inNextFrame((time) => {
      if (!inFrame) port2.postMessage(undefined);
      inFrame = true;
      callback(time);
    });
  port1.onmessage = () => {
    inFrame = false;
    toPaint.splice(0).forEach(measure);
  };

  const end = (outcome: Step | Error): void => {
    over.push(outcome);
    takers.shift()?.();
  };
  function measure({ stampMs, reachedMs }: Asked): void {
    const now = performance.now();
    end({ paintedMs: now - stampMs, workedMs: now - reachedMs });
  }
  const paint = (step: Asked): void => {
    if (inFrame) toPaint.push(step);
    else requestAnimationFrame(() => toPaint.push(step));
  };
  const follow = (step: Asked): void => {
    const settled = window.bench.settled(step.gesture);
    if (settled === undefined) return paint(step);
    settled.then(
      () => (step.gesture === "activate" ? measure(step) : paint(step)),
      (cause: unknown) => end(new Error(String(cause), { cause })),
    );
  };

  let lastX = NaN;
  const see = ({ type, timeStamp, clientX }: PointerEvent): void => {
    // a browser repeats the last move where a drawing changed under a pointer at rest
    const repeated = type === "pointermove" && clientX === lastX;
    lastX = clientX;
    if (repeated || watched?.type !== type) return;
    const step = { gesture: watched.gesture, stampMs: timeStamp, reachedMs: performance.now() };
    watched = undefined;
    requestAnimationFrame(() => follow(step));
  };
  addEventListener("pointermove", see, { capture: true, passive: true });
  addEventListener("pointerdown", see, { capture: true, passive: true });

  window.probe = {
    watch: (type, gesture) => void (watched = { type, gesture }),
    async take() {
      if (over.length === 0) await new Promise<void>((resolve) => takers.push(resolve));
      const step = over.shift();
      if (step === undefined || step instanceof Error)
        throw step ?? new Error("probe: expected a step, got none");
      return step;
    },
  };
}
