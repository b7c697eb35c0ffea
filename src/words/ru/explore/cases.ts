import type { exploreCases as en } from "../../en/explore/cases";

export const exploreCases: Readonly<Record<keyof typeof en, string>> = {
  "explore.cases.rows": "Строки {from}–{to} из {all}",
  "explore.cases.sort": "Сортировать: {column}",
  "explore.cases.columns": "Выбрать столбцы",
  "explore.cases.open": "Открыть дело {id}",
  "explore.cases.table": "Таблица",
  "explore.cases.lanes": "Линии",
  "explore.cases.scroll": "Таблица прокручивается; стрелки сдвигают на одну строку.",

  "explore.case.title": "Дело {id}",
  "explore.case.back": "Назад к делам",
  "explore.case.not-found": "Дела {id} в этих данных нет.",
  "explore.case.facts": "Что записано",
  "explore.case.events": "Что произошло",
  "explore.case.events.none": "Ни одного события не записано.",
  "explore.case.sources": "Откуда взята строка",
  "explore.case.date.day": "{date}",
  "explore.case.date.month": "{date}, день неизвестен",
  "explore.case.date.quarter": "{date}, день неизвестен",
  "explore.case.date.year": "{date}, месяц и день неизвестны",
  "explore.case.date.unknown": "дата неизвестна",
  "explore.case.date.not-applicable": "не произошло",
  "explore.case.mark.custody": "красная полоса: в заключении",
  "explore.case.mark.day": "сплошной знак: день известен",
  "explore.case.mark.span": "полоса: известен только месяц или год",
  "explore.case.at": "{event}, {place}",
};
