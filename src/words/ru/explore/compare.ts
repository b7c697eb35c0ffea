import type { exploreCompare as en } from "../../en/explore/compare";

export const exploreCompare: Readonly<Record<keyof typeof en, string>> = {
  "explore.compare": "Сравнить",
  "explore.compare.off": "без сравнения",
  "explore.compare.rest": "со всеми остальными",
  "explore.compare.second": "со вторым выбором",
  "explore.compare.keep": "Запомнить этот выбор как второй",
  "explore.compare.people": "{first} против {second}",
  "explore.compare.difference": "Разница, процентные пункты",
  "explore.compare.interval": "95-процентный интервал",
  "explore.compare.interval.value": "от {low} до {high}",
  "explore.compare.of": "Разница — между долями: среди выбранных {first}, в другой группе {second}.",
  "explore.compare.method": "Интервал — для разницы двух долей, по методу Ньюкома (1998).",
  "explore.compare.small":
    "В одной из групп меньше {count, plural, one {# человека} few {# человек} many {# человек} other {# человека}}: разница ненадёжна, и за ней стоят отдельные люди.",
  "explore.compare.both":
    "{count, plural, one {# человек попадает} few {# человека попадают} many {# человек попадают} other {# человека попадают}} в обе группы: доли таких групп не сравниваются, и разницы в таблицах нет.",
  "explore.compare.many":
    "Из двадцати полностью случайных разниц примерно одна выходит за свой 95-процентный интервал.",
  "explore.scale": "Масштаб графиков",
  "explore.scale.everyone": "все люди",
  "explore.scale.own": "этот выбор",
  "explore.scale.share": "доли каждой группы",
  "explore.scale.note":
    "Масштаб — по этому выбору без промежутков, отмеченных на графиках. Столбцы и площади для всех людей не нарисованы; число после черты — обо всех. Не сравнивайте с графиком в другом масштабе.",
  "explore.scale.note.both":
    "Масштаб один для обеих групп. Столбцы и площади для всех людей не нарисованы. Не сравнивайте с графиком в другом масштабе.",
  "explore.scale.note.share":
    "В долях: другая группа нарисована, как если бы в ней было столько же людей, сколько в этом выборе. Числа — это люди. Столбцы и площади для всех людей не нарисованы.",
  "explore.scale.short": "В масштабе этого выбора",
  "explore.scale.short.share":
    "В долях: другая группа нарисована, как если бы в ней было столько же людей, сколько в этом выборе",
  "explore.scale.alone": "Доли рисуются там, где сравниваются две группы.",
  "explore.legend.as-many": "{name}, как если бы их было столько же",
  "explore.scale.rest":
    "Графики остаются в масштабе всех людей: рядом со всеми остальными и там, где фильтруют только промежутки, меньшего нет.",
  "explore.compare.simulated": "На смоделированных делах разница описывает модель, а не настоящих людей.",

  "explore.rate": "на 100 000 жителей",
  "explore.rate.value": "{value} на 100 000 жителей (95-процентный интервал: от {low} до {high})",
  "explore.rate.none": "Число жителей неизвестно, поэтому расчёта на жителей нет.",

  "explore.km.median": "Медиана времени в заключении",
  "explore.km.median.value": "{median} (95-процентный интервал: {low} – {high})",
  "explore.km.median.open":
    "{median} (95-процентный интервал: {low} и больше, верхняя граница не достигнута)",
  "explore.km.median.none": "не достигнута: по оценке, половина людей или больше ещё в заключении",
  "explore.km.at-risk": "Под наблюдением",
  "explore.km.share": "Ещё в заключении",
  "explore.km.log-rank": "Лог-ранговый тест",
  "explore.km.log-rank.value":
    "хи-квадрат = {chi}, {df, plural, one {# степень} few {# степени} many {# степеней} other {# степени}} свободы, {p}",
  "explore.km.log-rank.p": "p = {p}",
  "explore.km.log-rank.p-under": "p < {p}",
  "explore.km.log-rank.explain":
    "Малое p значит: если бы обе группы выходили из заключения одинаково, такая большая разница между кривыми была бы редкой.",
  "explore.km.log-rank.none":
    "Для теста нужны две группы, в которых хотя бы для кого-то заключение закончилось.",
};
