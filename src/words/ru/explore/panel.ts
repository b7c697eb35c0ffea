import type { explorePanel as en } from "../../en/explore/panel";

export const explorePanel: Readonly<Record<keyof typeof en, string>> = {
  "explore.filters": "Фильтры",
  "explore.filters.count": "{count, plural, =0 {Фильтры} other {Фильтры, включено: #}}",
  "explore.filters.in-use": "Включённые фильтры",
  "explore.filters.change": "Изменить фильтры",
  "explore.groups.person": "Человек",
  "explore.groups.health": "Здоровье",
  "explore.groups.case": "Дело",
  "explore.groups.custody": "Заключение",

  "explore.search": "Искать в списке: {name}",
  "explore.search.hint": "Слово или номер",
  "explore.search.none": "Поиск «{text}» ничего не нашёл в списке.",
  "explore.search.found": "найдено: {count}",
  "explore.more": "{count, plural, other {ещё #}}",
  "explore.fewer": "Свернуть",
  "explore.counts-note": "Числа — сколько людей остаётся при остальных фильтрах.",

  "explore.mode": "У человека должно быть",
  "explore.mode.any": "хотя бы одно из выбранного",
  "explore.mode.all": "всё выбранное",
  "explore.unknown.include": "Вместе с неизвестным",

  "explore.range.from": "От",
  "explore.range.to": "До",
  "explore.range.at-least": "Не меньше",
  "explore.range.at-most": "Не больше",
  "explore.range.day": "На один день",
  "explore.range.period": "Когда-либо за период",
  "explore.range.whole": "Не учтено: нужно целое число от {min} до {max}.",
  "explore.range.reversed": "Конец промежутка раньше начала: {from}, {to}. Промежуток пропущен.",
  "explore.range.inclusive": "Оба дня включительно.",

  "explore.clear": "Убрать фильтр: {name}",
  "explore.clear.all": "Сбросить все фильтры",
  "explore.undo": "Отменить",
  "explore.redo": "Вернуть",
  "explore.undo.what": "Отменить: {name}",
  "explore.redo.what": "Вернуть: {name}",
  "explore.about.all": "все фильтры",
  "explore.about.comparison": "сравнение",
  "explore.about.scale": "масштаб графиков",
  "explore.about.map": "вид карты",
  "explore.about.case": "открытое дело",

  "explore.nobody.title": "Этому выбору не соответствует никто",
  "explore.nobody.text": "Нет ни одного дела, в котором всё это есть вместе.",
  "explore.nobody.last": "Последнее изменение: {name}.",
  "explore.nobody.back": "Отменить последнее изменение",
  "explore.nobody.without":
    "Без фильтра «{name}» ({filter}): {count, plural, one {# человек} few {# человека} many {# человек} other {# человека}}",
  "explore.nobody.figure": "Никто не выбран.",

  "explore.brush": "Промежуток на графике «{title}»",
  "explore.brush.short": "Промежуток",
  "explore.brush.from": "{title}: от",
  "explore.brush.to": "{title}: до",
  "explore.brush.value": "начало: {from}, конец: {to}",
  "explore.brush.clear": "Сбросить промежуток: {title}",
  "explore.brush.keys":
    "Стрелки сдвигают на один шаг, Page Up и Page Down — на больший, Home и End — к краю.",
  "explore.unpick": "Больше не выбирать: {name}",

  "explore.link": "Скопировать ссылку на этот выбор",
  "explore.link.copied": "Ссылка скопирована. Фильтры — в той части, которую браузер никогда не отправляет.",
  "explore.link.failed": "Браузер не разрешает копировать: возьмите ссылку из адресной строки.",
};
