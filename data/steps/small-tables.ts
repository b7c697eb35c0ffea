import { articles, type Article } from "../../src/model/article";
import {
  CASE_EVENTS,
  CONTRADICTION_KINDS,
  COORDINATE_PRECISIONS,
  EVENT_KINDS,
  GROUNDS,
  HELD_THERE,
  NAME_GROUNDS,
  PLACE_KINDS,
  REGIONS,
  UNITS,
} from "../../src/model/codes";
import { events, type ContextEvent } from "../../src/model/context-event";
import { contradictions, type Contradiction } from "../../src/model/contradiction";
import { leftOutReasons, type LeftOutReason } from "../../src/model/left-out-reason";
import { cases, type NamedCase } from "../../src/model/named-case";
import { places, type Place } from "../../src/model/place";
import { regions, type RegionRow } from "../../src/model/region";
import { seriesRules, type SeriesRule } from "../../src/model/series-rule";
import { rowsOf, type Cells } from "./cells";
import { nameByRule } from "./place-names";
import type { Step } from "./problem";
import type { SourceRow } from "./read-source";
import { REGION_WORDS } from "./vocabulary";

type Source = readonly SourceRow[];

/** An address, or the reason why there is none: never both, never neither. */
export function addressOf(
  cells: Cells,
  column: string,
): { address: string | null; no_address: string | null } {
  const [address, no_address] = [cells.text(column), cells.text("no_address")];
  if (address === null && no_address === null) cells.reject(column, "an address, or a reason in no_address");
  if (address !== null && no_address !== null) cells.reject("no_address", "nothing beside an address");
  if (address !== null && !/^https?:\/\/\S+$/.test(address))
    cells.reject(column, "an address (http or https)");
  return { address, no_address };
}

const optionally = <V extends string>(cells: Cells, column: string, codes: readonly V[]): V | null =>
  cells.raw(column) === "" ? null : cells.oneOf(column, codes);

/** A coordinate that can lie in the country. */
function within(cells: Cells, column: string, low: number, high: number): number | null {
  const degrees = cells.number(column);
  if (degrees === null || (low <= degrees && degrees <= high)) return degrees;
  return cells.reject(column, `degrees from ${low} to ${high}`);
}

export const readPlaces = (source: Source): Step<Place> =>
  rowsOf(places, source, (c) => {
    const kind = c.oneOf("kind", PLACE_KINDS);
    const [valid_from, valid_to] = [c.day("valid_from"), c.day("valid_to")];
    if (valid_from && valid_to && valid_to < valid_from) c.reject("valid_to", "a day after valid_from");
    const name = (column: string, language: "be" | "ru"): string | null =>
      c.text(column) ??
      nameByRule(language, kind, c.raw("number")) ??
      c.reject(column, "a name, or a number to make one from");
    return {
      code: c.needed("code"),
      kind,
      number: c.number("number"),
      name_en: c.needed("name_en"),
      name_be: name("name_be", "be"),
      name_ru: name("name_ru", "ru"),
      holds: optionally(c, "holds", HELD_THERE),
      regime: c.text("regime"),
      town: c.needed("town"),
      town_be: c.needed("town_be"),
      town_ru: c.needed("town_ru"),
      region: c.code("region", REGION_WORDS),
      street_address: c.text("street_address"),
      lat: within(c, "lat", 51, 57),
      lon: within(c, "lon", 23, 33),
      coordinate_precision: optionally(c, "coordinate_precision", COORDINATE_PRECISIONS),
      valid_from,
      valid_to,
      capacity: c.number("capacity"),
      capacity_address: c.text("capacity_address"),
      place_ground: c.oneOf("place_ground", GROUNDS),
      regime_ground: c.oneOf("regime_ground", GROUNDS),
      coordinates_ground: c.oneOf("coordinates_ground", GROUNDS),
      address: c.text("address"),
      note: c.text("note"),
    };
  });

/** The articles with the code of their chapter, which chapters.csv names. */
export function readArticles(source: Source, chapters: Source): Step<Article> {
  const codes: Readonly<Record<string, string>> = Object.fromEntries(
    chapters.map(({ cells }) => [cells["chapter_number"] ?? "", cells["chapter"] ?? ""] as const),
  );
  return rowsOf(articles, source, (c) => ({
    article: c.needed("article"),
    chapter: c.code("chapter_number", codes),
    chapter_number: c.number("chapter_number"),
    name_en: c.needed("name_en"),
    name_be: c.needed("name_be"),
    name_ru: c.needed("name_ru"),
    en_ground: c.oneOf("en_ground", GROUNDS),
    be_ground: c.oneOf("be_ground", NAME_GROUNDS),
    ru_ground: c.oneOf("ru_ground", NAME_GROUNDS),
    note: c.text("note"),
  }));
}

export const readCases = (source: Source): Step<NamedCase> =>
  rowsOf(cases, source, (c) => {
    const date = c.date("date");
    return {
      id: c.needed("id"),
      person: c.needed("person"),
      name_en: c.needed("name_en"),
      name_be: c.needed("name_be"),
      name_ru: c.needed("name_ru"),
      position: c.number("position"),
      date: date?.date ?? null,
      date_precision: date?.precision ?? null,
      event: c.oneOf("event", CASE_EVENTS),
      detail: c.text("detail"),
      publisher: c.needed("publisher"),
      ...addressOf(c, "address"),
      published_on: c.day("published_on"),
    };
  });

export const readEvents = (source: Source): Step<ContextEvent> =>
  rowsOf(events, source, (c) => ({
    id: c.needed("id"),
    date: c.day("date"),
    kind: c.oneOf("kind", EVENT_KINDS),
    title: c.needed("title"),
    publisher: c.needed("publisher"),
    ...addressOf(c, "address"),
  }));

export const readRegions = (source: Source): Step<RegionRow> =>
  rowsOf(regions, source, (c) => ({
    region: c.oneOf("region", REGIONS),
    name_en: c.needed("name_en"),
    name_be: c.needed("name_be"),
    name_ru: c.needed("name_ru"),
    population: c.number("population"),
    as_of: c.day("as_of"),
    publisher: c.needed("publisher"),
    address: c.needed("address"),
  }));

export const readSeriesRules = (source: Source): Step<SeriesRule> =>
  rowsOf(seriesRules, source, (c) => ({
    series: c.needed("series"),
    figure: c.needed("figure"),
    unit: c.oneOf("unit", UNITS),
    rule: c.needed("rule"),
  }));

export const readContradictions = (source: Source): Step<Contradiction> =>
  rowsOf(contradictions, source, (c) => ({
    id: c.needed("id"),
    kind: c.oneOf("kind", CONTRADICTION_KINDS),
    observations: c.needed("observations"),
    sentence: c.needed("sentence"),
  }));

export const readLeftOutReasons = (source: Source): Step<LeftOutReason> =>
  rowsOf(leftOutReasons, source, (c) => ({ reason: c.needed("reason"), sentence: c.needed("sentence") }));
