import type { occupations as en } from "../../en/codes/occupation";

export const occupations: Readonly<Record<keyof typeof en, string>> = {
  "occupation.journalists": "Журналисты и сотрудники медиа",
  "occupation.journalists-cpj": "Журналисты по более узкому определению Комитета защиты журналистов",
  "occupation.cultural-figures": "Деятели культуры",
  "occupation.writers": "Писатели, переводчики и другие люди слова",
  "occupation.students": "Студенты",
  "occupation.trade-union-leaders": "Профсоюзные лидеры",
  "occupation.doctors": "Врачи",
  "occupation.lawyers": "Юристы и адвокаты",
  "occupation.human-rights-defenders": "Правозащитники",
  "occupation.human-rights-defenders-viasna": "Правозащитники «Весны»",
};
