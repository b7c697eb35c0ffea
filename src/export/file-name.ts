import type { Origin } from "../figures/frame/origin";
import { isoDay } from "../model/iso-day";

/** A name that says nothing of the selection: rollcall-held-2026-08-30.svg, with the day up to which the data know. */
export const fileName = (id: string, { asOf }: Pick<Origin, "asOf">, extension: string): string =>
  `rollcall-${id}-${isoDay(asOf)}.${extension}`;
