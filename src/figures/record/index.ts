import type { Figure } from "../figure";
import { convictionsMap } from "./convictions-map";
import { coverage } from "./coverage";
import { releases } from "./releases";
import { sentences } from "./sentences";
import { deaths } from "./deaths";
import { extremistList } from "./extremist-list";
import { namedCasesFigure } from "./named-cases";
import { convictionsMonth } from "./convictions-month";
import { chargesByYear } from "./charges-by-year";
import { freedIll } from "./freed-ill";
import { held } from "./held";
import { placesMapFigure } from "./places-map";
import { occupations } from "./occupations";
import { charges } from "./charges";
import { placeKinds } from "./place-kinds";
import { administrative } from "./administrative";

/** The figures of the published record, in the order of the account. */
export const recordFigures: readonly Figure[] = [
  held,
  deaths,
  occupations,
  charges,
  placesMapFigure,
  convictionsMap,
  coverage,
  releases,
  sentences,
  extremistList,
  namedCasesFigure,
  convictionsMonth,
  placeKinds,
  chargesByYear,
  freedIll,
  administrative,
];
