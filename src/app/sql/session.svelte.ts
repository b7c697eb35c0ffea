import type { Ask } from "../../engine/ask";
import { AskError } from "../../engine/ask-error";
import { messageOf } from "../../engine/engine";
import type { Answer } from "../../query/answer";

/** One reader's questions: the text, the last answer, and what was wrong with the last question. */
export class SqlSession {
  text = $state("");
  answer = $state.raw<Answer | undefined>();
  problem = $state.raw<AskError | undefined>();
  running = $state(false);
  #stopping = new AbortController();
  readonly #ask: Ask;

  constructor(ask: Ask, text: string) {
    this.#ask = ask;
    this.text = text;
  }

  /** Asks what the text says; a question that still runs is stopped first. The last answer stays until the next is there. */
  async run(): Promise<void> {
    this.#stopping.abort();
    const stopping = new AbortController();
    this.#stopping = stopping;
    this.running = true;
    this.problem = undefined;
    try {
      const answer = await this.#ask(this.text, { signal: stopping.signal });
      if (stopping === this.#stopping) this.answer = answer;
    } catch (cause) {
      if (stopping === this.#stopping) this.#fail(cause);
    } finally {
      if (stopping === this.#stopping) this.running = false;
    }
  }

  stop(): void {
    this.#stopping.abort();
  }

  #fail(cause: unknown): void {
    this.answer = undefined;
    this.problem =
      cause instanceof AskError ? cause : new AskError("engine", { thing: messageOf(cause) }, { cause });
  }
}
