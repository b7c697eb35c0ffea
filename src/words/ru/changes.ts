import type { changes as en } from "../en/changes";

export const changes: Readonly<Record<keyof typeof en, string>> = {
  "changes.title": "Что изменилось в данных",
  "changes.lede":
    "Каждая опубликованная версия данных хранится под названием, составленным из самого позднего дня, о котором она знает, и хэша её содержимого. Ни одна версия не переписывается. Здесь показано, чем каждая версия отличается от предыдущей.",
  "changes.version": "Версия {version}",
  "changes.when": "Данные по состоянию на {date}; составлено {made}.",
  "changes.size":
    "{count, plural, one {# наблюдение} few {# наблюдения} many {# наблюдений} other {# наблюдения}}.",
  "changes.current": "Графики показывают эту версию.",
  "changes.first": "Это первая версия: предыдущей нет.",
  "changes.none": "Ни одно число не добавлено, не изменено и не отозвано.",
  "changes.counts": "Числа: добавлено — {added}, изменено — {revised}, отозвано — {withdrawn}.",
  "changes.described": "То же число, но описано иначе: {count}",
  "changes.tables": "Другие таблицы, которые отличаются: {tables}.",
  "changes.tables.added": "Таблицы, которых предыдущая версия не хранила: {tables}.",
  "changes.tables.withdrawn": "Таблицы, которые больше не хранятся: {tables}.",
  "changes.simulated": "{table} (СМОДЕЛИРОВАНО)",
  "changes.files": "Файлы этой версии",
  "changes.change": "Изменение",
  "changes.added": "добавлено",
  "changes.revised": "изменено",
  "changes.withdrawn": "отозвано",
  "changes.id": "Наблюдение",
  "changes.what": "Что считается",
  "changes.publisher": "Издатель",
  "changes.difference": "Чем отличается",
  "changes.empty": "пусто",
  "changes.link": "Что изменилось между версиями",
};
