export interface WayOn {
  readonly label: string;
  run(): void;
}

/** What the page as a whole has to say: one sentence with perhaps a way on, or long work with its progress. */
export class PageStatus {
  sentence = $state("");
  action = $state.raw<WayOn | undefined>();
  work = $state.raw<{ readonly label: string; readonly share: number; readonly cancel: WayOn } | undefined>();

  /** Whether the sentence is of the address: it is taken back once that is understood. */
  #isOfAddress = false;

  say(sentence: string, action?: WayOn): void {
    this.sentence = sentence;
    this.action = action;
    this.work = undefined;
    this.#isOfAddress = false;
  }

  /** Says what of the address was not understood; nothing takes back what was said of it before, and no more. */
  sayOfAddress(sentence: string): void {
    if (sentence === "" && !this.#isOfAddress) return;
    this.sentence = sentence;
    this.action = undefined;
    this.#isOfAddress = sentence !== "";
  }
}
