/** What the page as a whole has to say: one sentence, and perhaps a way on. */
export class PageStatus {
  sentence = $state("");
  action = $state.raw<{ readonly label: string; run(): void } | undefined>();

  say(sentence: string, action?: { readonly label: string; run(): void }): void {
    this.sentence = sentence;
    this.action = action;
  }
}
