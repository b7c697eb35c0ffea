import type { occupations as en } from "../../en/figures/occupations";

export const occupations: Readonly<Record<keyof typeof en, string>> = {
  "figure.occupations.title": "Политзаключённые по роду занятий: все опубликованные подсчёты",
  "figure.occupations.subtitle":
    "Люди в заключении, Беларусь; у каждого подсчёта своя дата, самая ранняя — {from}, самая поздняя — {to}; определения различаются",
  "figure.occupations.trend":
    "{name}: {first} ({firstDate}) в первом подсчёте, {latest} ({latestDate}) в последнем; наибольшее число из {count, plural, one {# подсчёта} few {# подсчётов} many {# подсчётов} other {# подсчёта}} — {peak} ({peakDate}).",
  "figure.occupations.pair": "{name}: {first} ({firstDate}) и {latest} ({latestDate}), только два подсчёта.",
  "figure.occupations.single": "{name}: {value} ({date}), единственный подсчёт.",
  "figure.occupations.note.definitions":
    "Кого относить к роду занятий, каждый издатель решает сам, и один человек может учитываться в нескольких: подсчёты не складываются.",
  "figure.occupations.note.contradiction":
    "Толстая линия слева от знаков соединяет два подсчёта на одну дату, которые противоречат друг другу.",
  "figure.occupations.note.absence":
    "Если у занятия нет более позднего подсчёта, значит, другого мы не нашли; люди могут оставаться в заключении.",
};
