import type { WriteTexts } from "./linked";

/** Numbers that change are the dearest part of a frame: under a moving hand this share of those that wait is written. */
const SHARE = 1 / 8;

/**
 * Texts of drawings that follow their marks. While a hand moves the marks, each text waits for at most seven further
 * steps: numbers cost a browser more than all bars together, and nobody reads sixty of them in a second. Whatever is
 * written while nothing is held is written at once.
 */
export class LateTexts {
  /** In the order in which they began to wait. */
  readonly #waiting = new Map<object, () => void>();
  #isHeld = false;

  readonly write: WriteTexts = (of, write) => {
    if (this.#isHeld) this.#waiting.set(of, write);
    else {
      this.#waiting.delete(of);
      write();
    }
  };

  /** What is to be written meanwhile waits. */
  hold(meanwhile: () => void): void {
    this.#isHeld = true;
    try {
      meanwhile();
    } finally {
      this.#isHeld = false;
    }
  }

  /** Writes those that have waited longest. */
  writeSome(): void {
    this.#writeFirst(Math.ceil(this.#waiting.size * SHARE));
  }

  writeAll(): void {
    this.#writeFirst(this.#waiting.size);
  }

  #writeFirst(count: number): void {
    for (const [of, write] of [...this.#waiting].slice(0, count)) {
      this.#waiting.delete(of);
      write();
    }
  }
}
