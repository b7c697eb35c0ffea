import type { Messages } from "../words";
import { codes } from "./codes";
import { common } from "./common";
import { events } from "./events";
import { held } from "./figures/held";
import { site } from "./site";

export const ru: Messages = { ...site, ...common, ...codes, ...events, ...held };
