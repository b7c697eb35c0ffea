import type { Messages } from "../words";
import { common } from "./common";
import { held } from "./figures/held";
import { site } from "./site";

export const be: Messages = { ...site, ...common, ...held };
