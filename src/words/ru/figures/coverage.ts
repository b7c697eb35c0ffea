import type { coverage as en } from "../../en/figures/coverage";

export const coverage: Readonly<Record<keyof typeof en, string>> = {
  "figure.coverage.title": "Что известно за какой месяц, а что нет",
  "figure.coverage.subtitle":
    "Каждая строка — один показатель, каждая клетка — месяц с 2020 по 2026 год (на малых экранах — квартал)",
  "figure.coverage.best":
    "Чаще всего считали: {name} — {count, plural, one {# показанное число} few {# показанных числа} many {# показанных чисел} other {# показанного числа}}, {period}.",
  "figure.coverage.worst":
    "Реже всего: {name} — {count, plural, one {# показанное число} few {# показанных числа} many {# показанных чисел} other {# показанного числа}}, {period}.",
  "figure.coverage.stale": "Дольше всего нет новых чисел: {name}; последнее — за {last}.",
  "figure.coverage.series": "Показатель",
  "figure.coverage.first": "Первый месяц",
  "figure.coverage.last": "Последний месяц",
  "figure.coverage.drawn": "Показанные числа",
  "figure.coverage.left-out": "Не показанные",
  "figure.coverage.rule": "Что считается",
  "figure.coverage.note.month":
    "Число за год или квартал охватывает все его месяцы; подсчёт людей в заключении — месяц своего дня.",
  "figure.coverage.note.absence":
    "Пустая клетка значит, что мы не нашли опубликованного числа, а не то, что ничего не было.",
  "coverage.checked-twice": "хотя бы одно число проверено дважды",
  "coverage.read-once": "прочитано один раз",
  "coverage.left-out": "опубликовано, но ненадёжно, противоречиво или это другой подсчёт",
  "series.held": "Люди в заключении",
  "series.recognised": "Признанные, всего",
  "series.recognised-month": "Признанные за месяц",
  "series.left-custody": "Вышли из заключения, всего",
  "series.health": "В зоне риска, по категориям",
  "series.health-at-risk": "В зоне риска, все",
  "series.releases": "Волны освобождений",
  "series.deaths": "Смерти, по одной",
  "series.convictions-month": "Осуждённые за месяц",
  "series.convictions-year": "Осуждённые за год",
  "series.penalties-month": "Наказания за месяц",
  "series.penalties-year": "Наказания за год",
  "series.convictions-region-month": "Осуждённые по регионам, месяц",
  "series.convictions-region-year": "Осуждённые по регионам, год",
  "series.held-by-facility": "В отдельных местах заключения",
  "series.place-kinds": "По виду места заключения",
  "series.sentences": "По сроку наказания",
  "series.occupations": "По роду занятий",
  "series.detentions": "Задержанные за месяц",
  "series.administrative-arrests": "Административные аресты",
  "series.administrative-fines": "Административные штрафы",
  "series.administrative-cases": "Административные дела",
  "series.extremist-list": "Список властей, люди",
  "series.extremist-list-entries": "Список властей, записи",
};
