import type { Figure } from "../figure";
import { administrative } from "./administrative";
import { charges } from "./charges";
import { chargesByYear } from "./charges-by-year";
import { convictionsMap } from "./convictions-map";
import { convictionsMonth } from "./convictions-month";
import { coverage } from "./coverage";
import { deaths } from "./deaths";
import { extremistList } from "./extremist-list";
import { freedIll } from "./freed-ill";
import { health } from "./health";
import { held } from "./held";
import { leftOutFigure } from "./left-out";
import { namedCasesFigure } from "./named-cases";
import { occupations } from "./occupations";
import { placeKinds } from "./place-kinds";
import { placesMapFigure } from "./places-map";
import { releases } from "./releases";
import { sentences } from "./sentences";

/** The figures of the published record, in the order of the account. */
export const recordFigures: readonly Figure[] = [
  held,
  health,
  leftOutFigure,
  freedIll,
  namedCasesFigure,
  releases,
  deaths,
  charges,
  chargesByYear,
  convictionsMonth,
  sentences,
  convictionsMap,
  placesMapFigure,
  placeKinds,
  occupations,
  administrative,
  extremistList,
  coverage,
];
