import type { exploreCalibration as en } from "../../en/explore/calibration";

export const exploreCalibration: Readonly<Record<keyof typeof en, string>> = {
  "calibration-page.description":
    "Чем смоделированные данные отличаются от каждого опубликованного числа и на каких допущениях они держатся.",
  "calibration-page.compared":
    "Из чисел, которые только сравнены ({all}), совпадают {exact}; самая большая разница — {error} ({name}, {date}).",
  "calibration-page.rest":
    "{notModelled, plural, one {# опубликованное число} few {# опубликованных числа} many {# опубликованных чисел} other {# опубликованного числа}} не с чем сравнить в модели; {assumptions, plural, one {# допущение не имеет} few {# допущения не имеют} many {# допущений не имеют} other {# допущения не имеют}} опубликованного соответствия.",
  "calibration-page.scale":
    "Один знак — одно опубликованное число, в порядке таблиц ниже. Справа от нуля в модели больше, слева — меньше. Около нуля шкала растянута, чтобы были видны малые разницы.",
  "calibration-page.axis.fewer": "в модели меньше",
  "calibration-page.axis.more": "в модели больше",
  "calibration-page.group.all":
    "{count, plural, one {# число, совпадает} few {# числа, все совпадают} many {# чисел, все совпадают} other {# числа, совпадают}}",
  "calibration-page.group.some":
    "{count, plural, one {# число} few {# числа} many {# чисел} other {# числа}}, из них совпадает {exact}",
  "calibration-page.group.outside": "вне допустимых пределов: {count}",
  "calibration-page.worst":
    "Самая большая разница: {which}, опубликовано {published}, смоделировано {simulated}",

  "calibration-page.fitted.title": "Числа, под которые подогнаны данные",
  "calibration-page.fitted.text":
    "Смоделированные данные должны совпадать с этими числами в пределах допустимой разницы, которая стоит рядом. Где она 0, числа должны быть одинаковы.",
  "calibration-page.compared.title": "Числа, которые только сравнены",
  "calibration-page.compared.text":
    "С этими числами смоделированные данные совпадать не обязаны. Где первенство за другим подсчётом, разница остаётся и здесь показана. Многие из них — нижние границы, считают только известные случаи или иначе очерчивают группу.",
  "calibration-page.not-modelled.title": "Опубликованные числа, которых модель дать не может",
  "calibration-page.not-modelled.text":
    "Каждое опубликованное число, которого модель дать не может, стоит здесь с причиной. То, что подсчитано, приведено словами свода.",
  "calibration-page.category": "Как опубликовано",
  "calibration-page.assumptions.title": "Допущения",
  "calibration-page.summary":
    "{name}: {count, plural, one {# число} few {# числа} many {# чисел} other {# числа}}",
  "calibration-page.counted": "Что подсчитано",
  "calibration-page.part": "Кто или что",
  "calibration-page.percent": "Разница, %",
  "calibration-page.result": "Итог",
  "calibration-page.basis": "Как это посчитано в модели",
  "calibration-page.why": "Почему не может",
  "calibration-page.assumption": "Что допущено",
  "calibration-page.value": "Значение",
  "calibration-page.meaning": "Что это значит",
  "calibration-page.quoted": "Пояснения и значения приведены по-английски, как в файле данных.",
  "calibration-page.file.title": "Отчёт файлом",
  "calibration-page.file.link": "Скачать весь отчёт (Parquet)",

  "left-custody.pardoned": "помилованные",
  "left-custody.sentence-served": "отбыли срок",
};
