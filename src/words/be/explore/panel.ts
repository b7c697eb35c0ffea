import type { explorePanel as en } from "../../en/explore/panel";

export const explorePanel: Readonly<Record<keyof typeof en, string>> = {
  "explore.filters": "Фільтры",
  "explore.filters.count": "{count, plural, =0 {Фільтры} other {Фільтры, уключана: #}}",
  "explore.filters.in-use": "Уключаныя фільтры",
  "explore.filters.change": "Змяніць фільтры",
  "explore.groups.person": "Чалавек",
  "explore.groups.health": "Здароўе",
  "explore.groups.case": "Справа",
  "explore.groups.custody": "Няволя",

  "explore.search": "Шукаць у спісе: {name}",
  "explore.search.hint": "Слова або нумар",
  "explore.search.none": "Пошук «{text}» нічога не знайшоў у спісе.",
  "explore.search.found": "знойдзена: {count}",
  "explore.more": "{count, plural, other {яшчэ #}}",
  "explore.fewer": "Згарнуць",
  "explore.counts-note": "Лікі — колькі людзей застаецца пры астатніх фільтрах.",

  "explore.mode": "У чалавека павінна быць",
  "explore.mode.any": "хоць адно з выбранага",
  "explore.mode.all": "усё выбранае",
  "explore.unknown.include": "Разам з невядомым",

  "explore.range.from": "Ад",
  "explore.range.to": "Да",
  "explore.range.at-least": "Не менш за",
  "explore.range.at-most": "Не больш за",
  "explore.range.day": "На адзін дзень",
  "explore.range.period": "Калі-небудзь за перыяд",
  "explore.range.whole": "Не ўлічана: патрэбны цэлы лік ад {min} да {max}.",
  "explore.range.reversed": "Канец прамежку раней за пачатак: {from}, {to}. Прамежак прапушчаны.",
  "explore.range.inclusive": "Абодва дні ўключна.",

  "explore.clear": "Прыбраць фільтр: {name}",
  "explore.clear.all": "Скінуць усе фільтры",
  "explore.undo": "Адмяніць",
  "explore.redo": "Вярнуць",
  "explore.undo.what": "Адмяніць: {name}",
  "explore.redo.what": "Вярнуць: {name}",
  "explore.about.all": "усе фільтры",
  "explore.about.comparison": "параўнанне",
  "explore.about.scale": "маштаб графікаў",
  "explore.about.map": "выгляд карты",
  "explore.about.case": "адкрытая справа",

  "explore.nobody.title": "Гэтаму выбару не адпавядае ніхто",
  "explore.nobody.text": "Няма ніводнай справы, у якой усё гэта ёсць разам.",
  "explore.nobody.last": "Апошняя змена: {name}.",
  "explore.nobody.back": "Адмяніць апошнюю змену",
  "explore.nobody.without":
    "Без фільтра «{name}» ({filter}): {count, plural, one {# чалавек} few {# чалавекі} many {# чалавек} other {# чалавека}}",
  "explore.nobody.figure": "Ніхто не выбраны.",

  "explore.brush": "Прамежак на графіку «{title}»",
  "explore.brush.short": "Прамежак",
  "explore.brush.from": "{title}: ад",
  "explore.brush.to": "{title}: да",
  "explore.brush.value": "пачатак: {from}, канец: {to}",
  "explore.brush.clear": "Скінуць прамежак: {title}",
  "explore.brush.keys":
    "Стрэлкі зрушваюць на адзін крок, Page Up і Page Down — на большы, Home і End — да краю.",
  "explore.unpick": "Больш не выбіраць: {name}",

  "explore.link": "Скапіяваць спасылку на гэты выбар",
  "explore.link.copied": "Спасылка скапіяваная. Фільтры — у той частцы, якую браўзер ніколі не адсылае.",
  "explore.link.failed": "Браўзер не дазваляе капіяваць: вазьміце спасылку з адраснага радка.",
};
