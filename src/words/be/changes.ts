import type { changes as en } from "../en/changes";

export const changes: Readonly<Record<keyof typeof en, string>> = {
  "changes.title": "Што змянілася ў даных",
  "changes.lede":
    "Кожная апублікаваная версія даных захоўваецца пад назвай, складзенай з самага позняга дня, пра які яна ведае, і хэша яе змесціва. Ніводная версія не перапісваецца. Тут паказана, чым кожная версія адрозніваецца ад папярэдняй.",
  "changes.version": "Версія {version}",
  "changes.when": "Даныя станам на {date}; складзена {made}.",
  "changes.size":
    "{count, plural, one {# назіранне} few {# назіранні} many {# назіранняў} other {# назірання}}.",
  "changes.current": "Графікі паказваюць гэтую версію.",
  "changes.first": "Гэта першая версія: папярэдняй няма.",
  "changes.none": "Ніводзін лік не дададзены, не зменены і не адкліканы.",
  "changes.counts": "Лікі: дададзена — {added}, зменена — {revised}, адклікана — {withdrawn}.",
  "changes.described": "Той самы лік, але апісаны іначай: {count}",
  "changes.tables": "Іншыя табліцы, якія адрозніваюцца: {tables}.",
  "changes.tables.added": "Табліцы, якіх папярэдняя версія не захоўвала: {tables}.",
  "changes.tables.withdrawn": "Табліцы, якія больш не захоўваюцца: {tables}.",
  "changes.simulated": "{table} (ЗМАДЭЛЯВАНА)",
  "changes.files": "Файлы гэтай версіі",
  "changes.change": "Змена",
  "changes.added": "дададзена",
  "changes.revised": "зменена",
  "changes.withdrawn": "адклікана",
  "changes.id": "Назіранне",
  "changes.what": "Што лічыцца",
  "changes.publisher": "Выдавец",
  "changes.difference": "Чым адрозніваецца",
  "changes.empty": "пуста",
  "changes.link": "Што змянілася паміж версіямі",
};
