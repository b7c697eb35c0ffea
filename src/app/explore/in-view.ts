import { painted } from "./painted";

/** What nobody looks at is brought up to date when it comes into view, or after so long. */
const UNSEEN_MS = 1000;

/** Whose turn it is to be brought up to date: what is in view at the next frame, what is not when there is time. */
export class InView {
  #isSeen = false;
  #come: () => void = () => undefined;

  /** Watches an element, until the answer is called. */
  watch(element: Element): () => void {
    const observer = new IntersectionObserver(([entry]) => {
      this.#isSeen = entry?.isIntersecting ?? false;
      if (this.#isSeen) this.#come();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }

  async turn(): Promise<void> {
    if (!this.#isSeen)
      await new Promise<void>((resolve) => {
        this.#come = resolve;
        setTimeout(resolve, UNSEEN_MS);
      });
    await painted();
  }
}
