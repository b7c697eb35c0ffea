import type { extremistList as en } from "../../en/figures/extremist-list";

export const extremistList: Readonly<Record<keyof typeof en, string>> = {
  "figure.extremist-list.title": "Список людей, названных властями экстремистами",
  "figure.extremist-list.subtitle":
    "Люди и записи в списке МВД, Беларусь; последний подсчёт — по состоянию на {date}",
  "figure.extremist-list.people": "люди",
  "figure.extremist-list.entries": "записи",
  "figure.extremist-list.unit": "Что считается",
  "figure.extremist-list.reading.people":
    "Людей в списке: {first} ({firstDate}), позднее — {latest} ({latestDate}).",
  "figure.extremist-list.reading.entries":
    "Записей в списке: {first} ({firstDate}), позднее — {latest} ({latestDate}).",
  "figure.extremist-list.note.label":
    "Люди в списке названы экстремистами властями; амнистия 2024 года и закон 2025 года их не касаются.",
  "figure.extremist-list.note.entries":
    "Запись — не человек: записи и люди считаются отдельно и не соединяются.",
  "figure.extremist-list.note.gaps":
    "Между подсчётами месяцы, поэтому линия их не соединяет. На некоторых страницах год установлен по размеру списка; об этом сказано в примечании в таблице.",
};
