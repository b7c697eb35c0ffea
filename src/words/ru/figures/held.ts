import type { held as en } from "../../en/figures/held";

export const held: Readonly<Record<keyof typeof en, string>> = {
  "figure.held.title": "Люди в заключении по политическим причинам, 2020–2026",
  "figure.held.subtitle":
    "Люди, признанные политзаключёнными и находившиеся в заключении на дату, Беларусь; все опубликованные подсчёты, последний — по состоянию на {date}",
  "figure.held.trend":
    "Людей в заключении: {first} ({firstDate}), наибольшее опубликованное число — {peak} ({peakDate}), последний подсчёт — {latest} ({latestDate}).",
  "figure.held.trend.women":
    "Женщин среди них: {first} ({firstDate}), больше всего — {peak} ({peakDate}), последний подсчёт — {latest} ({latestDate}).",
  "figure.held.trend.men":
    "Мужчин среди них: {first} ({firstDate}), больше всего — {peak} ({peakDate}), последний подсчёт — {latest} ({latestDate}).",
  "figure.held.note.contradictions":
    "Где источники противоречат друг другу, показаны оба числа, соединённые вертикальной линией.",
  "figure.held.note.fall":
    "Снижение с 1140 (5 марта 2026) до 889 (30 августа 2026) частично связано с освобождением 250 человек 19 марта 2026; остальное ни один источник не объясняет.",
};
