import type { PlaceKind } from "../../src/model/codes";

type Made = (number: string) => string;

/** The official pattern of a name by kind of place, for the places whose name no source gives. */
const PATTERNS: { readonly [K in PlaceKind]?: { readonly be: Made; readonly ru: Made } } = {
  colony: { be: (n) => `Папраўчая калонія №\u00a0${n}`, ru: (n) => `Исправительная колония №\u00a0${n}` },
  tuberculosis: {
    be: (n) => `Папраўчая калонія №\u00a0${n}`,
    ru: (n) => `Исправительная колония №\u00a0${n}`,
  },
  settlement: {
    be: (n) => `Калонія-пасяленне №\u00a0${n}`,
    ru: (n) => `Исправительная колония-поселение №\u00a0${n}`,
  },
  juvenile: { be: (n) => `Выхаваўчая калонія №\u00a0${n}`, ru: (n) => `Воспитательная колония №\u00a0${n}` },
  prison: { be: (n) => `Турма №\u00a0${n}`, ru: (n) => `Тюрьма №\u00a0${n}` },
  "pre-trial": { be: (n) => `СІЗА №\u00a0${n}`, ru: (n) => `СИЗО №\u00a0${n}` },
  "open-type": {
    be: (n) => `Папраўчая ўстанова адкрытага тыпу №\u00a0${n}`,
    ru: (n) => `Исправительное учреждение открытого типа №\u00a0${n}`,
  },
};

/** The name that a place of a kind and a number has; none where the kind has no pattern or the place no number. */
export function nameByRule(language: "be" | "ru", kind: PlaceKind | null, number: string): string | null {
  const pattern = kind === null ? undefined : PATTERNS[kind];
  return pattern === undefined || number === "" ? null : pattern[language](number);
}
