import type { SourceView } from "../../figures/view";
import type { Words } from "../../words/words";

/** A publication behind a report, with the numbers of the figures that it stands behind. */
export interface ReportSource {
  readonly publisher: string;
  readonly title?: string;
  readonly address?: string;
  /** When it was published, in words. */
  readonly published?: string;
  readonly figures: readonly number[];
}

/** Every publication behind some figures once, in the order of the alphabet. */
export function reportSources(
  figures: readonly { readonly number: number; readonly sources: readonly SourceView[] }[],
  words: Words,
): readonly ReportSource[] {
  const found = new Map<string, ReportSource>();
  for (const { number, sources } of figures)
    for (const { publisher, title, address, published } of sources) {
      const key = JSON.stringify([publisher, title, address, published]);
      const numbers = found.get(key)?.figures ?? [];
      found.set(key, {
        publisher,
        ...(title !== undefined && { title }),
        ...(address !== undefined && isOfTheWeb(address) && { address }),
        ...(published !== undefined && { published }),
        figures: numbers.includes(number) ? numbers : [...numbers, number],
      });
    }
  return [...found.values()].sort(
    (a, b) => words.compare(a.publisher, b.publisher) || words.compare(a.title ?? "", b.title ?? ""),
  );
}

/** Only addresses of the web become links: a source is never a script. */
const isOfTheWeb = (address: string): boolean => /^https?:\/\//.test(address);
