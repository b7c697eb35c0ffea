import type { Words } from "../../words/words";

/** A part with its people. */
export interface Part {
  readonly label: string;
  readonly people: number;
}

export const sum = (counts: ArrayLike<number> = []): number =>
  Array.from(counts).reduce((total, people) => total + people, 0);

/** Those with anybody, the largest first. */
export const largest = <P extends Pick<Part, "people">>(parts: readonly P[]): readonly P[] =>
  parts.filter(({ people }) => people > 0).toSorted((a, b) => b.people - a.people);

/** The largest few with their numbers, "342 (217), 368 (96) and 369 (60)"; undefined where there is nobody. */
export function mostOf(parts: readonly Part[], words: Words, count = 3): string | undefined {
  const found = largest(parts).slice(0, count);
  if (found.length === 0) return undefined;
  return words.list(found.map(({ label, people }) => `${label} (${words.number(people)})`));
}
