import type { placeKinds as en } from "../../en/codes/place-kind";

export const placeKinds: Readonly<Record<keyof typeof en, string>> = {
  "place-kind.colony": "Исправительные колонии",
  "place-kind.pre-trial": "Следственные изоляторы",
  "place-kind.open-type": "Учреждения открытого типа",
  "place-kind.unknown": "Местонахождение неизвестно «Весне»",
  "place-kind.awaiting-sentence-at-liberty": "На свободе в ожидании начала наказания",
  "place-kind.moved-to-prison": "Переведённые из колоний в тюрьмы",
  "place-kind.juvenile": "Воспитательные колонии",
  "place-kind.psychiatric-hospital": "Психиатрическая больница, принудительное лечение",
  "place-kind.house-arrest": "Домашний арест",
  "place-kind.in-custody": "Под стражей до или после суда",
};
