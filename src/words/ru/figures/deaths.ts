import type { deaths as en } from "../../en/figures/deaths";

export const deaths: Readonly<Record<keyof typeof en, string>> = {
  "figure.deaths.title": "Политзаключённые, умершие в заключении",
  "figure.deaths.subtitle":
    "Смерти, известные правозащитникам, Беларусь, с 2020 года; последний подсчёт — по состоянию на {date}",
  "figure.deaths.panel.each": "Каждая смерть с датой — по месту, где человека держали",
  "figure.deaths.panel.years": "Смерти по годам",
  "figure.deaths.panel.totals": "Общие числа, как их публиковали",
  "figure.deaths.each":
    "По одной, с датой, {count, plural, one {названа # смерть} few {названы # смерти} many {названо # смертей} other {названо # смерти}}: первая — {first}, последняя — {last}.",
  "figure.deaths.years": "По годам: {parts}.",
  "figure.deaths.total": "Последнее опубликованное общее число — {value} ({date}, {who}).",
  "figure.deaths.what": "Что считается",
  "figure.deaths.kind.deaths": "одна смерть",
  "figure.deaths.kind.deaths-year": "смерти за год",
  "figure.deaths.kind.deaths-total": "всего с 2020 года",
  "figure.deaths.place-unknown": "место не названо",
  "figure.deaths.note.apart":
    "Списки взяты из разных публикаций: отдельные смерти, числа по годам и общие числа пересекаются, складывать их нельзя.",
  "figure.deaths.note.names":
    "Имён умерших мы не печатаем. Смерти, которые издатель не включает в свой подсчёт, есть только в таблице.",
};
