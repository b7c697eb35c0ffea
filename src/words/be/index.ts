import type { Messages } from "../words";
import { events } from "./codes/event";
import { leftOut } from "./codes/left-out";
import { common } from "./common";
import { held } from "./figures/held";
import { site } from "./site";

export const be: Messages = {
  ...site,
  ...common,
  ...events,
  ...leftOut,
  ...held,
};
