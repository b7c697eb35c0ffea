import type { Messages } from "../words";
import { events } from "./codes/event";
import { leftOut } from "./codes/left-out";
import { series } from "./codes/series";
import { common } from "./common";
import { held } from "./figures/held";
import { site } from "./site";
import { occupations as occupationNames } from "./codes/occupation";
import { occupations } from "./figures/occupations";

export const be: Messages = {
  ...site,
  ...common,
  ...events,
  ...leftOut,
  ...series,
  ...held,
  ...occupationNames,
  ...occupations,
};
