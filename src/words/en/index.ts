import { common } from "./common";
import { held } from "./figures/held";
import { site } from "./site";

export const en = { ...site, ...common, ...held } as const;
