import type { Language } from "./words";

/** A composed text as its language spells it: Belarusian writes ў for у after a vowel, wherever the parts came from. */
export const spellAcross = (text: string, lang: Language): string =>
  lang === "be" ? text.replaceAll(/([аеёіоуыэюя][ \u00a0]+)у/gu, "$1ў") : text;
