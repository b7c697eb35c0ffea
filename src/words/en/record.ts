import { articles } from "./codes/article";
import { chapters } from "./codes/chapter";
import { events } from "./codes/event";
import { health as healthNames } from "./codes/health";
import { leftOut } from "./codes/left-out";
import { occupations as occupationNames } from "./codes/occupation";
import { penalty } from "./codes/penalty";
import { place } from "./codes/place";
import { placeKinds as placeKindNames } from "./codes/place-kind";
import { sentenceLength } from "./codes/sentence-length";
import { series } from "./codes/series";
import { changes } from "./changes";
import { cite } from "./cite";
import { common } from "./common";
import { embed } from "./embed";
import { administrative } from "./figures/administrative";
import { charges } from "./figures/charges";
import { chargesByYear } from "./figures/charges-by-year";
import { convictionsMap } from "./figures/convictions-map";
import { convictionsMonth } from "./figures/convictions-month";
import { coverage } from "./figures/coverage";
import { deaths } from "./figures/deaths";
import { extremistList } from "./figures/extremist-list";
import { freedIll } from "./figures/freed-ill";
import { health } from "./figures/health";
import { held } from "./figures/held";
import { leftOutWords } from "./figures/left-out";
import { namedCases } from "./figures/named-cases";
import { occupations } from "./figures/occupations";
import { placeKinds } from "./figures/place-kinds";
import { placesMap } from "./figures/places-map";
import { releases } from "./figures/releases";
import { sentences } from "./figures/sentences";
import { site } from "./site";

/** Everything that the record and its pages say. */
export const record = {
  ...articles,
  ...chapters,
  ...events,
  ...healthNames,
  ...leftOut,
  ...occupationNames,
  ...penalty,
  ...place,
  ...placeKindNames,
  ...sentenceLength,
  ...series,
  ...changes,
  ...cite,
  ...common,
  ...embed,
  ...administrative,
  ...charges,
  ...chargesByYear,
  ...convictionsMap,
  ...convictionsMonth,
  ...coverage,
  ...deaths,
  ...extremistList,
  ...freedIll,
  ...health,
  ...held,
  ...leftOutWords,
  ...namedCases,
  ...occupations,
  ...placeKinds,
  ...placesMap,
  ...releases,
  ...sentences,
  ...site,
} as const;
