import type { Messages } from "../words";
import { events } from "./codes/event";
import { leftOut } from "./codes/left-out";
import { series } from "./codes/series";
import { common } from "./common";
import { deaths } from "./figures/deaths";
import { place } from "./codes/place";
import { placesMap } from "./figures/places-map";
import { convictionsMap } from "./figures/convictions-map";
import { coverage } from "./figures/coverage";
import { releases } from "./figures/releases";
import { penalty } from "./codes/penalty";
import { sentenceLength } from "./codes/sentence-length";
import { sentences } from "./figures/sentences";
import { extremistList } from "./figures/extremist-list";
import { namedCases } from "./figures/named-cases";
import { convictionsMonth } from "./figures/convictions-month";
import { chargesByYear } from "./figures/charges-by-year";
import { freedIll } from "./figures/freed-ill";
import { leftOutWords } from "./figures/left-out";
import { held } from "./figures/held";
import { site } from "./site";
import { occupations as occupationNames } from "./codes/occupation";
import { occupations } from "./figures/occupations";
import { health as healthNames } from "./codes/health";
import { health } from "./figures/health";
import { articles } from "./codes/article";
import { chapters } from "./codes/chapter";
import { charges } from "./figures/charges";
import { placeKinds as placeKindNames } from "./codes/place-kind";
import { placeKinds } from "./figures/place-kinds";
import { administrative } from "./figures/administrative";

export const be: Messages = {
  ...site,
  ...common,
  ...events,
  ...leftOut,
  ...series,
  ...deaths,
  ...place,
  ...placesMap,
  ...convictionsMap,
  ...coverage,
  ...releases,
  ...penalty,
  ...sentenceLength,
  ...sentences,
  ...extremistList,
  ...namedCases,
  ...convictionsMonth,
  ...chargesByYear,
  ...freedIll,
  ...leftOutWords,
  ...held,
  ...occupationNames,
  ...occupations,
  ...healthNames,
  ...health,
  ...articles,
  ...chapters,
  ...charges,
  ...placeKindNames,
  ...placeKinds,
  ...administrative,
};
