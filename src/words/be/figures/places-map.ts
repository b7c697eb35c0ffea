import type { placesMap as en } from "../../en/figures/places-map";

export const placesMap: Readonly<Record<keyof typeof en, string>> = {
  "figure.places-map.title": "Дзе трымаюць людзей: месцы няволі паводле віду",
  "figure.places-map.subtitle":
    "Месцы няволі ў Беларусі, названыя ў зводзе: {count}; паказаны горад, а не будынак",
  "figure.places-map.subtitle.on":
    "Месцы няволі ў Беларусі, названыя ў зводзе: {count}, на {date}; паказаны горад, а не будынак",
  "figure.places-map.panel.counts":
    "Людзі, прызнаныя палітвязнямі, у адным месцы: кожны апублікаваны падлік з датай",
  "figure.places-map.kinds": "Паказаныя месцы паводле віду: {kinds}.",
  "figure.places-map.unlocated": "Без вядомай кропкі, таму не на карце: {names}.",
  "figure.places-map.counts": "Апублікаваныя падлікі людзей у адным месцы: {counts}.",
  "figure.places-map.no-count": "падлікаў не публікавалі",
  "figure.places-map.note.town":
    "Знак стаіць на горадзе або раёне, а не на будынку; месцы аднаго горада стаяць побач.",
  "figure.places-map.note.counts":
    "Падлікаў па асобных месцах мала, яны на розныя дні і з розных крыніц: іх нельга складаць.",
  "figure.places-map.note.moved":
    "Следчы ізалятар у Мінску пераехаў у канцы красавіка 2024 года; выберыце дзень, каб убачыць месцы на гэты дзень.",
};
