import type { occupations as en } from "../../en/codes/occupation";

export const occupations: Readonly<Record<keyof typeof en, string>> = {
  "occupation.journalists": "Журналісты і супрацоўнікі медыя",
  "occupation.journalists-cpj": "Журналісты паводле вузейшага азначэння Камітэта абароны журналістаў",
  "occupation.cultural-figures": "Людзі культуры",
  "occupation.writers": "Пісьменнікі, перакладчыкі і іншыя людзі слова",
  "occupation.students": "Студэнты",
  "occupation.trade-union-leaders": "Прафсаюзныя лідары",
  "occupation.doctors": "Лекары",
  "occupation.lawyers": "Юрысты і адвакаты",
  "occupation.human-rights-defenders": "Праваабаронцы",
  "occupation.human-rights-defenders-viasna": "Праваабаронцы «Вясны»",
};
