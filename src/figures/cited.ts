import type { Observation } from "../model/observation";
import type { Words } from "../words/words";
import type { SourceView } from "./view";

/** An observation carries its source with it; a number without one cannot reach a figure. */
export type CitedObservation = Observation;

/** The distinct publications behind some observations, in the order of the alphabet. */
export function sourcesOf(cited: readonly CitedObservation[], words: Words): readonly SourceView[] {
  const byPublication = new Map<string, CitedObservation[]>();
  for (const o of cited) {
    const key = [o.publisher, o.title, o.address, o.published_on?.getTime()].join("|");
    byPublication.set(key, [...(byPublication.get(key) ?? []), o]);
  }
  return [...byPublication.values()]
    .flatMap(([first, ...more]) => (first ? [source(first, [first, ...more], words)] : []))
    .sort((a, b) => words.compare(a.publisher, b.publisher) || words.compare(a.title ?? "", b.title ?? ""));
}

function source(first: CitedObservation, all: readonly CitedObservation[], words: Words): SourceView {
  return {
    publisher: first.publisher,
    ...(first.title !== null && { title: first.title }),
    ...(first.address !== null && { address: first.address }),
    ...(first.no_address !== null && { noAddress: first.no_address }),
    ...(first.published_on !== null && {
      published: words.date(first.published_on, first.published_precision ?? "day"),
    }),
    observations: all.map(({ id }) => id),
  };
}
