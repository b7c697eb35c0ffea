import type { Observation } from "../model/observation";
import type { Key, Words } from "../words/words";

/** A headline number of the record, in words, with where it comes from. */
export interface Headline {
  readonly value: number;
  /** "at least 78", as the reader sees it. */
  readonly text: string;
  readonly words: string;
  readonly asOf: string;
  readonly publisher: string;
  readonly published?: string;
  readonly address?: string;
  readonly observation: string;
}

/** Which rows make the strip under the title: the first row, newest first, that fits. */
const CHOSEN: readonly { readonly key: Key; fits(o: Observation): boolean }[] = [
  { key: "headline.held", fits: (o) => o.series === "held" && o.sex === "all" },
  { key: "headline.women", fits: (o) => o.series === "held" && o.sex === "female" },
  { key: "headline.disability", fits: (o) => isOfTheStatement(o) && o.category === "disability" },
  { key: "headline.illness", fits: (o) => isOfTheStatement(o) && o.category === "chronic-or-grave" },
];

/** The numbers of the UN experts' statement of 5 May 2025, as of March 2025. */
const isOfTheStatement = (o: Observation): boolean =>
  o.series === "health" &&
  o.as_of?.toISOString().startsWith("2025-03") === true &&
  o.publisher.startsWith("UN experts");

/** The headline numbers, from rows in the order newest first; throws when one of them is missing. */
export function headlinesOf(rows: readonly Observation[], words: Words): readonly Headline[] {
  return CHOSEN.map(({ key, fits }) => {
    const o = rows.find(fits);
    if (!o?.as_of) throw new TypeError(`headlines: expected a drawn, dated row for ${key}, got none`);
    const label = words.t(key, { count: o.value });
    return {
      value: o.value,
      text: o.qualifier === "derived" ? words.number(o.value) : words.qualified(o.value, o.qualifier),
      words: o.qualifier === "derived" ? `${label}, ${words.name("qualifier", "derived")}` : label,
      asOf: words.date(o.as_of, o.as_of_precision ?? "day"),
      publisher: shortName(o.publisher),
      ...(o.published_on && { published: words.date(o.published_on, o.published_precision ?? "day") }),
      ...(o.address !== null && { address: o.address }),
      observation: o.id,
    };
  });
}

/** A publisher without what stands behind its name: the file or the report of the number. */
const shortName = (publisher: string): string => publisher.replace(/(?:,| \().*$/, "");
