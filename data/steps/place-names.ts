import type { PlaceKind } from "../../src/model/codes";

type Made = (number: string) => string;

/** The official pattern of a name by kind of place, for the places whose name no source gives. */
const PATTERNS: { readonly [K in PlaceKind]?: { readonly be: Made; readonly ru: Made } } = {
  colony: { be: (n) => `Папраўчая калонія № ${n}`, ru: (n) => `Исправительная колония № ${n}` },
  tuberculosis: { be: (n) => `Папраўчая калонія № ${n}`, ru: (n) => `Исправительная колония № ${n}` },
  settlement: { be: (n) => `Калонія-пасяленне № ${n}`, ru: (n) => `Исправительная колония-поселение № ${n}` },
  juvenile: { be: (n) => `Выхаваўчая калонія № ${n}`, ru: (n) => `Воспитательная колония № ${n}` },
  prison: { be: (n) => `Турма № ${n}`, ru: (n) => `Тюрьма № ${n}` },
  "pre-trial": { be: (n) => `СІЗА № ${n}`, ru: (n) => `СИЗО № ${n}` },
  "open-type": {
    be: (n) => `Папраўчая ўстанова адкрытага тыпу № ${n}`,
    ru: (n) => `Исправительное учреждение открытого типа № ${n}`,
  },
};

/** The name that a place of a kind and a number has; none where the kind has no pattern or the place no number. */
export function nameByRule(language: "be" | "ru", kind: PlaceKind | null, number: string): string | null {
  const pattern = kind === null ? undefined : PATTERNS[kind];
  return pattern === undefined || number === "" ? null : pattern[language](number);
}
