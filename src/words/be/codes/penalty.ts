import type { penalty as en } from "../../en/codes/penalty";

export const penalty: Readonly<Record<keyof typeof en, string>> = {
  "penalty.imprisonment": "пазбаўленне волі",
  "penalty.open-type": "абмежаванне волі ва ўстанове адкрытага тыпу",
  "penalty.home-confinement": "абмежаванне волі без накіравання («хатняя хімія»)",
  "penalty.arrest": "арышт",
  "penalty.fine": "штраф",
  "penalty.additional-fine": "дадатковы штраф",
  "penalty.suspended": "пазбаўленне волі з адтэрміноўкай",
  "penalty.compulsory-treatment": "прымусовае лячэнне",
  "penalty.additional-compulsory-treatment": "дадатковае прымусовае лячэнне",
  "penalty.imprisonment-or-restricted-freedom": "пазбаўленне або абмежаванне волі",
};
