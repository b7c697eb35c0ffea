import { pauses } from "../../engine/pauses";

const pause = pauses();
let last = Promise.resolve();

/** Resolves when those who asked before have had theirs: figures are drawn one after another, and the page can answer in between. */
export const turn = (): Promise<void> => (last = last.then(pause));
