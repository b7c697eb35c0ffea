export interface WayOn {
  readonly label: string;
  run(): void;
}

/** What the page as a whole has to say: one sentence with perhaps a way on, or long work with its progress. */
export class PageStatus {
  sentence = $state("");
  action = $state.raw<WayOn | undefined>();
  work = $state.raw<{ readonly label: string; readonly share: number; readonly cancel: WayOn } | undefined>();

  say(sentence: string, action?: WayOn): void {
    this.sentence = sentence;
    this.action = action;
    this.work = undefined;
  }
}
