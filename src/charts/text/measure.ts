import { CHARACTERS, REGULAR, SEMIBOLD } from "./widths";

export type TextWeight = 400 | 600;

const INDEX: ReadonlyMap<string, number> = new Map(Array.from(CHARACTERS, (c, i) => [c, i]));
const WIDTHS: Readonly<Record<TextWeight, readonly number[]>> = { 400: REGULAR, 600: SEMIBOLD };
/** A character that the sans lacks comes from another font: taken as wide as a capital. */
const UNKNOWN = 640;

/** Width in pixels of one line in the site's sans, set without kerning as in our drawings. */
export function textWidth(text: string, sizePx: number, weight: TextWeight = 400): number {
  let thousandths = 0;
  for (const character of text) thousandths += WIDTHS[weight][INDEX.get(character) ?? -1] ?? UNKNOWN;
  return (thousandths * sizePx) / 1000;
}
