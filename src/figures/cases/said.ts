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
export function mostOf(parts: readonly Part[], words: Words): string | undefined {
  const found = largest(parts).slice(0, FEW);
  if (found.length === 0) return undefined;
  return words.list(found.map(({ label, people }) => `${label} (${words.number(people)})`));
}
const FEW = 3;

/** A sentence about the largest few, `named` of them, and another where those left out are no fewer than the last. */
export function withTies(
  sentence: string,
  parts: readonly Pick<Part, "people">[],
  words: Words,
  named = FEW,
): string {
  const found = largest(parts);
  const last = found[named - 1];
  const tied = last ? found.slice(named).filter(({ people }) => people === last.people).length : 0;
  return tied === 0 ? sentence : `${sentence} ${words.t("explore.reading.tied", { count: tied })}`;
}
