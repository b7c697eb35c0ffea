import type { Figure } from "../figure";
import { held } from "./held";

/** The figures of the published record, in the order of the account. */
export const recordFigures: readonly Figure[] = [held];
