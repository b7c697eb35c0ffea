import type { sentences as en } from "../../en/figures/sentences";

export const sentences: Readonly<Record<keyof typeof en, string>> = {
  "figure.sentences.title": "Приговоры: какой срок и какое наказание",
  "figure.sentences.subtitle":
    "Люди, признанные политзаключёнными, по сроку (31 декабря 2022) и осуждённые по виду наказания; Беларусь, известные «Весне»",
  "figure.sentences.panel.lengths": "Люди в заключении, осуждённые на десять лет и более, 31 декабря 2022",
  "figure.sentences.panel.penalties": "Осуждённые за год по виду наказания",
  "figure.sentences.panel.women": "Женщины, осуждённые с 2020 года, по виду наказания",
  "figure.sentences.of-them": "из них",
  "figure.sentences.longest":
    "В заключении, осуждённые на десять лет и более: {value} ({date}); из них {parts}.",
  "figure.sentences.penalties": "Наказания, {date}: {parts}.",
  "figure.sentences.women": "Женщины, осуждённые за период {date}, по наказанию: {parts}.",
  "figure.sentences.category": "Срок или наказание",
  "figure.sentences.note.lengths": "В части не входит один наибольший срок, поэтому они не дают целого.",
  "figure.sentences.note.penalties":
    "Наказания — по известным делам. Подсчёты женщин идут с 2020 года, это не годовые числа.",
};
