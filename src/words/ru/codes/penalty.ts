import type { penalty as en } from "../../en/codes/penalty";

export const penalty: Readonly<Record<keyof typeof en, string>> = {
  "penalty.imprisonment": "лишение свободы",
  "penalty.open-type": "ограничение свободы в учреждении открытого типа",
  "penalty.home-confinement": "ограничение свободы без направления («домашняя химия»)",
  "penalty.arrest": "арест",
  "penalty.fine": "штраф",
  "penalty.additional-fine": "дополнительный штраф",
  "penalty.suspended": "лишение свободы с отсрочкой",
  "penalty.compulsory-treatment": "принудительное лечение",
  "penalty.additional-compulsory-treatment": "дополнительное принудительное лечение",
  "penalty.imprisonment-or-restricted-freedom": "лишение или ограничение свободы",
};
