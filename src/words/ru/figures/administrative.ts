import type { administrative as en } from "../../en/figures/administrative";

export const administrative: Readonly<Record<keyof typeof en, string>> = {
  "figure.administrative.title": "Аресты на сутки, штрафы и задержания: что было подсчитано",
  "figure.administrative.subtitle":
    "Задержанные люди, административные дела и судебные решения, Беларусь; по месяцам и годам, где опубликовано; последний месяц — {date}",
  "figure.administrative.month.detentions": "Люди, задержанные за мирный протест или высказывание за месяц",
  "figure.administrative.month.administrative-cases":
    "Политически мотивированные административные дела за месяц",
  "figure.administrative.month.administrative-arrests": "Решения за месяц: назначен административный арест",
  "figure.administrative.month.administrative-fines": "Решения за месяц: назначен штраф",
  "figure.administrative.panel.years": "Целые годы, как опубликовано; не суммы месяцев",
  "figure.administrative.panel.regions":
    "Люди, задержанные в 2022 году по административным обвинениям, по месту задержания",
  "figure.administrative.kind.detentions": "Задержанные люди",
  "figure.administrative.kind.detentions-year": "Задержанные люди",
  "figure.administrative.kind.administrative-cases": "Административные дела",
  "figure.administrative.kind.administrative-cases-year": "Административные дела в судах",
  "figure.administrative.kind.administrative-arrests": "Решения об аресте",
  "figure.administrative.kind.administrative-arrests-year": "Решения об аресте",
  "figure.administrative.kind.administrative-fines": "Решения о штрафе",
  "figure.administrative.kind.administrative-fines-year": "Решения о штрафе",
  "figure.administrative.kind.administrative-detentions-year":
    "Люди, задержанные по административным обвинениям, о которых известны подробности",
  "figure.administrative.kind.administrative-detentions-region-year":
    "Люди, задержанные по административным обвинениям",
  "figure.administrative.what": "Что считается",
  "figure.administrative.place-unknown": "Место неизвестно",
  "figure.administrative.reading":
    "{name}: {count, plural, one {# опубликованный подсчёт} few {# опубликованных подсчёта} many {# опубликованных подсчётов} other {# опубликованного подсчёта}} за месяц, наибольший — {peak} ({peakDate}), последний — {latest} ({latestDate}).",
  "figure.administrative.years": "{name}, за целый год: {parts}.",
  "figure.administrative.regions":
    "{period}, люди, задержанные по административным обвинениям: всего {total}, больше всего в одном месте задержания: {name}, {most}.",
  "figure.administrative.note.units":
    "Решение — это не человек: одного человека могут судить несколько раз. Люди, дела и решения никогда не складываются между собой.",
  "figure.administrative.note.scales": "У каждого графика по месяцам своя шкала.",
  "figure.administrative.note.gaps":
    "Месяц без знака — это месяц, за который подсчёта не найдено, а не ноль. Два знака в одном месяце — два опубликованных подсчёта, которые противоречат друг другу.",
  "figure.administrative.note.years":
    "Подсчёты за месяц и за год взяты из разных обзоров, и месяцы не складываются в год.",
};
