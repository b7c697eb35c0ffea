import type { convictionsMonth as en } from "../../en/figures/convictions-month";

export const convictionsMonth: Readonly<Record<keyof typeof en, string>> = {
  "figure.convictions-month.title": "Осуждённые по политически мотивированным делам, месяц за месяцем",
  "figure.convictions-month.subtitle":
    "Люди, осуждённые за месяц, Беларусь, известные «Вясне»; последний подсчитанный месяц: {date}",
  "figure.convictions-month.panel.penalties": "Наказания в те месяцы, за которые их публиковали",
  "figure.convictions-month.panel.years": "Целые годы, как опубликовано",
  "figure.convictions-month.trend":
    "Подсчитано месяцев: {count}. Осуждённых в первом — {first} ({firstDate}), больше всего — {peak} ({peakDate}), в последнем — {latest} ({latestDate}).",
  "figure.convictions-month.women": "Женщин больше всего за месяц — {peak} ({peakDate}).",
  "figure.convictions-month.imprisoned":
    "К лишению свободы: больше всего за месяц — {peak} ({peakDate}), в последнем подсчитанном — {latest} ({latestDate}).",
  "figure.convictions-month.years": "Целые годы: {parts}.",
  "figure.convictions-month.note.gaps":
    "Линия соединяет соседние месяцы; где месяц не публиковали, она прерывается. Пропущенный месяц — не месяц без приговоров.",
  "figure.convictions-month.note.penalties":
    "У одного человека могут быть основное и дополнительное наказание; наказания — по известным делам и не складываются в число осуждённых.",
  "figure.convictions-month.note.years":
    "Годы считали отдельно, позже и полнее: месяцы в них не складываются.",
};
