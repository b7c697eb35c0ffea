import type { held as en } from "../../en/figures/held";

export const held: Readonly<Record<keyof typeof en, string>> = {
  "figure.held.title": "Люди в заключении по политическим причинам, 2020–2026",
  "figure.held.subtitle":
    "Люди, признанные политзаключёнными и находившиеся в заключении на определённую дату, Беларусь; все опубликованные подсчёты, последний — по состоянию на {date}",
  "figure.held.trend":
    "Людей в заключении: {first} ({firstDate}) в первом подсчёте, {peak} ({peakDate}) в наибольшем, {latest} ({latestDate}) в последнем.",
  "figure.held.trend.women":
    "Женщин среди них: {first} ({firstDate}) в первом подсчёте, {peak} ({peakDate}) в наибольшем, {latest} ({latestDate}) в последнем.",
  "figure.held.trend.men":
    "Мужчин среди них: {first} ({firstDate}) в первом подсчёте, {peak} ({peakDate}) в наибольшем, {latest} ({latestDate}) в последнем.",
  "figure.held.note.contradictions":
    "Где источники противоречат друг другу, показаны оба числа, соединённые вертикальной линией.",
  "figure.held.note.fall":
    "Снижение между 5 марта и 30 августа 2026 года частично связано с освобождением 19 марта 2026 года; остального ни один источник не объясняет.",
};
