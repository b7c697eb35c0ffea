import type { convictionsMonth as en } from "../../en/figures/convictions-month";

export const convictionsMonth: Readonly<Record<keyof typeof en, string>> = {
  "figure.convictions-month.title": "Осуждённые по политически мотивированным делам, месяц за месяцем",
  "figure.convictions-month.subtitle":
    "Люди, осуждённые за месяц, Беларусь, известные «Весне»; последний подсчитанный месяц: {date}",
  "figure.convictions-month.panel.penalties": "Наказания в те месяцы, за которые их публиковали",
  "figure.convictions-month.panel.years": "Целые годы, как опубликовано",
  "figure.convictions-month.trend":
    "Подсчитано месяцев: {count}. Осуждённые люди: {first} в первом ({firstDate}), {peak} в наибольшем ({peakDate}), {latest} в последнем ({latestDate}).",
  "figure.convictions-month.women": "Женщины: {peak} в наибольшем месяце ({peakDate}).",
  "figure.convictions-month.imprisoned":
    "Осуждённые к лишению свободы: {peak} в наибольшем месяце ({peakDate}), {latest} в последнем подсчитанном ({latestDate}).",
  "figure.convictions-month.years": "Целые годы: {parts}.",
  "figure.convictions-month.note.gaps":
    "Линия соединяет соседние месяцы; где за месяц числа не найдено, она прерывается. Пропущенный месяц — это не месяц без приговоров.",
  "figure.convictions-month.note.penalties":
    "У одного человека могут быть основное и дополнительное наказание; наказания известны не во всех делах и не складываются в число осуждённых.",
  "figure.convictions-month.note.years": "Годы считали отдельно: из месяцев они не складываются.",
};
