import type { Dashboard } from "../../../src/app/explore/dashboard.svelte";

/** Resolves when the explorer has its answer and every figure was told of it. */
export const untilAnswered = (dashboard: Dashboard): Promise<void> =>
  new Promise((resolve) => {
    const stop = $effect.root(() => {
      $effect(() => {
        if (dashboard.pending) return;
        resolve();
        queueMicrotask(() => stop());
      });
    });
  });
