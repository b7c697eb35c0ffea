import type { placeKinds as en } from "../../en/codes/place-kind";

export const placeKinds: Readonly<Record<keyof typeof en, string>> = {
  "place-kind.colony": "Папраўчыя калоніі",
  "place-kind.pre-trial": "Следчыя ізалятары",
  "place-kind.open-type": "Установы адкрытага тыпу",
  "place-kind.unknown": "Месца знаходжання невядомае «Вясне»",
  "place-kind.awaiting-sentence-at-liberty": "На волі ў чаканні пачатку пакарання",
  "place-kind.moved-to-prison": "Пераведзеныя з калоній у турмы",
  "place-kind.juvenile": "Выхаваўчыя калоніі",
  "place-kind.psychiatric-hospital": "Псіхіятрычная бальніца, прымусовае лячэнне",
  "place-kind.house-arrest": "Хатні арышт",
  "place-kind.in-custody": "Пад вартай да або пасля суда",
};
