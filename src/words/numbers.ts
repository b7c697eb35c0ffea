import type { Language } from "./words";

const GROUP: Readonly<Record<Language, string>> = { en: ",", be: "\u00a0", ru: "\u00a0" };
const DECIMAL: Readonly<Record<Language, string>> = { en: ".", be: ",", ru: "," };

/** Digits grouped the way the language does it; in Belarusian and Russian four digits stay together. */
export function formatNumber(lang: Language, value: number, digits?: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`number: expected a finite number, got ${value}`);
  const fixed = Math.abs(digits === undefined ? value : Number(value.toFixed(digits)));
  const [whole = "0", fraction] = (digits === undefined ? String(fixed) : fixed.toFixed(digits)).split(".");
  const grouped =
    whole.length > (lang === "en" ? 3 : 4) ? whole.replace(/\B(?=(\d{3})+$)/g, GROUP[lang]) : whole;
  const minus = value < 0 && fixed !== 0 ? "\u2212" : "";
  return minus + grouped + (fraction === undefined ? "" : DECIMAL[lang] + fraction);
}
