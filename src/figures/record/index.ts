import type { Figure } from "../figure";
import { held } from "./held";
import { occupations } from "./occupations";

/** The figures of the published record, in the order of the account. */
export const recordFigures: readonly Figure[] = [
  held,
  occupations,
];
