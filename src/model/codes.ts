/** How a published number is meant. `derived`: counted by a third party from an export of the list. */
export const QUALIFIERS = ["exact", "at-least", "about", "derived"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** How well a number was read: main figures draw the first solid, the second lighter, the others not at all. */
export const VERIFICATIONS = ["checked-twice", "read-once", "weak", "contradicted"] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** How exactly a date is known. A month figure is not a day figure. */
export const PRECISIONS = ["day", "month", "quarter", "year"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** `all` is a total over both sexes, never a sum made by us. */
export const SEXES = ["all", "female", "male"] as const;
export type Sex = (typeof SEXES)[number];

/** ISO 3166-2 codes; `BY-HM` is the city of Minsk, `BY-MI` the region around it. */
export const REGIONS = ["BY-BR", "BY-VI", "BY-HO", "BY-HR", "BY-MI", "BY-HM", "BY-MA"] as const;
export type Region = (typeof REGIONS)[number];

/** What a number can be about: the country, a region, a named union of regions, a city, or a place nobody stated. */
export const AREAS = [
  "BY",
  ...REGIONS,
  "BY-HO|BY-HR",
  "BY-HM|BY-MI",
  "BY-BR|BY-VI|BY-HO|BY-HR|BY-MI|BY-MA",
  "brest-city",
  "homiel-city",
  "unknown",
] as const;
export type Area = (typeof AREAS)[number];

/** What one is. Numbers of two units are never in one series. */
export const UNITS = [
  "people",
  "applications",
  "cases",
  "children",
  "couples",
  "crimes",
  "days",
  "detentions",
  "entries",
  "families",
  "offences",
  "organisations",
  "per-10000-residents",
  "percent",
  "places",
  "rulings",
  "sentences",
  "trials",
  "years",
] as const;
export type Unit = (typeof UNITS)[number];

/** A breakdown is part of a total and is never added to it. */
export const INDICATOR_KINDS = ["total", "breakdown"] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** `different-things`: rows that look alike under one key and count different things. */
export const CONTRADICTION_KINDS = ["contradiction", "agreement", "different-things"] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

export const PLACE_KINDS = [
  "colony",
  "tuberculosis",
  "settlement",
  "juvenile",
  "prison",
  "pre-trial",
  "short-term",
  "open-type",
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Whom a place holds. */
export const HELD_THERE = ["men", "women", "minors", "mixed"] as const;
export type HeldThere = (typeof HELD_THERE)[number];

/** `facility`: the building itself; otherwise a point in its town or district. */
export const COORDINATE_PRECISIONS = ["facility", "town", "district"] as const;
export type CoordinatePrecision = (typeof COORDINATE_PRECISIONS)[number];

/** `cited`: read in a source; `unverified`: general knowledge. */
export const GROUNDS = ["cited", "unverified"] as const;
export type Ground = (typeof GROUNDS)[number];

/** `own`: translated by this project; `general`: the official name from general knowledge. */
export const NAME_GROUNDS = ["cited", "general", "own"] as const;
export type NameGround = (typeof NAME_GROUNDS)[number];

export const EVENT_KINDS = ["election", "law", "statement", "release"] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const CASE_EVENTS = [
  "detained",
  "convicted",
  "contact-lost",
  "experts-letter",
  "acquired-disability",
] as const;
export type CaseEvent = (typeof CASE_EVENTS)[number];
