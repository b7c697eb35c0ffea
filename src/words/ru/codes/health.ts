import type { health as en } from "../../en/codes/health";

export const health: Readonly<Record<keyof typeof en, string>> = {
  "health.serious-illness": "Тяжёлые физические заболевания",
  "health.chronic-or-grave": "Хронические или тяжёлые острые заболевания",
  "health.disability": "Инвалидность",
  "health.disability-or-illness": "Инвалидность или тяжёлое заболевание, подсчитанные вместе",
  "health.mental-disorder": "Психические расстройства",
  "health.over-60": "Люди старше 60 лет",
  "health.large-family": "Родители многодетных семей",
  "health.at-risk": "Все люди в зоне особого риска",
  "health.critical": "Здоровье или жизнь в критическом состоянии",
  "health.compulsory": "Направленные на принудительное психиатрическое лечение с августа 2020 года",
  "health.compulsory.contact": "Из направленных на принудительное лечение: без связи",
  "health.compulsory.released": "Из направленных на принудительное лечение: освобождённые",
};
