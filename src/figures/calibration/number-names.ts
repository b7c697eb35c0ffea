import type { Calibration } from "../../model/calibration";
import type { Place } from "../../model/place";
import type { Words } from "../../words/words";
import { articleLabel } from "../parts/article-label";

/** Names what the numbers of the report count, in one language. */
export interface NumberNames {
  /** What is counted: "held, by occupation". */
  indicator(code: string): string;
  /** The part of it and whose number it is: "Students", "women", "Brest region"; empty for a total. */
  part(row: Calibration): string;
  /** Whose number it is, without the part that is counted. */
  whose(row: Calibration): string;
}

export function numberNames(places: readonly Place[], words: Words): NumberNames {
  const placeNames = new Map(places.map((place) => [place.code, place[`name_${words.lang}`]]));
  const named =
    (family: string) =>
    (code: string): string =>
      words.name(family, code);
  const article = (code: string): string => articleLabel(code, words);
  const categories: Readonly<Record<string, (code: string) => string>> = {
    "held-by-occupation": named("occupation"),
    "held-by-place-kind": named("place-kind"),
    "held-by-facility": placeName,
    "held-by-sentence": named("sentence-length"),
    "release-wave": named("release-kind"),
    "release-wave-characteristics": named("freed"),
    "left-custody-by-reason": named("left-custody"),
    "death-event": placeName,
    "charged-by-article": article,
    "charged-by-article-and-year": article,
    "convicted-cumulative-by-article": article,
    "convictions-by-article": article,
    "prosecuted-by-article": article,
    "convicted-cumulative-by-penalty": named("penalty"),
    "convictions-by-penalty": named("penalty"),
    "sentence-years-by-penalty": named("penalty"),
    "convicted-cumulative-by-occupation": named("calibration-part"),
    "convictions-by-age": named("calibration-part"),
    "held-by-age": named("calibration-part"),
    "held-by-contact": named("calibration-part"),
    "held-by-stage": named("calibration-part"),
    health: named("health"),
  };

  function placeName(code: string): string {
    const name = placeNames.get(code);
    if (name === undefined) throw new TypeError(`calibration.category: expected a place, got "${code}"`);
    return name;
  }

  function categoryOf({ indicator, category }: Calibration): readonly string[] {
    if (category === null) return [];
    const name = categories[indicator ?? ""];
    if (!name)
      throw new TypeError(`calibration.indicator: expected one with categories, got "${indicator ?? ""}"`);
    return [name(category)];
  }

  /** A place says itself where it is. */
  const regionOf = ({ region, category }: Calibration): readonly string[] =>
    region === null || region === "BY" || placeNames.has(category ?? "")
      ? []
      : [
          region
            .split("|")
            .map((code) => words.name(code.startsWith("BY") ? "region" : "calibration-area", code))
            .join(" / "),
        ];

  const sexOf = ({ sex }: Calibration): readonly string[] =>
    sex === null || sex === "all" ? [] : [words.name("sex", sex)];

  return {
    indicator: (code) => words.name("calibration-of", code),
    part: (row) => [...categoryOf(row), ...regionOf(row), ...sexOf(row)].join(", "),
    whose: (row) => [...regionOf(row), ...sexOf(row)].join(", "),
  };
}

/** A name as a heading or a cell begins. */
export const asHeading = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
