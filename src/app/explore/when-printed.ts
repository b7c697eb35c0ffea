import { flushSync } from "svelte";

/** What an A4 page has between its margins, in pixels of 1/96 inch. */
export const PAGE_PX = 680;

/** Makes the page ready before it is printed, as a browser waits for nothing then, and puts it back afterwards. */
export function whenPrinted(ready: () => void, back: () => void): () => void {
  const before = (): void => flushSync(ready);
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", back);
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", back);
  };
}
