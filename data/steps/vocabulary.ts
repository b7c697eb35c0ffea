import type { Area, Precision, Qualifier, Region, Sex, Unit, Verification } from "../../src/model/codes";
import { UNITS } from "../../src/model/codes";

type WordsOf<V extends string> = Readonly<Record<string, V>>;

/** The words of the carried facts, each with the code that it stands for. */
export const QUALIFIER_WORDS: WordsOf<Qualifier> = {
  exact: "exact",
  over: "at-least",
  approx: "about",
  derived: "derived",
};

export const VERIFICATION_WORDS: WordsOf<Verification> = {
  "checked twice": "checked-twice",
  "read once": "read-once",
  weak: "weak",
  contradicted: "contradicted",
};

export const PRECISION_WORDS: WordsOf<Precision> = {
  day: "day",
  month: "month",
  quarter: "quarter",
  year: "year",
};

export const SEX_WORDS: WordsOf<Sex> = { all: "all", women: "female", men: "male" };

export const REGION_WORDS: WordsOf<Region> = {
  Brest: "BY-BR",
  Viciebsk: "BY-VI",
  Homiel: "BY-HO",
  Hrodna: "BY-HR",
  "Minsk region": "BY-MI",
  "Minsk city": "BY-HM",
  Mahilioŭ: "BY-MA",
};

export const AREA_WORDS: WordsOf<Area> = {
  Belarus: "BY",
  ...REGION_WORDS,
  "Homiel or Hrodna": "BY-HO|BY-HR",
  "Minsk city and Minsk region": "BY-HM|BY-MI",
  "all regions outside Minsk city": "BY-BR|BY-VI|BY-HO|BY-HR|BY-MI|BY-MA",
  "Belarus without Minsk": "BY-BR|BY-VI|BY-HO|BY-HR|BY-MI|BY-MA",
  "Brest city": "brest-city",
  "Homiel city": "homiel-city",
  unknown: "unknown",
};

export const UNIT_WORDS: WordsOf<Unit> = {
  ...Object.fromEntries(UNITS.map((unit) => [unit, unit])),
  organizations: "organisations",
  "per 10,000 residents": "per-10000-residents",
};
