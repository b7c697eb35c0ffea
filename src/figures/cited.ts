import type { Precision } from "../model/codes";
import { isoDay } from "../model/iso-day";
import type { Words } from "../words/words";
import type { SourceView } from "./view";

/** What a figure shows with its source: an observation is one, and so is a place or an event of a case. */
export interface Cited {
  readonly id: string;
  readonly drawn: boolean;
  readonly publisher: string;
  readonly title: string | null;
  readonly address: string | null;
  readonly no_address: string | null;
  readonly published_on: Date | null;
  readonly published_precision: Precision | null;
}

/** The distinct publications behind what is cited, in the order of the alphabet. */
export function sourcesOf(cited: readonly Cited[], words: Words): readonly SourceView[] {
  const byPublication = new Map<string, Cited[]>();
  for (const o of cited) {
    const key = [o.publisher, o.title, o.address, o.published_on?.getTime()].join("|");
    byPublication.set(key, [...(byPublication.get(key) ?? []), o]);
  }
  return [...byPublication.values()]
    .flatMap(([first, ...more]) => (first ? [source(first, [first, ...more], words)] : []))
    .sort((a, b) => words.compare(a.publisher, b.publisher) || words.compare(a.title ?? "", b.title ?? ""));
}

function source(first: Cited, all: readonly Cited[], words: Words): SourceView {
  return {
    publisher: first.publisher,
    ...(first.title !== null && { title: first.title }),
    ...(first.address !== null && { address: first.address }),
    ...(first.no_address !== null && { noAddress: first.no_address }),
    ...(first.published_on !== null && {
      published: words.date(first.published_on, first.published_precision ?? "day"),
      issued: isoDay(first.published_on).slice(0, DIGITS[first.published_precision ?? "day"]),
    }),
    observations: all.map(({ id }) => id),
  };
}

/** How many signs of an ISO day a precision keeps: a quarter has no form there but its year. */
const DIGITS: Readonly<Record<Precision, number>> = { day: 10, month: 7, quarter: 4, year: 4 };
