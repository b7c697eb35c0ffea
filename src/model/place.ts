import { COORDINATE_PRECISIONS, GROUNDS, HELD_THERE, PLACE_KINDS, REGIONS } from "./codes";
import { date, defineTable, integer, number, oneOf, optional, text, type Row } from "./schema";

/** Where people are held. A place that moved has a row for each site, with the days between which it holds. */
export const places = defineTable("places", "One place of detention a row, at one site", {
  code: text("Permanent code of the place, as in observations"),
  kind: oneOf(PLACE_KINDS, "Kind of place"),
  number: optional(integer("Its number among the places of its kind, where it has one")),
  name_en: text("Name in English"),
  name_be: text("Name in Belarusian; by the pattern of its kind and number where no source gives it"),
  name_ru: text("Name in Russian; by the pattern of its kind and number where no source gives it"),
  holds: optional(oneOf(HELD_THERE, "Whom it holds; empty where not known")),
  regime: optional(text("Regime, as published")),
  town: text("Town or district, in Latin letters"),
  town_be: text("Town or district in Belarusian"),
  town_ru: text("Town or district in Russian"),
  region: oneOf(REGIONS, "Region it lies in"),
  street_address: optional(text("Postal address, as published")),
  lat: optional(number("Latitude in degrees, WGS 84")),
  lon: optional(number("Longitude in degrees, WGS 84")),
  coordinate_precision: optional(oneOf(COORDINATE_PRECISIONS, "What the point stands for")),
  valid_from: optional(date("First day at this site, where known")),
  valid_to: optional(date("Last day at this site, where known")),
  capacity: optional(integer("Stated capacity, people")),
  capacity_address: optional(text("Address of the publication that states the capacity")),
  place_ground: oneOf(GROUNDS, "Whether the place itself was read in a source"),
  regime_ground: oneOf(GROUNDS, "Whether kind and regime were read in a source"),
  coordinates_ground: oneOf(GROUNDS, "Whether the point was read in a source"),
  address: optional(text("Address of the publication")),
  note: optional(text("What a reader must know beside the place")),
});
export type Place = Row<typeof places>;
