import { codes } from "./codes";
import { common } from "./common";
import { events } from "./events";
import { held } from "./figures/held";
import { site } from "./site";

export const en = { ...site, ...common, ...codes, ...events, ...held } as const;
