import type { exploreCases as en } from "../../en/explore/cases";

export const exploreCases: Readonly<Record<keyof typeof en, string>> = {
  "explore.cases.rows": "Радкі {from}–{to} з {all}",
  "explore.cases.sort": "Сартаваць: {column}",
  "explore.cases.columns": "Выбраць калонкі",
  "explore.cases.open": "Адкрыць справу {id}",
  "explore.cases.table": "Табліца",
  "explore.cases.lanes": "Лініі",
  "explore.cases.scroll": "Табліца пракручваецца; стрэлкі зрушваюць на адзін радок.",

  "explore.case.title": "Справа {id}",
  "explore.case.back": "Назад да спраў",
  "explore.case.not-found": "Справы {id} у гэтых даных няма.",
  "explore.case.facts": "Што запісана",
  "explore.case.events": "Што адбылося",
  "explore.case.events.none": "Ніводнай падзеі не запісана.",
  "explore.case.sources": "Адкуль узяты радок",
  "explore.case.date.day": "{date}",
  "explore.case.date.month": "{date}, дзень невядомы",
  "explore.case.date.quarter": "{date}, дзень невядомы",
  "explore.case.date.year": "{date}, месяц і дзень невядомыя",
  "explore.case.date.unknown": "дата невядомая",
  "explore.case.date.not-applicable": "не адбылося",
  "explore.case.mark.custody": "чырвоная паласа: у няволі",
  "explore.case.mark.day": "суцэльны знак: дзень вядомы",
  "explore.case.mark.span": "паласа: вядомы толькі месяц або год",
  "explore.case.at": "{event}, {place}",
};
