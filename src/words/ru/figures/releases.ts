import type { releases as en } from "../../en/figures/releases";

export const releases: Readonly<Record<keyof typeof en, string>> = {
  "figure.releases.title": "Освобождения: все найденные волны, по дню и виду",
  "figure.releases.subtitle":
    "Люди, освобождённые за одну волну, Беларусь, с июля 2024 года; последняя волна — {date}; известно правозащитникам или объявлено официально",
  "figure.releases.panel.years": "Помилования в прежние годы, как опубликовано",
  "figure.releases.panel.totals": "Помилованные с июля 2024 года, общие числа, как опубликовано",
  "figure.releases.largest":
    "Найдено волн: {count}; последняя — {latestDate}; в самой большой освободили людей: {peak} ({peakDate}).",
  "figure.releases.years": "Сумма по найденным волнам: {parts}.",
  "figure.releases.latest-total":
    "Последнее опубликованное общее число помилованных — {value} ({date}, {who}).",
  "figure.releases.kind": "Вид освобождения",
  "figure.releases.total": "всего",
  "figure.releases.note.waves":
    "Волны 2024 года вместе дают число, которое «Весна» опубликовала за тот год. Найденные волны 2025 года не дают числа, которое «Весна» опубликовала за 2025 год: не все освобождённые были в списке правозащитников, а некоторые помилования не перечислили по одному.",
  "figure.releases.note.totals": "Общие числа показаны отдельно: они включают волны, и складывать их нельзя.",
  "figure.releases.note.contradiction":
    "За 11 сентября 2025 года два источника расходятся: показаны оба числа, соединённые скобкой, а в сумму волн входит то, которое проверили дважды.",
  "release-kind.pardon": "помилование",
  "release-kind.pardon-or-amnesty": "помилование или амнистия",
  "release-kind.us-mediation": "освобождение после посредничества США",
};
