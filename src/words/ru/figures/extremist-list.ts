import type { extremistList as en } from "../../en/figures/extremist-list";

export const extremistList: Readonly<Record<keyof typeof en, string>> = {
  "figure.extremist-list.title": "Люди, включённые властями в список экстремистов",
  "figure.extremist-list.subtitle":
    "Люди и записи в списке МВД, Беларусь; последний подсчёт — по состоянию на {date}",
  "figure.extremist-list.people": "люди",
  "figure.extremist-list.entries": "записи",
  "figure.extremist-list.unit": "Что считается",
  "figure.extremist-list.reading.people":
    "Людей в списке: {first} ({firstDate}) в первом найденном подсчёте, {latest} ({latestDate}) в последнем.",
  "figure.extremist-list.reading.entries":
    "Записей в списке: {first} ({firstDate}) в первом найденном подсчёте, {latest} ({latestDate}) в последнем.",
  "figure.extremist-list.note.label":
    "И ярлык, и список принадлежат властям. Амнистия 2024 года и освобождение от лишения свободы, введённое в 2025 году, не касаются осуждённых за «экстремизм».",
  "figure.extremist-list.note.entries":
    "Запись — это не человек: записи и люди считаются отдельно и никогда не соединяются.",
  "figure.extremist-list.note.gaps":
    "Между подсчётами прошли месяцы, поэтому линия их не соединяет. Для некоторых страниц год установлен по размеру списка; об этом сказано в примечании в таблице.",
};
