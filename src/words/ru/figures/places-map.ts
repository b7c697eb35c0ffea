import type { placesMap as en } from "../../en/figures/places-map";

export const placesMap: Readonly<Record<keyof typeof en, string>> = {
  "figure.places-map.title": "Где держат людей: места заключения по видам",
  "figure.places-map.subtitle":
    "Места заключения в Беларуси, названные в своде: {count}; показан город, а не здание",
  "figure.places-map.subtitle.on":
    "Места заключения в Беларуси, названные в своде: {count}, на {date}; показан город, а не здание",
  "figure.places-map.panel.counts":
    "Люди, признанные политзаключёнными, в одном месте: каждый опубликованный подсчёт с датой",
  "figure.places-map.kinds": "Показанные места по видам: {kinds}.",
  "figure.places-map.unlocated": "Без известной точки, поэтому не на карте: {names}.",
  "figure.places-map.counts": "Опубликованные подсчёты людей в одном месте: {counts}.",
  "figure.places-map.no-count": "подсчётов не публиковали",
  "figure.places-map.note.town":
    "Знак стоит на городе или районе, а не на здании; места одного города стоят рядом.",
  "figure.places-map.note.counts":
    "Подсчётов по отдельным местам мало, они на разные дни и из разных источников: складывать их нельзя.",
  "figure.places-map.note.moved":
    "Следственный изолятор в Минске переехал в конце апреля 2024 года; выберите день, чтобы увидеть места на этот день.",
};
