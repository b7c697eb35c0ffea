import { beginsAWord } from "./search-text";

/** What people may look for among conditions although it has a filter of its own; words of every language. */
const HEALTH_FILTERS = {
  disability:
    "disability, disabled, wheelchair, Group I, інваліднасць, інвалід, каляска, инвалидность, инвалид, коляска",
  care: "medical care, medicine, treatment, doctor, operation, дапамога, лекі, лячэнне, лекар, аперацыя, помощь, лекарства, лечение, врач, операция",
  pregnant: "pregnancy, pregnant, цяжарнасць, цяжарная, беременность, беременная",
  "over-60": "elderly, old age, pensioner, пажылыя, старасць, пенсіянер, пожилые, старость, пенсионер",
  minor: "minor, child, teenager, непаўналетнія, дзеці, падлетак, несовершеннолетние, дети, подросток",
} as const;

export type HealthFilter = keyof typeof HEALTH_FILTERS;

/** The filters beside the conditions that a person may mean by what they typed. */
export function findHealthFilters(typed: string): readonly HealthFilter[] {
  const filters = Object.keys(HEALTH_FILTERS) as HealthFilter[]; // border: Object.keys forgets the type of its keys
  return filters.filter((filter) =>
    HEALTH_FILTERS[filter].split(", ").some((text) => beginsAWord(typed, text)),
  );
}
