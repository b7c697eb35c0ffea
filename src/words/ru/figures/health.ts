import type { health as en } from "../../en/figures/health";

export const health: Readonly<Record<keyof typeof en, string>> = {
  "figure.health.title": "Политзаключённые в зоне особого риска, по категориям",
  "figure.health.subtitle":
    "Люди, признанные политзаключёнными, Беларусь; каждый подсчёт с датой, отдельный график для каждой категории в одном масштабе; последний — по состоянию на {date}",
  "figure.health.panel.at-risk": "Все люди в зоне особого риска, в отдельном масштабе",
  "figure.health.panel.categories":
    "По категориям: человек может быть в нескольких, поэтому числа не складываются",
  "figure.health.callout": "{publisher}: {value}, по состоянию на {date}, опубликовано {published}",
  "figure.health.un-experts": "Эксперты ООН",
  "figure.health.women-label":
    "{n, plural, one {# женщина} few {# женщины} many {# женщин} other {# женщины}}",
  "figure.health.at-risk":
    "Люди в зоне особого риска: {first} ({firstDate}) в первом подсчёте, {peak} ({peakDate}) в наибольшем, {latest} ({latestDate}) в последнем.",
  "figure.health.un":
    "{published} эксперты ООН заявили, что по состоянию на {date} в заключении находились политзаключённые с инвалидностью — {disability}, с хроническими или тяжёлыми острыми заболеваниями — {illness}.",
  "figure.health.category.one": "{name}: {value} ({date}), единственный подсчёт.",
  "figure.health.category.many":
    "{name}: {first} ({firstDate}) в первом подсчёте, {peak} ({peakDate}) в наибольшем, {latest} ({latestDate}) в последнем.",
  "figure.health.women": "Женщин среди направленных на принудительное лечение: {value} ({date}).",
  "figure.health.note.overlap":
    "Категории пересекаются и неполны: одного человека могут отнести к нескольким, и в сумме они не дают общего числа людей в зоне риска. Почти все числа — нижние границы.",
  "figure.health.note.lists":
    "Показаны несколько списков, как они опубликованы: список фонда, список «Весны» и гуманитарный список Объединённого переходного кабинета. Снижение между подсчётами может означать освобождение, более короткий список или другое определение.",
  "figure.health.note.diagnoses": "Опубликованных подсчётов по диагнозам мы не знаем.",
};
